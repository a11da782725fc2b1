import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, inventedLog, pdfOf } from './pdf-draw.ts';

const bench = useBench();
const [content = ''] = drawLog(inventedLog(['bolo', '', 'warrant']), { columns: [90, 110, 60, 120, 110] });
const said = 'without a drawing of it';

const remarksOf = async (name: string, typed: readonly ('FreeText' | 'Widget')[]): Promise<string> => {
  const table = onlyTable(await bench.read(name, pdfOf([{ content, typed }])));
  await recordsOf(table);
  return table.remarks.join();
};

describe('text typed into a page that the file holds without its drawing', () => {
  it.each(['FreeText', 'Widget'] as const)('is not passed over in silence: %s', async (kind) => {
    expect(await remarksOf(`${kind}.pdf`, [kind])).toContain(said);
  });

  it('is said of no other page', async () => {
    expect(await remarksOf('none.pdf', [])).not.toContain(said);
  });
});
