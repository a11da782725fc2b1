import { tally } from '../../model/tally.ts';
import type { RawRecord } from '../../model/raw-table.ts';
import { labelled } from '../stacked.ts';
import type { Line } from './lines.ts';

/** So many times a label stands on the pages; a word before a colon in a reason does not. */
const often = 3;

const labelOf = (text: string): string => labelled.exec(text)?.[1] ?? '';

/** The labels of pages that hold a label and its value side by side, `Reason: …`, again and again; none for other pages. */
export const labelsOfForms = (pages: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const runs = pages.flat().flatMap((line) => line.runs);
  const labels = [...tally(runs.flatMap(({ text }) => labelled.exec(text)?.[1] ?? []))].filter(
    ([, count]) => count >= often,
  );
  const sum = labels.reduce((total, [, count]) => total + count, 0);
  return new Set(labels.length >= 3 && sum * 3 >= runs.length * 2 ? labels.map(([label]) => label) : []);
};

/**
 * The labels and values of a page, a record each; a line without a label that follows closely goes on with the value above
 * it, and one that stands apart is a title. What stands on each page is left out.
 */
export const formLines = (
  lines: readonly Line[],
  page: number,
  labels: ReadonlySet<string>,
  onEachPage: ReadonlySet<Line>,
): RawRecord[] => {
  const records: { row: number; page: number; cells: string[]; line: Line }[] = [];
  for (const line of lines) {
    if (onEachPage.has(line) && !line.runs.some(({ text }) => labels.has(labelOf(text)))) continue;
    for (const { text } of line.runs) {
      const last = records.at(-1);
      const isLabelled = labels.has(labelOf(text));
      const isClose = last !== undefined && line.y - last.line.y < line.size * 1.6;
      if (last !== undefined && isClose && !isLabelled) {
        last.cells[0] += ` ${text}`;
        last.line = line;
      } else records.push({ row: line.number, page, cells: [text], line });
    }
  }
  return records.map(({ row, cells }) => ({ row, page, cells }));
};
