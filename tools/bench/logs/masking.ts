import { maskedFields, releasedLogs, type MaskedField } from './owners.ts';
import { rowsHeld, type InventedSearch } from './searches.ts';

/** Counts the rows of each log and their masked cells. */
export class Masking {
  readonly #rows = releasedLogs.map(() => 0);
  /** Plates masked one by one, in logs that show the others. */
  readonly #plates = releasedLogs.map(() => 0);

  add(search: InventedSearch): void {
    for (const [at, { bit }] of releasedLogs.entries()) {
      const rows = rowsHeld(search, bit);
      (this.#rows[at] as number) += rows;
      if (search.plate === '***') (this.#plates[at] as number) += rows;
    }
  }

  /** Masked cells over released rows for each owner's log; null where the log lacks the column. */
  shares() {
    const first = releasedLogs.filter(
      ({ owner, logKind }, at) =>
        at === releasedLogs.findIndex((other) => other.owner === owner && other.logKind === logKind),
    );
    return first.map(({ owner, logKind, lacks }) => ({
      owner,
      log_kind: logKind,
      masked: Object.fromEntries(
        maskedFields.map((field) => [field, lacks.includes(field) ? null : this.#share(owner, field)]),
      ) as Record<MaskedField, number | null>,
    }));
  }

  #share(owner: string, field: MaskedField): number {
    let rows = 0;
    let masked = 0;
    for (const [at, log] of releasedLogs.entries()) {
      if (log.owner !== owner) continue;
      rows += this.#rows[at] as number;
      masked += log.masks.includes(field)
        ? (this.#rows[at] as number)
        : field === 'plate'
          ? (this.#plates[at] as number)
          : 0;
    }
    return rows === 0 ? 0 : masked / rows;
  }
}
