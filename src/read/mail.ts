import { decodeWindows1252 } from './csv/windows-1252.ts';

/** A file that a message carries. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Part {
  readonly type: string;
  readonly name: string | null;
  /** A picture that the message shows within its text, such as a letterhead. */
  readonly isShown: boolean;
  readonly bytes: Buffer;
}

/** Messages within messages are looked into so deep. */
const deepest = 8;

/**
 * What a mail message or a web archive (MHT) carries: its attachments, those of messages within it too, else the pages
 * in it that hold a table. Empty where it carries nothing that may be a log.
 */
export const attachmentsOf = (bytes: Buffer): Attachment[] => {
  const parts = partsOf(bytes.toString('latin1'), 0);
  const files = parts.filter(({ name, isShown }) => name !== null && !isShown);
  const chosen =
    files.length > 0
      ? files
      : parts.filter(
          ({ type, bytes: page }) => type === 'text/html' && /<table/i.test(page.toString('latin1')),
        );
  return withNames(chosen);
};

/** Each under a name of its own. */
const withNames = (parts: readonly Part[]): Attachment[] => {
  const taken = new Map<string, number>();
  return parts.map(({ name, bytes }) => {
    const given = (name ?? 'message.html').replaceAll(/[/\\]+/g, '_');
    const times = (taken.get(given) ?? 0) + 1;
    taken.set(given, times);
    return { name: times === 1 ? given : `${times}-${given}`, bytes };
  });
};

const partsOf = (text: string, depth: number): Part[] => {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(text) ?? [];
  const headers = headersOf(head);
  const { value: type, parameters } = parameterized(headers.get('content-type') ?? 'text/plain');
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary !== undefined && depth < deepest)
    return divided(body, boundary).flatMap((part) => partsOf(part, depth + 1));
  const bytes = decoded(body, headers.get('content-transfer-encoding') ?? '');
  if (type === 'message/rfc822' && depth < deepest) return partsOf(bytes.toString('latin1'), depth + 1);
  return [{ type, bytes, ...nameOf(headers, type, parameters) }];
};

const nameOf = (
  headers: ReadonlyMap<string, string>,
  type: string,
  ofType: ReadonlyMap<string, string>,
): Pick<Part, 'name' | 'isShown'> => {
  const { value, parameters } = parameterized(headers.get('content-disposition') ?? '');
  return {
    name: parameters.get('filename') ?? ofType.get('name') ?? unnamed.get(type) ?? null,
    isShown: type.startsWith('image/') && (value === 'inline' || headers.has('content-id')),
  };
};

/** Kinds that are an attachment even where nobody gave it a name. */
const unnamed = new Map([['text/csv', 'attachment.csv']]);

/** The parts between lines of the boundary. */
const divided = (body: string, boundary: string): string[] => {
  const lines = `\n${body}`.split(`\n--${boundary}`);
  const end = lines.findIndex((part, at) => at > 0 && part.startsWith('--'));
  return lines
    .slice(1, end < 0 ? undefined : end)
    .map((part) => part.replace(/^[^\n]*\n/, '').replace(/\r$/, ''));
};

const headersOf = (head: string): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value = ''] = /^([^\s:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value);
  }
  return headers;
};

/** `text/csv; name="a b.csv"`, with names in pieces and in other encodings (RFC 2231, RFC 2047). */
const parameterized = (header: string): { value: string; parameters: ReadonlyMap<string, string> } => {
  const parameters = new Map<string, string>();
  const given = /;\s*([\w.-]+)(\*\d+)?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g;
  for (const [, key = '', , encoded, quoted, plain = ''] of header.matchAll(given)) {
    const text = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
    const piece = encoded === undefined ? text : percentDecoded(text.replace(/^[\w-]*'[\w-]*'/, ''));
    parameters.set(key.toLowerCase(), (parameters.get(key.toLowerCase()) ?? '') + piece);
  }
  for (const [key, text] of parameters) parameters.set(key, withoutEncodedWords(text));
  return { value: (header.split(';')[0] ?? '').trim().toLowerCase(), parameters };
};

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const withoutEncodedWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, how: string, word: string) => {
      const bytes = /b/i.test(how) ? Buffer.from(word, 'base64') : unquoted(word.replaceAll('_', ' '));
      return /utf-?8/i.test(charset) ? bytes.toString('utf8') : decodeWindows1252(bytes);
    });

const unquoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=[ \t]*\r?\n/g, '')
      .replaceAll(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

const decoded = (body: string, how: string): Buffer => {
  if (/^\s*base64/i.test(how)) return Buffer.from(body, 'base64');
  if (/^\s*quoted-printable/i.test(how)) return unquoted(body);
  return Buffer.from(body, 'latin1');
};
