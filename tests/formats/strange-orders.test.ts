import { expect, it } from 'vitest';
import { orders, values } from './orders.ts';
import { judged } from './table.ts';

/** The modern order without devices, with the labels over it. */
const own = orders.find((order) => order[0]?.[0] === 'id' && order.length === 13) ?? [];
/** Cells that no other could be; masks, numbers of cases and what is blank may be of several columns. */
const told = ['id', 'agency', 'networks', 'frame', 'reason', 'time', 'search_type'] as const;

const searchOf = (n: number) => ({
  ...values(n),
  reason: 'Stolen vehicle',
  user: '***',
  plate: '***',
  filters: '',
});

it.each([
  'reason agency case_number plate networks search_type time frame filters user id',
  'case_number filters agency id search_type frame time plate networks user reason',
  'id networks frame agency plate reason user time search_type filters case_number',
  'agency user case_number reason time id filters frame plate search_type networks',
])('an export below another, without a header, in the order %s is read by its cells', (order) => {
  const strange = (n: number) => {
    const cells = new Map<string, string>(Object.entries(searchOf(n)));
    return order.split(' ').map((field) => cells.get(field) ?? '');
  };
  const asHeaded = (n: number) => own.map(([field]) => searchOf(n)[field] ?? '');
  const rows = judged([
    own.map(([, label]) => label),
    ...[1, 2, 3, 4, 5].map(asHeaded),
    ...[6, 9, 12].map(strange),
  ]);
  for (const [at, n] of [6, 9, 12].entries())
    expect(rows[5 + at]).toMatchObject({
      kind: 'search',
      cells: Object.fromEntries(told.map((field) => [field, searchOf(n)[field]])),
    });
});
