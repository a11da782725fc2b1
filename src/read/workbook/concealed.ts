import type { Concealed, RawTable } from '../../model/raw-table.ts';
import type { Zip } from '../zip.ts';
import { xmlPieces } from './xml.ts';

const isTrue = /\shidden="(?:1|true)"/;
const rowOrColumn = /<(?:\w+:)?(?:row\b([^>]*[^/>])>([\s\S]*?)<\/(?:\w+:)?row>|col\b([^>]*)>)/g;
const hasText = /<(?:\w+:)?(?:v|t)\b[^>]*[^/>]?>[^<]/;

/** A row of more bytes than this without its end is not looked at: nothing that a person wrote is that long. */
const longest = 4 * 1024 * 1024;

/**
 * Counts the rows and columns of a worksheet's XML that are hidden, in the bytes as they pass: sheets without any,
 * which are nearly all, cost no more than a look for one word.
 */
export class ConcealedInXml {
  #rows = 0;
  readonly #columns: [number, number][] = [];
  #rest: Buffer = Buffer.alloc(0);

  /** The next bytes of the sheet. */
  add(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = bytes.lastIndexOf('row>') + 4;
    const whole = end > 3 ? end : 0;
    if (whole > 0 && bytes.subarray(0, whole).includes('hidden="'))
      this.#count(bytes.toString('latin1', 0, whole));
    this.#rest = bytes.length - whole > longest ? Buffer.alloc(0) : Buffer.from(bytes.subarray(whole));
  }

  /** What was hidden; undefined where nothing was. */
  found(): Concealed | undefined {
    return concealed(this.#rows, this.#columns);
  }

  #count(xml: string): void {
    for (const [, ofRow, cells = '', ofColumn] of xml.matchAll(rowOrColumn)) {
      if (ofColumn !== undefined && isTrue.test(ofColumn)) {
        const [min, max] = [/\smin="(\d+)"/.exec(ofColumn)?.[1], /\smax="(\d+)"/.exec(ofColumn)?.[1]];
        if (min !== undefined) this.#columns.push([Number(min) - 1, Number(max ?? min) - 1]);
      } else if (ofRow !== undefined && isTrue.test(ofRow) && hasText.test(cells)) this.#rows++;
    }
  }
}

/** These rows and columns, or undefined for none. */
export const concealed = (
  rows: number,
  columns: readonly (readonly [from: number, to: number])[],
): Concealed | undefined => (rows === 0 && columns.length === 0 ? undefined : { rows, columns });

/** What is found, as a table bears it. */
export const ifAny = (found: Concealed | undefined): Pick<RawTable, 'concealed'> =>
  found === undefined ? {} : { concealed: found };

/** The rows and columns that are hidden on each sheet of an .ods, by its name: the library does not tell them. */
export const concealedInOds = async (zip: Zip): Promise<ReadonlyMap<string, Concealed>> => {
  const found = new Map<string, Concealed>();
  let sheet = '';
  let rows = 0;
  let columns: [number, number][] = [];
  let column = 0;
  let element = '';
  let attributes: Record<string, string> = {};
  let [isHidden, repeated, text] = [false, 1, ''];
  const settle = (): void => {
    if (element === 'table') sheet = attributes['name'] ?? '';
    const hides = /^(?:collapse|filter)$/.test(attributes['visibility'] ?? '');
    if (element === 'table-column') {
      const wide = Number(attributes['number-columns-repeated'] ?? '1');
      if (hides) columns.push([column, column + wide - 1]);
      column += wide;
    }
    if (element === 'table-row')
      [isHidden, repeated, text] = [hides, Number(attributes['number-rows-repeated'] ?? '1'), ''];
    element = '';
  };
  const pieces = xmlPieces(zip, 'content.xml', {
    open: (name) => {
      settle();
      [element, attributes] = [name, {}];
    },
    attribute: (name, value) => {
      attributes[name] = value;
    },
    text: (piece) => {
      settle();
      if (isHidden) text += piece.trim();
    },
    close: (name) => {
      settle();
      if (name === 'table-row') {
        if (isHidden && text !== '') rows += repeated;
        isHidden = false;
      } else if (name === 'table') {
        const all = concealed(rows, columns);
        if (all !== undefined) found.set(sheet, all);
        [rows, columns, column] = [0, [], 0];
      }
    },
  });
  for await (const _ of pieces) continue;
  return found;
};
