import type { RawRecord } from '../../model/raw-table.ts';
import type { Zip } from '../zip.ts';
import { numberText } from './cell-text.ts';
import type { TextPool } from './text-pool.ts';
import { workbookText, xmlPieces } from './xml.ts';

export interface SheetContext {
  readonly strings: TextPool;
  readonly formats: readonly (string | null)[];
  readonly is1904: boolean;
}

/** A row of a sheet and its number there. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Reads the cells of one worksheet of an .xlsx as they come, row by row, whatever its size. */
export async function* sheetRows(zip: Zip, part: string, context: SheetContext): AsyncGenerator<SheetRow[]> {
  const reader = new SheetReader(context);
  for await (const _ of xmlPieces(zip, part, reader)) {
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
}

class SheetReader {
  readonly #context: SheetContext;
  #rows: SheetRow[] = [];
  #row = 0;
  #cells: string[] = [];
  #element = '';
  #column = -1;
  #type = 'n';
  #style = 0;
  #text = '';
  #listening = false;
  #phonetic = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly open = (name: string): void => {
    this.#element = name;
    if (name === 'c') {
      this.#column++;
      this.#type = 'n';
      this.#style = 0;
      this.#text = '';
    } else if (name === 'v' || name === 't') this.#listening = !this.#phonetic;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'row') {
      this.#row++;
      this.#cells = [];
      this.#column = -1;
    }
  };

  readonly attribute = (name: string, value: string): void => {
    if (this.#element === 'c') {
      if (name === 'r') this.#column = columnOf(value);
      else if (name === 't') this.#type = value;
      else if (name === 's') this.#style = Number(value);
    } else if (this.#element === 'row' && name === 'r') this.#row = Number(value);
  };

  readonly text = (piece: string): void => {
    if (this.#listening) this.#text += piece;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#listening = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') {
      if (this.#text === '') return;
      while (this.#cells.length < this.#column) this.#cells.push('');
      this.#cells[this.#column] = this.#cellText();
    } else if (name === 'row') this.#rows.push({ row: this.#row, cells: this.#cells });
  };

  #cellText(): string {
    const { strings, formats, is1904 } = this.#context;
    switch (this.#type) {
      case 's':
        return strings.at(Number(this.#text)) ?? '';
      case 'str':
      case 'inlineStr':
        return workbookText(this.#text);
      case 'b':
        return this.#text === '1' || this.#text === 'true' ? 'TRUE' : 'FALSE';
      case 'e':
        return this.#text;
      case 'd':
        return this.#text.replace('T', ' ').replace(/Z$/, '');
      default:
        return numberText(this.#text, formats[this.#style] ?? null, is1904);
    }
  }
}

/** The column of a cell reference such as `AB12`, from 0. */
export const columnOf = (reference: string): number => {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
};

/**
 * Gives the rows of a sheet as records: gaps in the numbers as blank ones, since the sheet shows them, and
 * none for blank rows after the last with anything in it.
 */
export async function* withBlanks(rows: AsyncIterable<readonly SheetRow[]>): AsyncGenerator<RawRecord[]> {
  let last = 0;
  for await (const part of rows) {
    const batch: RawRecord[] = [];
    for (const { row, cells } of part) {
      if (cells.every((cell) => cell === '')) continue;
      for (last++; last < row; last++) batch.push({ row: last, page: null, cells: [] });
      batch.push({ row, page: null, cells });
      last = row;
    }
    if (batch.length > 0) yield batch;
  }
}
