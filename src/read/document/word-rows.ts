import { Parser } from 'htmlparser2';

/** A row of a table, or a line of text between the tables. */
export interface WordRow {
  readonly cells: readonly string[];
  /** False for a line of text, which is no row of any table. */
  readonly inTable: boolean;
}

/** The rows of a document in the order of its pages, and how much of it was not taken. */
export interface WordRows {
  readonly rows: readonly WordRow[];
  /** Pieces of text that tracked changes struck out. */
  readonly struck: number;
  /** Pieces of text that the document hides, or shows black on black. */
  readonly hidden: number;
}

interface Cell {
  text: string;
  span: number;
  /** Goes on with the cell above it. */
  merged: boolean;
}

interface Table {
  readonly rows: { cells: Cell[]; before: number; struck: boolean }[];
  readonly isInCell: boolean;
}

/** What black ink hides reads as a mask. */
const mask = '███';
/** A table within a cell is one of its own from so many rows on; a smaller one is the cell's text. */
const leastRows = 3;

/** Reads the rows of `word/document.xml`, or of another part with the same elements. */
export const wordRows = (xml: string): WordRows => {
  const reader = new WordReader();
  const parser = new Parser(
    {
      onopentag: (name, given) => reader.open(name, given),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { rows: reader.rows, struck: reader.struck, hidden: reader.hidden };
};

type Attributes = Readonly<Record<string, string>>;
type Opened = (reader: WordReader, value: string | undefined) => void;

const isOff = /^(?:0|false|off|none)$/;
const count = (value: string | undefined): number => Math.min(200, Number(value) || 0);

/** What each element does where it begins, by its name; `value` is what it is set to. */
const opened: Readonly<Record<string, Opened>> = {
  'w:tbl': (reader) => reader.beginTable(),
  'w:tr': ({ table }) => table?.rows.push({ cells: [], before: 0, struck: false }),
  'w:tc': (reader) => {
    reader.row?.cells.push({ text: '', span: 1, merged: false });
    reader.isBlackCell = false;
  },
  'w:r': (reader) => {
    reader.ofRun = { vanishes: false, isBlack: false, isWhite: false };
  },
  'w:t': (reader) => {
    reader.isText = true;
  },
  'w:moveFrom': (reader) => {
    reader.removed++;
  },
  'w:delText': (reader) => {
    reader.struck++;
  },
  'w:del': ({ row, inRowProperties }) => {
    if (inRowProperties && row) row.struck = true;
  },
  'w:tab': (reader) => {
    if (!reader.inRunProperties) reader.add('\t');
  },
  'w:br': (reader) => reader.add('\n'),
  'w:cr': (reader) => reader.add('\n'),
  'w:noBreakHyphen': (reader) => reader.add('-'),
  'w:trPr': (reader) => {
    reader.inRowProperties = true;
  },
  'w:rPr': (reader) => {
    reader.inRunProperties = true;
  },
  'w:gridSpan': ({ cell }, value) => {
    if (cell) cell.span = Math.max(1, count(value));
  },
  'w:vMerge': ({ cell }, value) => {
    if (cell) cell.merged = value !== 'restart';
  },
  'w:gridBefore': ({ row }, value) => {
    if (row) row.before = count(value);
  },
  'w:vanish': ({ ofRun }, value) => {
    ofRun.vanishes = !isOff.test(value ?? '');
  },
  'w:highlight': ({ ofRun }, value) => {
    ofRun.isBlack = value === 'black';
  },
  'w:color': ({ ofRun }, value) => {
    ofRun.isWhite = /^f{6}$/i.test(value ?? '');
  },
};

class WordReader {
  readonly rows: WordRow[] = [];
  struck = 0;
  hidden = 0;
  readonly #tables: Table[] = [];
  #line = '';
  removed = 0;
  isText = false;
  ofRun = { vanishes: false, isBlack: false, isWhite: false };
  /** Black ink over black letters, for a whole cell. */
  isBlackCell = false;
  inRowProperties = false;
  inRunProperties = false;

  open(name: string, given: Attributes): void {
    const value = given['w:val'];
    const one = opened[name];
    if (one !== undefined) one(this, value);
    else if (name === 'w:shd' && /^0{6}$/.test(given['w:fill'] ?? '')) this.#blacken();
  }

  close(name: string): void {
    if (name === 'w:tbl') this.#endTable();
    else if (name === 'w:t') this.isText = false;
    else if (name === 'w:moveFrom') this.removed--;
    else if (name === 'w:trPr') this.inRowProperties = false;
    else if (name === 'w:rPr') this.inRunProperties = false;
    else if (name === 'w:p') {
      if (this.cell) this.cell.text += '\n';
      else this.endLine();
    }
  }

  beginTable(): void {
    this.endLine();
    this.#tables.push({ rows: [], isInCell: this.cell !== undefined });
  }

  /** Black behind letters, or behind a whole cell. */
  #blacken(): void {
    if (this.inRunProperties) this.ofRun.isBlack = true;
    else this.isBlackCell = this.cell !== undefined;
  }

  text(text: string): void {
    if (!this.isText) return;
    if (this.removed > 0) this.struck++;
    else if (this.ofRun.vanishes) this.hidden++;
    else if ((this.ofRun.isBlack || this.isBlackCell) && !this.ofRun.isWhite) {
      // White on black is a header that is read.
      this.hidden++;
      this.add(mask);
    } else this.add(text);
  }

  get table(): Table | undefined {
    return this.#tables.at(-1);
  }

  get row(): Table['rows'][number] | undefined {
    return this.table?.rows.at(-1);
  }

  get cell(): Cell | undefined {
    return this.row?.cells.at(-1);
  }

  add(text: string): void {
    const cell = this.cell;
    if (cell) cell.text += text;
    else this.#line += text;
  }

  endLine(): void {
    if (this.cell) return;
    if (this.#line.trim() !== '') this.rows.push({ cells: this.#line.split('\t'), inTable: false });
    this.#line = '';
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    this.struck += table.rows.filter(({ struck }) => struck).length;
    const rows = rowsOf(table);
    const outer = this.cell;
    if (!table.isInCell || !outer) for (const cells of rows) this.rows.push({ cells, inTable: true });
    else if (rows.length >= leastRows && rows.every(({ length }) => length > 1))
      for (const cells of rows) this.rows.push({ cells, inTable: true });
    else outer.text += `${rows.map((cells) => cells.join(' ')).join('\n')}\n`;
  }
}

/** The texts of a table's cells, each at its column; a cell that goes on with the one above it has that one's text. */
const rowsOf = ({ rows }: Table): string[][] => {
  let above: string[] = [];
  return rows
    .filter(({ struck }) => !struck)
    .map(({ cells, before }) => {
      const texts: string[] = Array.from({ length: before }, () => '');
      for (const { text, span, merged } of cells) {
        texts.push(merged ? (above[texts.length] ?? '') : text.replace(/\n+$/, ''));
        for (let more = 1; more < span; more++) texts.push('');
      }
      above = texts;
      return texts;
    });
};
