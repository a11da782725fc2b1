import { expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawn, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const lefts = [40, 118, 200, 330, 400, 520];
const header = ['Date/Time', 'Officer', 'Agency', 'Plate', 'Purpose', 'Case Number'];
/** A record as it is printed: its time on two lines, which stand no nearer to each other than to the next record. */
const record = (at: number): string[][] => [
  [
    `4/${1 + (at % 28)}/2025 6:${10 + at}:47`,
    ['R. Abern', 'mkell'][at % 2] ?? '',
    ['Alder Falls University', 'Birch Landing OR PD'][at % 2] ?? '',
    `K${at}XY${at}`,
    ['hit and run with', 'stolen vehicle'][at % 2] ?? '',
    `25-${4000 + at}`,
  ],
  [at % 3 === 0 ? 'AM' : 'PM', '', ['Police', ''][at % 2] ?? '', '', ['injuries', ''][at % 2] ?? '', ''],
];
const records = Array.from({ length: 60 }, (_, at) => record(at));
const onPage = 30;

const pages = [records.slice(0, onPage), records.slice(onPage)].map((own, page) => {
  const lines = [header, ...own.flat()].map((cells, line) =>
    cells.map((text, column) => drawn(lefts[column] ?? 0, 64 + line * 11, text, 9)).join('\n'),
  );
  const [from, to] = [
    `NOV-1${page}-2025 14:0${page} FROM:RECORDS UNIT`,
    `555-0100 TO:4155550199 P.${page + 1}/12`,
  ];
  return {
    content: [drawn(42, 20, from), drawn(206, 20, to), drawn(440, 42, 'RELEASED', 16), ...lines].join('\n'),
  };
});

it.each([1, 2])(
  'the line that a fax machine puts over each of %i pages, across columns, leaves each row whole',
  async (count) => {
    const printed = pdfOf(pages.slice(0, count));
    const found = (await recordsOf(onlyTable(await bench.read('fax.pdf', printed))))
      .map(({ cells }) => cells.join('|'))
      .filter((text) => /\d-\d{4}$/.test(text) && !text.includes('FROM'));
    expect(found).toEqual(
      records
        .slice(0, count * onPage)
        .map(([first, second]) =>
          first?.map((cell, column) => [cell, second?.[column]].filter(Boolean).join(' ')).join('|'),
        ),
    );
  },
);
