import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
} from '../properties.ts';
import { expect, it } from 'vitest';
import { aligner } from '../../src/formats/index.ts';
import { orders, values } from './orders.ts';
import { judged, logOf } from './table.ts';

/** What may befall a record. */
const harms: readonly ((cells: string[], at: number, text: string) => string[])[] = [
  (cells, at) => cells.toSpliced(at, 1),
  (cells, at) => cells.toSpliced(at, 0, ''),
  (cells, at, text) => cells.toSpliced(at, 0, text),
  (cells, at, text) => cells.with(at % cells.length, text),
  (cells, at) => cells.slice(0, at),
  (cells, at) => [...cells.slice(at), ...cells.slice(0, at)],
  (cells) => cells.toReversed(),
  (cells) => [...cells, ...cells],
  (cells) => cells.map(() => '***'),
  () => [],
  (_, __, text) => [text],
];

const harm = record({
  kind: integer({ min: 0, max: harms.length - 1 }),
  at: integer({ min: 0, max: 13 }),
  text: oneof(
    string(),
    constantFrom('allow', '541', '03/01/2026, 01:27:03 PM UTC', 'Total', 'Reason', 'Page 1 of 3'),
  ),
});

it('a good row is read the same whatever stands around it', () => {
  assert(
    property(
      constantFrom(...orders),
      array(oneof(constant(null), harm), { minLength: 20, maxLength: 40 }),
      (order, fates) => {
        const fields = order.map(([field]) => field);
        const cellsOf = (n: number): string[] => fields.map((field) => values((n % 28) + 1)[field] ?? '');
        const good = Array.from({ length: 5 }, (_, n) => cellsOf(n));
        const align = aligner(logOf([order.map(([, label]) => label), ...good]));
        for (const [n, fate] of fates.entries()) {
          const cells = fate ? (harms[fate.kind]?.(cellsOf(n), fate.at, fate.text) ?? []) : cellsOf(n);
          const row = align({ row: n + 2, page: null, cells });
          if (fate) continue;
          const expected = Object.fromEntries(fields.map((field, at) => [field, cellsOf(n)[at]]));
          expect(row).toMatchObject({ kind: 'search', cells: expected });
        }
      },
    ),
    { numRuns: 400 },
  );
});

const searchOfCameras = (n: number): string[] => {
  const { id = '', user = '', time = '', devices = '', reason = '' } = values(n);
  return [id, user, time, devices, reason];
};

it('rows of a cell too many, as another export has them, leave the next good row under the header over it', () => {
  const labels = ['id', 'userId', 'searchDate', 'cameraCount', 'reason'];
  const rows = [
    labels,
    ...[1, 2, 3, 5, 6].map(searchOfCameras),
    ...[7, 9, 10].map((n) => [...searchOfCameras(n), 'Robbery']),
    searchOfCameras(11),
    searchOfCameras(13),
  ];
  const { id, user, time, devices, reason } = values(13);
  expect(judged(rows).at(-1)).toEqual({
    kind: 'search',
    cells: { id, user, time, devices, reason },
    mended: null,
  });
});
