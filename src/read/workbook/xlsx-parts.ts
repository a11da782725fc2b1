import { SSF } from 'xlsx';
import type { Zip } from '../zip.ts';
import { TextPool } from './text-pool.ts';
import { elementsOf, workbookText, xmlPieces } from './xml.ts';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What a workbook says of itself before its sheets are read. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Names of sheets that are a chart and hold no cells. */
  readonly charts: readonly string[];
  readonly is1904: boolean;
  readonly strings: string | null;
  /** Number format of each cell style, by its position; null for none. */
  readonly formats: readonly (string | null)[];
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Resolves a relationship's target against the part that has it. */
const resolve = (target: string, base: string): string =>
  target.startsWith('/') ? target.slice(1) : new URL(target, `zip:/${base}`).pathname.slice(1);

const relations = async (zip: Zip, part: string): Promise<Map<string, { type: string; target: string }>> => {
  const cut = part.lastIndexOf('/') + 1;
  const elements = await elementsOf(zip, `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  return new Map(
    elements
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
        Id,
        { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(Target, part) },
      ]),
  );
};

/** Reads the list of sheets, the epoch and the styles of an .xlsx or .xlsm. */
export const workbookParts = async (zip: Zip): Promise<WorkbookParts> => {
  const root = [...(await relations(zip, '')).values()].find(({ type }) => type === 'officeDocument');
  const workbook = root?.target ?? 'xl/workbook.xml';
  const elements = await elementsOf(zip, workbook);
  const parts = await relations(zip, workbook);
  const ofType = (type: string): string | null =>
    [...parts.values()].find((part) => part.type === type)?.target ?? null;
  const listed = elements
    .filter(({ name, within }) => name === 'sheet' && within === 'sheets')
    .map(({ attributes }) => ({ attributes, part: parts.get(attributes['id'] ?? '') }));
  const sheets = listed.filter(({ part }) => part?.type === 'worksheet');
  return {
    sheets: sheets.map(({ attributes, part }) => ({
      name: attributes['name'] ?? '',
      part: part?.target ?? '',
      hidden: /hidden/i.test(attributes['state'] ?? ''),
    })),
    charts: listed
      .filter(({ part }) => part?.type === 'chartsheet')
      .map(({ attributes }) => attributes['name'] ?? ''),
    is1904: isTrue(elements.find(({ name }) => name === 'workbookPr')?.attributes['date1904']),
    strings: ofType('sharedStrings'),
    formats: await cellFormats(zip, ofType('styles')),
  };
};

const cellFormats = async (zip: Zip, part: string | null): Promise<(string | null)[]> => {
  const elements = part === null ? [] : await elementsOf(zip, part);
  const own = new Map(
    elements
      .filter(({ name }) => name === 'numFmt')
      .map(({ attributes }) => [attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '']),
  );
  const known = SSF.get_table() as Record<string, string>;
  return elements
    .filter(({ name, within }) => name === 'xf' && within === 'cellXfs')
    .map(({ attributes: { numFmtId = '0' } }) => own.get(numFmtId) ?? known[numFmtId] ?? null);
};

/** The texts that cells point to, without the furigana of rich text. */
export const sharedStrings = async (zip: Zip, part: string | null): Promise<TextPool> => {
  const pool = new TextPool();
  if (part === null || !zip.entries.has(part)) return pool;
  let text = '';
  let listening = false;
  let phonetic = false;
  const pieces = xmlPieces(zip, part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') listening = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    text: (piece) => {
      if (listening) text += piece;
    },
    close: (name) => {
      if (name === 't') listening = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') pool.add(workbookText(text));
    },
  });
  for await (const _ of pieces) continue;
  return pool;
};
