import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** A table read back out of a document: its caption and the text of its cells. */
export interface ReadTable {
  readonly caption: string;
  readonly rows: string[][];
}

const tidy = (text: string): string => text.replaceAll(/[\s\u00A0]+/g, ' ').trim();

/** The tables of an HTML page by id, read by a parser that knows nothing of how they were written. */
export const htmlTables = (html: string): Map<string, ReadTable> => {
  const tables = new Map<string, { caption: string; rows: string[][] }>();
  let table: { caption: string; rows: string[][] } | null = null;
  let into: 'caption' | 'cell' | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') {
        table = { caption: '', rows: [] };
        tables.set(attributes['id'] ?? '', table);
      }
      if (name === 'caption') into = 'caption';
      if (name === 'tr') table?.rows.push([]);
      if (name === 'td' || name === 'th') {
        table?.rows.at(-1)?.push('');
        into = 'cell';
      }
    },
    ontext(text) {
      if (table === null) return;
      if (into === 'caption') table.caption += text;
      const row = table.rows.at(-1);
      if (into === 'cell' && row && row.length > 0) row[row.length - 1] = tidy(`${row.at(-1) ?? ''}${text}`);
    },
    onclosetag(name) {
      if (name === 'table') table = null;
      if (['caption', 'td', 'th'].includes(name)) into = null;
    },
  });
  parser.end(html);
  return tables;
};

/** The visible text of an HTML page: no script, no style. */
export const htmlText = (html: string): string => {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'script' || name === 'style') hidden += 1;
      text += ' ';
    },
    ontext: (part) => {
      if (hidden === 0) text += part;
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') hidden -= 1;
      text += ' ';
    },
  });
  parser.end(html);
  return tidy(text);
};

/** A member of a zip as text. */
export const zipText = (zip: Uint8Array, name: string): string => {
  const member = unzipSync(zip)[name];
  if (member === undefined) throw new Error(`no ${name} in the zip`);
  return strFromU8(member);
};

/** The paragraphs of a DOCX with their styles, and its tables, in order. */
export const docxParts = (
  docx: Uint8Array,
): { paragraphs: { style: string; text: string }[]; tables: string[][][]; text: string } => {
  const paragraphs: { style: string; text: string }[] = [];
  const tables: string[][][] = [];
  let inCell = false;
  let inText = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:tbl') tables.push([]);
        if (name === 'w:tr') tables.at(-1)?.push([]);
        if (name === 'w:tc') {
          tables.at(-1)?.at(-1)?.push('');
          inCell = true;
        }
        if (name === 'w:p') paragraphs.push({ style: '', text: '' });
        const paragraph = paragraphs.at(-1);
        if (name === 'w:pStyle' && paragraph) paragraph.style = attributes['w:val'] ?? '';
        inText = name === 'w:t';
      },
      ontext(text) {
        if (!inText) return;
        const paragraph = paragraphs.at(-1);
        if (paragraph) paragraph.text += text;
        const row = tables.at(-1)?.at(-1);
        if (inCell && row && row.length > 0) row[row.length - 1] = tidy(`${row.at(-1) ?? ''}${text}`);
      },
      onclosetag(name) {
        if (name === 'w:tc') inCell = false;
        if (name === 'w:t') inText = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(zipText(docx, 'word/document.xml'));
  return { paragraphs, tables, text: tidy(paragraphs.map(({ text }) => text).join(' ')) };
};

const openPdf = async (pdf: Uint8Array) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
};

/** The text of each page of a PDF, its outline, its metadata and the size of its first page. */
export const pdfParts = async (pdf: Uint8Array) => {
  const document = await openPdf(pdf);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      tidy(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')),
    );
  }
  const outline = ((await document.getOutline()) ?? []).map((item) => item.title);
  const { info, metadata } = await document.getMetadata();
  const { view } = await document.getPage(1);
  return { pages, outline, info: info as Record<string, unknown>, xmp: metadata?.getRaw() ?? '', view };
};

/** How far to the right text reaches on any page, in points. */
export const pdfExtent = async (pdf: Uint8Array): Promise<{ right: number }> => {
  const document = await openPdf(pdf);
  let right = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if ('transform' in item) right = Math.max(right, Number(item.transform[4]) + item.width);
    }
  }
  return { right };
};

/** The alternative texts in the tags of a PDF. */
export const pdfAlts = async (pdf: Uint8Array): Promise<string[]> => {
  const document = await openPdf(pdf);
  const alts: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('alt' in node && typeof node.alt === 'string') alts.push(node.alt);
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    walk(await (await document.getPage(number)).getStructTree());
  }
  return alts;
};
