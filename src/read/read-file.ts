import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { RawFile, RawTable } from '../model/raw-table.ts';
import { tablesAbreast } from './abreast.ts';
import { readThrough } from './csv/bytes.ts';
import { csvTable, watchText } from './csv/table.ts';
import { firstBytes } from './discover.ts';
import type { FoundFile, ReadContext } from './found.ts';
import { gunzip } from './gzip.ts';
import { type BareJson, bareJson } from './json/bare.ts';
import { jsonOfXml } from './json/from-xml.ts';
import { type JsonForm, jsonForm, jsonTable } from './json/table.ts';
import { takeOut } from './members.ts';
import { parquetTable } from './parquet.ts';
import { otherQuotes, plainQuotes } from './other-quotes.ts';
import { repacked } from './repacked.ts';
import { namedLines } from './named-lines.ts';
import { Refusal, refusals } from './refusal.ts';
import { stackedTable } from './stacked.ts';
import { twoLineTable } from './two-lines.ts';
import { looksWide, sniff, type Kind } from './sniff.ts';

const headBytes = 256 * 1024;

/**
 * Reads one input: hashes its bytes, finds by content what it is, and gives its tables. A file that cannot be
 * read comes back with `refused` set to the reason and the mend, never as an error. Bytes that were an input
 * before are not read again: `copyOf` names the first.
 * @throws UserError where the file system does not let it be opened.
 */
export const readFile = async (found: FoundFile, context: ReadContext): Promise<RawFile> => {
  const member = await takeOut(found, context.tempDir);
  const about = { file: found.file, path: found.path, copyOf: null, tables: [], refused: null };
  if (member.refused !== null) {
    return { ...about, sha256: member.sha256, bytes: member.bytes, refused: member.refused };
  }
  const at = member.path;
  const head = await firstBytes(at, headBytes);
  const kind = sniff(head);
  const { json, quotes, watch } = textual(kind, head);
  const hash = createHash('sha256');
  await readThrough(at, {
    all: (bytes) => void hash.update(bytes),
    lines: watch ? watch.add : null,
  });
  const known = { ...about, sha256: hash.digest('hex'), bytes: (await stat(at)).size };
  const copyOf = context.seen.get(known.sha256);
  if (copyOf !== undefined && kind.is !== 'empty') return { ...known, copyOf };
  context.seen.set(known.sha256, found.file);
  try {
    if (isGzip(kind)) return await readUnpacked(found, at, known, context);
    if (quotes !== null) {
      const plain = await plainQuotes(at, head, quotes, context.tempDir);
      return saying(quotes.what, await readCopy(found, plain, known, context));
    }
    const tables = watch
      ? [await csvTable(found.file, at, watch.finish(), context)]
      : await tablesOfKind(kind, json, { file: found.file, at, context });
    const read: RawTable[] = [];
    for (const table of tables) {
      for (const one of await tablesAbreast(table)) read.push(await asRows(one));
    }
    return { ...known, tables: read };
  } catch (error) {
    if (error instanceof Refusal) return { ...known, tables: error.text, refused: error.message };
    throw error;
  }
};

/** How a text is to be read: as JSON, as cells set apart otherwise, or as the lines of a table that are watched. */
const textual = (kind: Kind, head: Buffer) => {
  const json = kind.is === 'text' ? (jsonForm(head) ?? bareJson(head)) : null;
  // The control characters of a load file make it look like no text.
  const mayBeCells = json === null && (kind.is === 'text' || kind.is === 'binary');
  const quotes = mayBeCells ? otherQuotes(head) : null;
  const isPlain = kind.is === 'text' && json === null && quotes === null;
  return { json, quotes, watch: isPlain ? watchText(head, looksWide(head)) : null };
};

interface Place {
  readonly file: string;
  readonly at: string;
  readonly context: ReadContext;
}

const tablesOfKind = async (
  kind: Kind,
  json: JsonForm | BareJson | null,
  { file, at, context }: Place,
): Promise<RawTable[]> =>
  json ? [await tableOfJson(json, file, at, context)] : tablesOf(kind, file, at, context);

const isGzip = (kind: Kind): boolean => kind.is === 'packed' && kind.what === 'gzip';

/** What a file holds that was packed by itself: it is listed as it was released, and read as what is inside. */
const readUnpacked = async (
  found: FoundFile,
  at: string,
  known: Pick<RawFile, 'sha256' | 'bytes'>,
  context: ReadContext,
): Promise<RawFile> => {
  const inside = await gunzip(at, context.tempDir);
  if (sniff(await firstBytes(inside)).is === 'packed') throw new Refusal(refusals.nestedGzip);
  return readCopy(found, inside, known, context);
};

/** Reads a copy that was made of a file, under the file's own name and hash. */
const readCopy = async (
  found: FoundFile,
  copy: string,
  { sha256, bytes }: Pick<RawFile, 'sha256' | 'bytes'>,
  context: ReadContext,
): Promise<RawFile> => {
  const read = await readFile({ ...found, path: copy, members: [] }, context);
  return { ...read, sha256, bytes, path: found.path };
};

/** A file of which each table says how it was read. */
const saying = (what: string, read: RawFile): RawFile => ({
  ...read,
  tables: read.tables.map((table) => ({ ...table, remarks: [...table.remarks, what] })),
});

/** The table of JSON, which may be in another encoding or behind a prefix. */
const tableOfJson = async (
  json: JsonForm | BareJson,
  file: string,
  at: string,
  { tempDir }: ReadContext,
): Promise<RawTable> =>
  typeof json === 'string'
    ? jsonTable(file, at, json)
    : { ...(await jsonTable(file, await json.copy(at, tempDir), 'json')), encoding: json.encoding };

/** The table of records in XML; a file without any is refused as what it is. */
const tableOfXml = async (file: string, at: string, { tempDir }: ReadContext): Promise<RawTable> => {
  const copy = await jsonOfXml(at, tempDir);
  try {
    return { ...(await jsonTable(file, copy, 'json')), container: 'xml' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(refusals.document('file of XML'), { cause: error });
  }
};

/** The table with a search a row, in whatever lines it stands. */
const asRows = async (table: RawTable): Promise<RawTable> =>
  (await namedLines(table)) ?? (await stackedTable(table)) ?? repacked((await twoLineTable(table)) ?? table);

/** Workbooks and PDFs bring their large libraries along only when there is one to read. */
const tablesOf = async (kind: Kind, file: string, at: string, context: ReadContext): Promise<RawTable[]> => {
  switch (kind.is) {
    case 'zip':
      return (await import('./workbook/kind.ts')).zippedTables(file, at);
    case 'ole':
      return (await import('./workbook/kind.ts')).oleTables(file, at);
    case 'markup':
      return (await import('./page.ts')).pageTables(file, at, context);
    case 'xml':
      return [await tableOfXml(file, at, context)];
    case 'biff':
      return (await import('./workbook/old.ts')).workbookTables(file, at, 'xls');
    case 'pdf':
      return (await import('./pdf/table.ts')).pdfTables(file, at);
    case 'parquet':
      return [await parquetTable(file, at, context.store)];
    case 'image':
      throw new Refusal(refusals.image(kind.what));
    case 'packed':
      throw new Refusal(refusals.packed(kind.what));
    case 'document':
      throw new Refusal(refusals.document(kind.what));
    case 'empty':
      throw new Refusal(refusals.empty);
    case 'text':
    case 'binary':
      break;
  }
  throw new Refusal(refusals.binary);
};
