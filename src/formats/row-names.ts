import type { RawTable } from '../model/raw-table.ts';
import type { HeaderCandidate } from './header.ts';
import { fieldsByKey, searchLabels } from './labels.ts';
import { shareOf } from './settled-shape.ts';
import { areBlank } from './shapes.ts';
import { samplesAfter } from './under-header.ts';

const fields = fieldsByKey(searchLabels);

const fewestRows = 3;
const most = 0.8;

/**
 * The header with a blank label before its first, where each row begins with its number and has a cell more than there are
 * labels: so R writes a table, and a person who puts numbers before the rows and no label over them. Only where the times
 * stand under their label then, and do not as it is.
 */
export const withRowNames = (table: RawTable, header: HeaderCandidate): HeaderCandidate => {
  const { labels, keys } = header;
  const rows = samplesAfter(table, header).filter((cells) => !areBlank(cells));
  if (rows.length < fewestRows || rows.some((cells) => cells.length > labels.length + 1)) return header;
  const numbers = rows.map(([first = '']) => Number(first.trim() || Number.NaN));
  if (!numbers.every((number, at) => number === (numbers[0] ?? 0) + at)) return header;
  const timeAt = keys.findIndex((key) => fields.get(key) === 'time');
  const timesAt = (at: number): number =>
    Math.max(
      ...(['time', 'date'] as const).map(
        (shape) =>
          shareOf(
            shape,
            rows.map((cells) => cells[at] ?? ''),
          ) || 0,
      ),
    );
  if (timeAt < 0 || timesAt(timeAt) > 1 - most || timesAt(timeAt + 1) < most) return header;
  return { ...header, labels: ['', ...labels], keys: ['', ...keys] };
};
