import * as xlsx from 'xlsx';
import { describe, expect, it } from 'vitest';
import { flaggedXlsx } from '../../src/report/flagged-xlsx.ts';
import { largeLog, smallLog } from './content.ts';
import { hostileWords } from './hostile.ts';
import { inventedSearch } from './searches.ts';
import { zipText } from './read-back.ts';

const read = (bytes: Uint8Array): xlsx.WorkSheet => {
  const sheet = xlsx.read(bytes, { cellStyles: true }).Sheets['flagged'];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const rows = (bytes: Uint8Array): Record<string, unknown>[] =>
  xlsx.utils.sheet_to_json(read(bytes), { defval: null });

describe('flagged.xlsx', () => {
  it('has a line for each search with its fields', async () => {
    const { flagged } = largeLog();
    const back = rows(await flaggedXlsx(flagged));
    expect(back).toHaveLength(1500);
    expect(back[41]).toMatchObject({
      search_id: 'S000042',
      row: flagged[41]?.row,
      networks: flagged[41]?.networks,
      flagged: flagged[41]?.flagged,
    });
  });

  it('freezes its header, filters every column and gives widths', async () => {
    const bytes = await flaggedXlsx(smallLog().flagged);
    const sheet = zipText(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(read(bytes)['!autofilter']).toEqual({ ref: 'A1:AO15' });
    expect(sheet.match(/<col /g)).toHaveLength(41);
  });

  it('holds no formula, whatever the released texts, and says what it guarded', async () => {
    const flagged = ['=1+1', '@x', ...hostileWords].map((reason) => ({
      ...inventedSearch(0, '=a.csv', 0),
      reason,
    }));
    const bytes = await flaggedXlsx(flagged);
    expect(zipText(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    const [first] = rows(bytes);
    expect(first?.['reason']).toBe("'=1+1");
    expect(first?.['guarded']).toBe('reason file');
  });

  it('has the same bytes for the same content', async () => {
    const first = await flaggedXlsx(smallLog().flagged);
    expect(Buffer.from(await flaggedXlsx(smallLog().flagged)).equals(Buffer.from(first))).toBe(true);
  });

  it('says in its last row how many lines are only in flagged.csv', async () => {
    const { flagged } = smallLog();
    const back = rows(await flaggedXlsx(flagged.slice(0, 11), flagged.length));
    expect(back).toHaveLength(12);
    expect(back.at(-1)?.['search_id']).toBe('3 more: flagged.csv');
  });
});
