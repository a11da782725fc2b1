import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../src/model/manifest.ts';
import type { Summary } from '../../src/model/summary.ts';
import type { TrueFigures } from './make-logs.ts';

type Figures = { readonly [name: string]: Figures | number | null };

/** An agency's name as both sides write it: without the vendor's marks, case and spaces. */
const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\[(?:federal|inactive)\]/g, '')
    .replace(/[^a-z0-9]/g, '');

const keyed = <Item extends object>(items: readonly Item[], keyOf: (item: Item) => string): Figures =>
  Object.fromEntries(items.map((item) => [keyOf(item), numbersOf(item)]));

const numbersOf = (item: object): Figures =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value === null || typeof value === 'number'));

const round = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1e6) / 1e6;

const trueFigures = (truth: TrueFigures): Figures => {
  const sum = (of: (file: TrueFigures['files'][number]) => number): number =>
    truth.files.reduce((total, file) => total + of(file), 0);
  return {
    inputs: {
      rows_read: sum((file) => file.rows_read),
      rows_loaded: sum((file) => file.rows_loaded),
      rows_skipped: sum((file) => file.rows_skipped),
      rows_quarantined: truth.rows_quarantined,
    },
    files: keyed(truth.files, ({ file }) => path.basename(file)),
    searches: truth.searches,
    flagged: truth.flagged,
    actors: truth.actors,
    quality: truth.quality,
    by_month: keyed(truth.by_month, ({ month }) => month),
    by_agency: keyed(truth.by_agency, ({ agency }) => nameKey(agency)),
    by_owner: keyed(truth.by_owner, ({ owner, log_kind }) => `${nameKey(owner)} ${log_kind}`),
    masked: Object.fromEntries(
      truth.coverage.map(({ owner, log_kind, masked }) => [
        `${nameKey(owner)} ${log_kind}`,
        mapValues(masked, round),
      ]),
    ),
  };
};

const mapValues = <In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In) => Out,
): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const foundFigures = (summary: Summary, manifest: Manifest): Figures => {
  const { readable, vague, ...reason } = summary.quality.reason;
  return {
    inputs: numbersOf(summary.inputs),
    files: keyed(
      manifest.inputs.map(({ name, bytes, counts }) => ({ name, bytes, ...counts })),
      ({ name }) => path.basename(name),
    ),
    searches: summary.searches,
    flagged: summary.flagged,
    actors: summary.actors,
    quality: { ...numbersOf(summary.quality), reason: { ...reason, readable: readable + vague } },
    by_month: keyed(summary.by_month, ({ month }) => month ?? 'no time'),
    by_agency: keyed(summary.by_agency, ({ agency }) => nameKey(agency)),
    by_owner: keyed(summary.by_owner, ({ owner, log_kind }) => `${nameKey(owner)} ${log_kind}`),
    masked: Object.fromEntries(
      summary.coverage.map(({ owner, log_kind, masked }) => [
        `${nameKey(owner)} ${log_kind}`,
        mapValues(masked, round),
      ]),
    ),
  };
};

/** Groups that the report may not have where the truth has none, or the other way round. */
const wholeLists = ['files', 'by_month', 'by_agency', 'by_owner', 'masked'];

const compare = (expected: Figures | number | null, found: unknown, at: string): string[] => {
  if (expected === null || typeof expected === 'number') {
    return expected === found ? [] : [`${at} is ${JSON.stringify(found) ?? 'missing'}, in truth ${expected}`];
  }
  if (found === null || typeof found !== 'object') return [`${at} is missing`];
  const there = found as Record<string, unknown>;
  const extra = wholeLists.includes(at) ? Object.keys(there).filter((key) => !(key in expected)) : [];
  return [
    ...extra.map((key) => `${at}.${key} is not in the truth`),
    ...Object.entries(expected).flatMap(([key, value]) =>
      compare(value, there[key], at === '' ? key : `${at}.${key}`),
    ),
  ];
};

/** The shape of the plates that the bench invents. */
const inventedPlate = /\dZQ[A-Z]\d{3}/;
const textOutputs = [
  'summary.json',
  'manifest.json',
  'flagged.csv',
  'review.csv',
  'report.html',
  'private/quarantine.csv',
];

/** What a report folder says otherwise than the truth about its logs: one sentence for each figure, none where all agree. */
export const falseFigures = (report: string, truth: TrueFigures): string[] => {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(report, name), 'utf8'));
  const found = foundFigures(json('summary.json') as Summary, json('manifest.json') as Manifest);
  const plates = textOutputs.flatMap((name) => {
    const plate = inventedPlate.exec(readFileSync(path.join(report, name), 'utf8'));
    return plate ? [`${name} bears a plate: ${plate[0]}`] : [];
  });
  return [...compare(trueFigures(truth), found, ''), ...plates];
};
