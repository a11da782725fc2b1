import { Parser } from 'htmlparser2';
import type { Zip } from '../zip.ts';

/** What a reader of XML hears; names come without their namespace prefix. */
export interface XmlHandler {
  readonly open?: (name: string) => void;
  readonly attribute?: (name: string, value: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Feeds a part of a zip to the handler, and gives way after each piece so that rows can be passed on. */
export async function* xmlPieces(zip: Zip, part: string, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new Parser(
    {
      onopentagname: (name) => handler.open?.(local(name)),
      onattribute: (name, value) => handler.attribute?.(local(name), value),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const stream = await zip.stream(part);
  stream.setEncoding('utf8');
  for await (const piece of stream as AsyncIterable<string>) {
    parser.write(piece);
    yield;
  }
  parser.end();
  yield;
}

/** Reads a small part of a zip as a list of its elements with their attributes, in order. */
export const elementsOf = async (
  zip: Zip,
  part: string,
): Promise<{ name: string; within: string; attributes: Record<string, string> }[]> => {
  const elements: { name: string; within: string; attributes: Record<string, string> }[] = [];
  if (!zip.entries.has(part)) return elements;
  const path: string[] = [];
  const pieces = xmlPieces(zip, part, {
    open: (name) => {
      elements.push({ name, within: path.at(-1) ?? '', attributes: {} });
      path.push(name);
    },
    attribute: (name, value) => {
      const element = elements.at(-1);
      if (element) element.attributes[name] = value;
    },
    close: () => path.pop(),
  });
  for await (const _ of pieces) continue;
  return elements;
};

/** Line breaks as XML means them, and the `_x000D_` by which workbooks write control characters and their own `_`. */
export const workbookText = (text: string): string => {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  if (!lines.includes('_x')) return lines;
  return lines.replaceAll(/_x(00[01][0-9A-Fa-f]|005[Ff])_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
};
