import * as fc from '../properties.ts';
import { csv } from './helper.ts';

export const label = [
  'ID',
  'Name',
  'Org Name',
  'Total Networks Searched',
  'Time Frame',
  'Reason',
  'Search Time',
  'Search Type',
];

/** Invented searches in the manner of a network audit: a line break in every time frame, commas in every time. */
export const search = fc.record({
  id: fc.uuid({ version: 4 }),
  name: fc.constantFrom('***', 'Casey Rivers', 'Dispatcher  E', ''),
  agency: fc.constantFrom('Elmfield CA PD', 'Harrow County FL SO', '[Federal] Postal Watch'),
  networks: fc.integer({ min: 1, max: 9000 }),
  minute: fc.integer({ min: 0, max: 59 }),
  reason: fc.constantFrom(
    'stolen vehicle',
    'Robbery - follow up, second day',
    'he said "blue sedan", then left',
    '',
    'line one\nline two',
    'line one\nline, two, of\nthree',
    '26–01698',
    '""',
    ', comma first',
  ),
  type: fc.constantFrom('lookup', 'search - Mobile', ''),
});

const anyCell = fc.oneof(
  fc.constantFrom(
    '***',
    '',
    'investigation',
    'Smith, Bo',
    '"quoted" word',
    'a\nb',
    '\nfoo',
    'foo\n',
    '1',
    '304',
    '211PC',
  ),
  fc.constantFrom('2026-03-10T04:31:52.901Z', 'stolen;vehicle', 'x\ty'),
  fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'B', '7', ' ', '-', '"', ',', ';') }),
);

export const rowOf = (s: {
  id: string;
  name: string;
  agency: string;
  networks: number;
  minute: number;
  reason: string;
  type: string;
}): string[] => {
  const minute = String(s.minute).padStart(2, '0');
  const frame = `01/22/2024, 06:${minute}:00 AM UTC\n01/22/2024, 07:${minute}:00 AM UTC`;
  return [
    s.id,
    s.name,
    s.agency,
    String(s.networks),
    frame,
    s.reason,
    `01/25/2024, 01:${minute}:03 PM UTC`,
    s.type,
  ];
};

/** Any small table: no two rows are alike, and no line inside a cell looks like a row. */
export const anyTable = fc
  .integer({ min: 3, max: 9 })
  .chain((width) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 8, maxLength: 30 }),
  )
  .map((rows) => rows.map((row, at) => [`r${at}`, ...row]));

export const searches = fc
  .uniqueArray(search, { selector: ({ id }) => id, minLength: 12, maxLength: 40 })
  .map((all) => all.map(rowOf));

/** A change at a place given as a share of the file's length. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  how: fc.constantFrom('overwrite', 'insert', 'remove'),
  byte: fc.oneof(
    fc.constantFrom(34, 34, 34, 10, 13, 44, 0, 0xff, 0x81, 0xc2, 0x20),
    fc.integer({ min: 0, max: 255 }),
  ),
  length: fc.integer({ min: 1, max: 4 }),
});

export interface Damaged {
  readonly bytes: Buffer;
  /** Cells of the rows no byte of which was changed, the line ends before and after them among them. */
  readonly sound: string[][];
}

/** Changes bytes after the header and says which rows are whole. */
export const damage = (
  labels: readonly string[],
  rows: readonly string[][],
  changes: readonly { at: number; how: string; byte: number; length: number }[],
  style: { quoteAll: boolean; lineEnd: string },
): Damaged => {
  const parts = rows.map((row) => Buffer.from(csv([row], style)));
  const header = Buffer.from(csv([labels], style));
  const starts: number[] = [];
  let end = header.length;
  for (const part of parts) {
    starts.push(end);
    end += part.length;
  }
  const hurt = new Set<number>();
  const bytes = Array.from(Buffer.concat([header, ...parts]));
  // From the back, so that the places before stay what they are.
  for (const { at, how, byte, length } of changes.toSorted((a, b) => b.at - a.at)) {
    const place = header.length + Math.floor(at * (end - header.length));
    const upTo = how === 'insert' ? place : place + (how === 'remove' ? length - 1 : 0);
    starts.forEach((start, row) => {
      const next = start + (parts[row]?.length ?? 0);
      if (upTo >= start - 1 && place < next) hurt.add(row);
    });
    if (how === 'insert') bytes.splice(place, 0, byte);
    else bytes.splice(place, how === 'remove' ? length : 1, ...(how === 'remove' ? [] : [byte]));
  }
  return { bytes: Buffer.from(bytes), sound: rows.filter((_, row) => !hurt.has(row)) };
};
