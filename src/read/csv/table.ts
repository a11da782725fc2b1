import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import type { ReadContext } from '../found.ts';
import { headOf, widest } from '../head.ts';
import { Refusal, refusals } from '../refusal.ts';
import { BytePass, type Regularity } from './byte-pass.ts';
import { splitLines } from './cells.ts';
import { settleDialect, type Dialect } from './dialect.ts';
import { CodingPass, markLength, type TextCoding } from './encoding.ts';
import { countMojibake, type MojibakeCount } from './mojibake.ts';
import { plainCopy, plainFile } from './plain-copy.ts';
import { delimitedRecords } from './records.ts';
import { directScan } from './scan.ts';
import { fixedColumns, fixedWidthTable } from './fixed-width.ts';
import { learnShape, type RecordShape } from './shape.ts';
import { soundRecords } from './sound.ts';
import { textChunks, utf8Chunks } from './text.ts';

/** What the pass over the bytes learnt of a text file. */
export interface TextFile {
  readonly coding: TextCoding;
  readonly dialect: Dialect;
  /** Null for UTF-16, whose bytes are not looked at one by one. */
  readonly regularity: Regularity | null;
}

/** Watches the bytes of a delimited file while they are hashed. */
export const watchText = (
  head: Buffer,
  wide: 'utf-16le' | 'utf-16be' | null,
): { add: (chunk: Buffer) => void; finish: () => TextFile } => {
  if (wide) {
    const mark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) ? 2 : 0;
    const text = new TextDecoder(wide).decode(head.subarray(mark, head.length - (head.length % 2)));
    const coding = { encoding: wide, mark, strayLines: 0, maybeMojibake: false };
    return {
      add: () => undefined,
      finish: () => ({ coding, dialect: settleDialect(text), regularity: null }),
    };
  }
  const mark = markLength(head);
  const dialect = settleDialect(head.toString('latin1', mark));
  const bytes = new BytePass(dialect, mark);
  const codings = new CodingPass(mark);
  let toSkip = mark;
  return {
    add: (chunk) => {
      codings.add(chunk);
      bytes.add(toSkip > 0 ? chunk.subarray(toSkip) : chunk);
      toSkip = 0;
    },
    finish: () => ({ coding: codings.finish(), dialect, regularity: bytes.finish() }),
  };
};

/** Makes the table of a delimited text file whose bytes have been looked at. */
export const csvTable = async (
  file: string,
  path: string,
  { coding, dialect, regularity }: TextFile,
  context: ReadContext,
): Promise<RawTable> => {
  const mojibake = coding.maybeMojibake ? await judgeMojibake(path, coding) : 'none';
  const text = (): AsyncGenerator<string> => textChunks(path, coding, mojibake === 'whole');
  // A sign that parts two columns at most may be any comma of a text.
  const columns = dialect.width > 2 ? null : fixedColumns(await firstOf(text()), dialect.lineEnd);
  if (columns !== null) return fixedWidthTable(file, coding.encoding, text, columns, dialect.lineEnd);
  const shape = await shapeOf(text(), dialect);
  const records = (): AsyncGenerator<RawRecord[]> => delimitedRecords(text(), dialect, shape);
  const head = await headOf(records());
  if (head.length === 0) throw new Refusal(refusals.empty);
  const isRegular =
    regularity?.strict === true &&
    regularity.lastOdd <= head.length &&
    dialect.width > 1 &&
    widest(head) <= dialect.width;
  const isPlain = coding.encoding === 'utf-8' && coding.strayLines === 0 && mojibake !== 'whole';
  return {
    file,
    sheet: null,
    container: 'csv',
    encoding: coding.encoding,
    delimiter: dialect.delimiter,
    hidden: false,
    width: widest(head),
    head,
    named: false,
    records,
    scan: isRegular
      ? directScan(
          isPlain
            ? plainFile(path)
            : plainCopy(() => utf8Chunks(path, coding, mojibake === 'whole'), context.tempDir),
          dialect,
          regularity,
        )
      : null,
    remarks: remarksOf(coding, mojibake),
  };
};

/** Mojibake is mended only where the file holds no other character beyond ASCII, so that it is certain. */
const judgeMojibake = async (path: string, coding: TextCoding): Promise<'none' | 'whole' | 'partly'> => {
  const count: MojibakeCount = { foreign: 0, garbled: 0, runs: 0 };
  for await (const text of textChunks(path, coding, false)) countMojibake(text, count);
  if (count.runs === 0) return 'none';
  return count.runs > 1 && count.garbled === count.foreign ? 'whole' : 'partly';
};

const remarksOf = (coding: TextCoding, mojibake: 'none' | 'whole' | 'partly'): string[] => {
  const remarks: string[] = [];
  if (coding.encoding !== 'utf-8') remarks.push(`read as ${coding.encoding}`);
  if (coding.strayLines > 0)
    remarks.push(
      coding.strayLines === 1
        ? 'one line is no UTF-8 and was read as windows-1252'
        : `${coding.strayLines} lines are no UTF-8 and were read as windows-1252`,
    );
  if (mojibake === 'whole')
    remarks.push(
      'its characters beyond ASCII had been saved in the wrong encoding (such as â€“ for –) and were mended',
    );
  if (mojibake === 'partly')
    remarks.push(
      'some of its characters were saved in the wrong encoding (such as â€“ for –) and stand as released',
    );
  return remarks;
};

const shapeOf = async (chunks: AsyncGenerator<string>, dialect: Dialect): Promise<RecordShape> =>
  shapeOfText(await firstOf(chunks), dialect);

/** Learns from the first chunk what records look like, from those alone whose quotes are sound. */
export const shapeOfText = (text: string, dialect: Dialect): RecordShape => {
  const lines = splitLines(text, dialect.lineEnd).slice(0, 2000);
  const sound = soundRecords(lines, dialect);
  return learnShape(
    sound.map(({ cells }) => cells),
    sound.map((record) => record.lines),
  );
};

const firstOf = async (chunks: AsyncGenerator<string>): Promise<string> => {
  const first = await chunks.next();
  await chunks.return(undefined);
  return first.done ? '' : first.value;
};
