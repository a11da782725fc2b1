import type { Block, Cell } from '../blocks.ts';
import { agrees, searches as searchesWords, capital } from '../words.ts';
import { chartBlock, type WriteSection } from './section.ts';

const middle = (label: string, all: number | null, flagged: number | null): Cell[][] =>
  all === null ? [] : [[label, all, flagged]];

/** How wide searches reached: networks (agencies' cameras) and devices covered. */
export const byWidth: WriteSection = (input) => {
  const { by_width: widths, width } = input.summary;
  if (widths.length === 0) return null;
  const middles = [
    ...middle('Networks', width.networks_median, width.networks_median_flagged),
    ...middle('Devices', width.devices_median, width.devices_median_flagged),
  ];
  const blocks: Block[] = [
    ...chartBlock(input, 'by-width'),
    {
      kind: 'table',
      id: 'by-width',
      caption: 'Searches by number of networks covered',
      columns: [
        { label: 'Networks', kind: 'text', width: 2 },
        { label: 'Searches', kind: 'number' },
        { label: 'Flagged', kind: 'number' },
      ],
      rows: widths.map((row) => [row.networks, row.searches, row.flagged]),
      note:
        'A network is one agency whose cameras a search covered. ' +
        (width.networks_unknown === 0
          ? 'Every search bears that number.'
          : `${capital(searchesWords(width.networks_unknown))} ${agrees(width.networks_unknown, 'bears', 'bear')} no such number.`),
    },
  ];
  if (middles.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'width-middle',
      caption:
        'Middle values: at least half of the searches cover as many or more, and half as many or fewer',
      columns: [
        { label: 'Covered', kind: 'text', width: 2 },
        { label: 'All searches', kind: 'number' },
        { label: 'Flagged', kind: 'number' },
      ],
      rows: middles,
      ...(width.networks_unknown + width.devices_unknown === 0
        ? {}
        : { note: 'Searches that bear no such number are left out of its line.' }),
    });
  }
  return { id: 'width', title: 'By width of search', blocks };
};
