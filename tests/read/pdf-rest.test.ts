import { describe, expect, it } from 'vitest';
import { Divider, type PageLines } from '../../src/read/pdf/divide.ts';
import type { GridLine } from '../../src/read/pdf/grid.ts';

const line = (number: number, y: number, texts: readonly string[]): GridLine => ({
  line: { number, y, size: 8, runs: [] },
  cells: texts.map((text) => (text === '' ? null : { text, from: 0, to: 1 })),
});

const page = (number: number, body: readonly GridLine[]): PageLines => ({
  page: number,
  columns: [],
  above: [],
  body,
  below: [],
});

describe('a record that goes on over the page break', () => {
  it('has its rest, though the column of that is hardly ever empty', () => {
    const divider = new Divider({ by: 'gap', pitch: 10, always: [0, 1, 2], lacks: 2 });
    const first = [
      line(1, 100, ['11/01/2025', 'Casey Moore', 'Birch County', '']),
      line(2, 120, ['11/02/2025', 'Kim Lee', 'Alder Falls', '']),
    ];
    const second = [
      line(1, 50, ['', '', 'MN PD', '']),
      line(2, 70, ['11/03/2025', 'Dana Ruiz', 'Dover Heights', 'bolo']),
    ];
    const parts = [...divider.page(page(1, first)), ...divider.page(page(2, second)), ...divider.finish()];
    expect(parts.map(({ lines }) => lines.map((one) => one.cells[2]?.text))).toEqual([
      ['Birch County'],
      ['Alder Falls', 'MN PD'],
      ['Dover Heights'],
    ]);
  });
});
