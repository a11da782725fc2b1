import type { Field } from '../model/field.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Recognition } from '../model/recognition.ts';
import type { HeaderCandidate } from './header.ts';
import { fieldsByKey, searchLabels } from './labels.ts';
import {
  areBlank,
  isBlank,
  isVoid,
  looksLikeAgency,
  looksLikeCaseNumber,
  looksLikeCount,
  looksLikePlate,
  looksLikeSearchType,
} from './shapes.ts';
import { samplesAfter } from './under-header.ts';
import { shareOf } from './settled-shape.ts';
import { filledWidth } from './table-cells.ts';

const fields = fieldsByKey(searchLabels);

const hasWord = (cell: string): boolean => /\p{L}{3}/u.test(cell) && !looksLikePlate(cell);

/** How the cells of a field look that can be told from those of its neighbours. */
const looks: Readonly<Partial<Record<Field, (cell: string) => boolean>>> = {
  agency: looksLikeAgency,
  user: (cell) => /\p{L}/u.test(cell) && !looksLikeAgency(cell),
  plate: looksLikePlate,
  reason: hasWord,
  case_number: (cell) => looksLikeCaseNumber(cell) && !looksLikePlate(cell),
  networks: looksLikeCount,
  devices: looksLikeCount,
  search_type: looksLikeSearchType,
};

/** A log in which no row has one of these has lost a column; its cases or prompts may be blank throughout. */
const inAnyLog: ReadonlySet<Field | undefined> = new Set<Field>(['reason', 'agency', 'user', 'networks']);

const fewestRows = 5;
/** A column is of its label where so many of its cells are, and of another where no more than so many are. */
const most = 0.8;
const fewest = 0.1;

/** The part of the filled cells of each column that look as those of its label do; null where nothing can be told. */
const sharesUnder = (keys: readonly string[], columns: readonly (readonly string[])[]): (number | null)[] =>
  keys.map((key, at) => {
    const field = fields.get(key);
    const filled = (columns[at] ?? []).filter((cell) => !isVoid(cell));
    if (field === undefined || filled.length < fewestRows) return null;
    if (field === 'time') return Math.max(shareOf('time', filled), shareOf('date', filled));
    const isLike = looks[field];
    return isLike === undefined ? null : filled.filter(isLike).length / filled.length;
  });

const sum = (shares: readonly (number | null)[]): number =>
  shares.reduce<number>((total, share) => total + (share ?? 0), 0);

/**
 * The header without the label of a column that was deleted below it: there is one label more than any row has cells, columns
 * hold what no cell of their label is, and without one label each holds what it says. The header as it stands where
 * nothing or more than one label does that, and where the times are displaced, by which rows are aligned.
 */
export const withoutOrphan = (table: RawTable, header: HeaderCandidate): HeaderCandidate => {
  const { labels, keys } = header;
  const rows = samplesAfter(table, header).filter((cells) => !areBlank(cells));
  const width = Math.max(0, ...rows.map(filledWidth));
  if (rows.length < fewestRows || width !== labels.length - 1 || isBlank(labels.at(-1) ?? '')) return header;
  const columns = labels.map((_, at) => rows.map((cells) => cells[at] ?? ''));
  const asItStands = sharesUnder(keys, columns);
  const timeAt = keys.findIndex((key) => fields.get(key) === 'time');
  if (!((asItStands[timeAt] ?? 0) >= most)) return header;
  const strange = asItStands.filter((share) => share !== null && share <= fewest).length;
  if (strange < (inAnyLog.has(fields.get(keys.at(-1) ?? '')) ? 1 : 2)) return header;
  const found = keys.flatMap((_, at) => {
    const shares = sharesUnder(keys.toSpliced(at, 1), columns);
    const isSound = at !== timeAt && shares.every((share) => share === null || share >= most);
    return isSound ? [{ at, total: sum(shares) }] : [];
  });
  const [best, second] = found.toSorted((left, right) => right.total - left.total);
  if (best === undefined || best.total - (second?.total ?? 0) < 0.5) return header;
  return {
    ...header,
    labels: labels.toSpliced(best.at, 1),
    keys: keys.toSpliced(best.at, 1),
    orphan: labels[best.at] ?? '',
  };
};

/** What was found under a header, with the label that was left out of it. */
export const sayingOrphan = (found: Recognition, { orphan }: HeaderCandidate): Recognition =>
  orphan === undefined || found.kind !== 'log' ? found : { ...found, orphanLabel: orphan };
