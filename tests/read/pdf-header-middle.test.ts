import { describe, expect, it } from 'vitest';
import { learnLayout } from '../../src/read/pdf/layout.ts';
import { linesOf } from '../../src/read/pdf/lines.ts';

const lefts = [40, 130, 220, 290, 420];
const size = 8;
const leading = 9.6;
const header = ['ID', 'Org Name', 'Total\nNetworks\nSearched', 'Search\nTime', 'Reason'];

/** The lines of a row whose cells stand about the middle of it. */
const middle = (row: readonly string[], y: number) =>
  row.flatMap((text, at) =>
    text.split('\n').map((line, number, all) => ({
      text: line,
      x: lefts[at] ?? 0,
      y: y + (number - (all.length - 1) / 2) * leading,
      width: line.length * 4,
      size,
    })),
  );

const pages = [0, 1, 2].map((page) => ({
  number: page + 1,
  lines: linesOf([
    ...middle(header, 60),
    ...Array.from({ length: 10 }, (_, at) =>
      middle(
        [
          `A${1000 + page * 10 + at}`,
          'Alder Falls MN PD',
          String(1 + page * 31 + at * 3),
          `11/${10 + at}/2025, 0${page + 1}:${10 + at}:53 AM UTC`,
          at % 2 === page % 2 ? 'welfare check on a\ndriver who was lost' : 'bolo',
        ],
        112 + at * 24,
      ),
    ).flat(),
  ]),
}));

describe('a header with labels in the middle of their cells, again on each page', () => {
  it('is none of the rows, also where its first lines hold a word alone', () => {
    const { fixedOf } = learnLayout(pages);
    const fixed = pages.map(({ lines, number }) => [...fixedOf(lines, number)]);
    for (const lines of fixed) {
      expect(lines.map(({ runs }) => runs.map(({ text }) => text).join('|'))).toEqual([
        'Total',
        'Search',
        'ID|Org Name|Networks|Reason',
        'Time',
        'Searched',
      ]);
    }
  });
});
