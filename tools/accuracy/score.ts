import type { Verdict } from '../../src/model/verdict.ts';
import { purposes } from '../../src/model/verdict.ts';
import type { Accuracy } from '../../src/model/accuracy.ts';
import type { Labelled } from './labelled.ts';

/** A labelled search with what the rules say of it. */
export interface Judged {
  readonly row: Labelled;
  readonly verdict: Verdict;
}

type Figure = Accuracy['figures'][number];
type Ratio = NonNullable<Figure['precision']>;
type Count = (judged: readonly Judged[]) => readonly [hits: number, of: number];

const resamples = 2000;

/** Seeded pseudo-random numbers in [0, 1) (mulberry32): the same intervals on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function groupedBy(judged: readonly Judged[], key: (one: Judged) => string): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A share with the middle 95 % of what it is when whole families are drawn again, with replacement. */
function ratioOf(judged: readonly Judged[], count: Count): Ratio {
  const [hits, of] = count(judged);
  if (of === 0) return { estimate: null, low: null, high: null };
  const families = [...groupedBy(judged, ({ row }) => row.family).values()].map((rows) => count(rows));
  const random = seeded(20_260_101);
  const drawn: number[] = [];
  for (let sample = 0; sample < resamples; sample += 1) {
    let sampleHits = 0;
    let sampleOf = 0;
    for (let at = 0; at < families.length; at += 1) {
      const family = families[Math.floor(random() * families.length)];
      sampleHits += family?.[0] ?? 0;
      sampleOf += family?.[1] ?? 0;
    }
    if (sampleOf > 0) drawn.push(sampleHits / sampleOf);
  }
  drawn.sort((a, b) => a - b);
  const at = (share: number): number | null => {
    const value = drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))];
    return value === undefined ? null : rounded(value);
  };
  // Resampling cannot doubt a part without a mistake, so there the exact bound for that many families stands.
  const exact = 0.025 ** (1 / families.filter(([, size]) => size > 0).length);
  return {
    estimate: rounded(hits / of),
    low: hits === of ? rounded(exact) : at(0.025),
    high: hits === 0 ? rounded(1 - exact) : at(0.975),
  };
}

const share = (rows: readonly Judged[], hit: (one: Judged) => boolean): readonly [number, number] => [
  rows.filter(hit).length,
  rows.length,
];
const isRight = ({ row, verdict }: Judged): boolean => verdict.purpose === row.label;

/** Precision and recall of each purpose, and the share of right labels and right actors. */
export function figuresOf(judged: readonly Judged[]): Figure[] {
  const byPurpose = purposes.map((label): Figure => {
    const named = (rows: readonly Judged[]): readonly Judged[] =>
      rows.filter(({ verdict }) => verdict.purpose === label);
    const there = (rows: readonly Judged[]): readonly Judged[] =>
      rows.filter(({ row }) => row.label === label);
    return {
      label,
      examples: there(judged).length,
      precision: ratioOf(judged, (rows) => share(named(rows), isRight)),
      recall: ratioOf(judged, (rows) => share(there(rows), isRight)),
      accuracy: null,
    };
  });
  return [
    ...byPurpose,
    accuracyFigure('label', judged, isRight),
    accuracyFigure('actor', judged, ({ row, verdict }) => verdict.actor === row.actor),
  ];
}

/** One figure that is a share of all: right in so many of these examples. */
export function accuracyFigure(
  label: string,
  judged: readonly Judged[],
  hit: (one: Judged) => boolean,
): Figure {
  return {
    label,
    examples: judged.length,
    precision: null,
    recall: null,
    accuracy: ratioOf(judged, (rows) => share(rows, hit)),
  };
}

/** Right labels by category, the worst first. */
export function byCategory(judged: readonly Judged[]): Figure[] {
  return [...groupedBy(judged, ({ row }) => row.category)]
    .map(([category, rows]) => accuracyFigure(category, rows, isRight))
    .sort(
      (a, b) => (a.accuracy?.estimate ?? 0) - (b.accuracy?.estimate ?? 0) || (a.label < b.label ? -1 : 1),
    );
}
