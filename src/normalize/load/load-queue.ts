import type { TableIntake } from '../../model/intake.ts';
import type { Store } from '../../store/duckdb.ts';
import type { Formats } from '../formats.ts';
import { loadGroup } from './load.ts';
import type { LoadFilesOptions, LoadOptions } from './load-options.ts';
import { withZoneBelow } from '../zone-below.ts';
import { mayGrow, scanGroups, type LogTable } from './scan-groups.ts';

/** A recognised log on its way into the store. */
export interface UnloadedLog extends LogTable {
  readonly intake: TableIntake;
}

/**
 * Loads logs in input order as they come: from the cache, or those of one layout that follow each other together,
 * as soon as no log that is still to come can join them.
 */
export class LoadQueue {
  readonly #store: Store;
  readonly #options: LoadFilesOptions;
  readonly #loadOptions: LoadOptions;
  #waiting: UnloadedLog[] = [];

  constructor(store: Store, formats: Formats, options: LoadFilesOptions) {
    this.#store = store;
    this.#options = options;
    this.#loadOptions = {
      plateKey: options.plateKey,
      keepPlates: options.settings.includePlates,
      align: formats.aligner,
      joined: formats.joined,
      zoneOfLine: formats.zoneOfLine,
    };
  }

  /** Takes the next log; what cannot wait any longer is loaded. */
  async add(log: UnloadedLog): Promise<void> {
    const { cache } = this.#options;
    // A table of the cache is loaded in its turn: rows stand in the store in the order of the inputs.
    const isKept = (await cache?.has(log)) ?? false;
    if (isKept) await this.finish();
    const kept = isKept ? await cache?.load(this.#store, log) : null;
    if (kept) {
      log.intake.log = { source: withZoneBelow(log.source, kept.zoneBelow), loaded: kept };
      await log.table.scan?.release();
    } else {
      this.#waiting.push(log);
      const groups = scanGroups(this.#waiting);
      const last = groups.at(-1);
      const isOpen = last !== undefined && mayGrow(last);
      for (const group of isOpen ? groups.slice(0, -1) : groups) await this.#load(group);
      this.#waiting = isOpen ? [...last] : [];
    }
  }

  /** Loads what is left. */
  async finish(): Promise<void> {
    for (const group of scanGroups(this.#waiting)) await this.#load(group);
    this.#waiting = [];
  }

  async #load(group: readonly UnloadedLog[]): Promise<void> {
    const { cache, progress } = this.#options;
    progress(group[0]?.table.file ?? '');
    const loaded = await loadGroup(this.#store, group, this.#loadOptions);
    for (const [at, log] of group.entries()) {
      const found = loaded[at];
      if (found === undefined) continue;
      log.intake.log = { source: withZoneBelow(log.source, found.zoneBelow), loaded: found };
      await cache?.keep(this.#store, log, found);
    }
  }
}
