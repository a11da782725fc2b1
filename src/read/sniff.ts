import { Buffer } from 'node:buffer';

/** What the first bytes of a file say that it is, whatever its name. */
export type Kind =
  | {
      readonly is:
        | 'zip'
        | 'ole'
        | 'biff'
        | 'pdf'
        | 'parquet'
        | 'markup'
        | 'xml'
        | 'text'
        | 'empty'
        | 'binary';
    }
  | { readonly is: 'image' | 'packed'; readonly what: string }
  /** A mail message or a web archive carries files. */
  | { readonly is: 'document'; readonly what: string; readonly isMail?: boolean };

interface Mark {
  readonly bytes: readonly number[] | string;
  readonly at?: number;
  readonly kind: Kind;
}

const document = (what: string): Kind => ({ is: 'document', what });
const image = (what: string): Kind => ({ is: 'image', what });
const packed = (what: string): Kind => ({ is: 'packed', what });

const marks: readonly Mark[] = [
  { bytes: 'PK\u0003\u0004', kind: { is: 'zip' } },
  { bytes: 'PK\u0005\u0006', kind: { is: 'zip' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: { is: 'ole' } },
  { bytes: [0x09, 0x08], kind: { is: 'biff' } },
  { bytes: [0x09, 0x04, 0x06, 0x00], kind: { is: 'biff' } },
  { bytes: [0x09, 0x02, 0x06, 0x00], kind: { is: 'biff' } },
  { bytes: 'PAR1', kind: { is: 'parquet' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: image('PNG') },
  { bytes: [0xff, 0xd8, 0xff], kind: image('JPEG') },
  { bytes: 'GIF8', kind: image('GIF') },
  { bytes: 'II*\u0000', kind: image('TIFF') },
  { bytes: 'MM\u0000*', kind: image('TIFF') },
  { bytes: 'WEBP', at: 8, kind: image('WebP') },
  { bytes: 'ftyphei', at: 4, kind: image('HEIC') },
  { bytes: 'ftypmif1', at: 4, kind: image('HEIC') },
  { bytes: 'BM', kind: image('BMP') },
  { bytes: [0x1f, 0x8b], kind: packed('gzip') },
  { bytes: '7z\u00bc\u00af', kind: packed('7z') },
  { bytes: 'ustar\u0000', at: 257, kind: packed('tar') },
  { bytes: 'ustar  \u0000', at: 257, kind: packed('tar') },
  { bytes: 'Rar!', kind: packed('RAR') },
  { bytes: '{\\rtf', kind: document('rich-text document') },
  { bytes: [0xff, 0xfe, 0x00, 0x00], kind: document('text in UTF-32') },
  { bytes: [0x00, 0x00, 0xfe, 0xff], kind: document('text in UTF-32') },
  { bytes: 'TABLE\r\n0,1\r\n', kind: document('spreadsheet in the format DIF') },
  { bytes: 'ID;PWXL', kind: document('spreadsheet in the format SYLK') },
];

/** Judges a file by its first kilobytes. */
export const sniff = (head: Buffer): Kind => {
  if (head.length === 0) return { is: 'empty' };
  const mark = marks.find(({ bytes, at = 0 }) => {
    const wanted = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : Buffer.from(bytes);
    return head.subarray(at, at + wanted.length).equals(wanted);
  });
  // 'BM' may begin a text; a picture has a zero byte in its header as well.
  if (mark && (mark.bytes !== 'BM' || head.subarray(0, 16).includes(0))) return mark.kind;
  if (head.subarray(0, 1024).includes('%PDF-')) return { is: 'pdf' };
  if (looksWide(head)) return { is: 'text' };
  const written = withoutPadding(head);
  if (share(written, (byte) => isControl(byte)) > Math.max(0.02, 4 / written.length)) return { is: 'binary' };
  const text = written
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (text === '') return { is: 'empty' };
  const mail = mailIn(text);
  if (mail !== null) return { is: 'document', what: mail, isMail: true };
  if (isOtherXml(text)) return { is: 'xml' };
  if (isDump.test(text)) return document('dump of a database (SQL)');
  if (/^<(\?xml|!doctype|html|head|meta|style|body|div|table|workbook|!--)/i.test(text))
    return { is: 'markup' };
  return { is: 'text' };
};

/** Statements that make a table or fill it, at the beginning of a line. */
const isDump = /^(?:CREATE TABLE|INSERT INTO) [^\n]{0,200}\(/im;

/** A text without the zeros that fill its file up to its length on a disk, and its cells to that of their columns. */
const withoutPadding = (head: Buffer): Buffer => {
  const end = head.findLastIndex((byte) => byte !== 0) + 1;
  if (end === 0) return head;
  const written = head.subarray(0, end);
  return written.includes(0)
    ? Buffer.from(written.toString('latin1').replaceAll(/\0+(?=["\t\r\n,;|])/g, ''), 'latin1')
    : written;
};

const headerOfMail =
  /^(?:[A-Za-z][A-Za-z0-9-]*:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?(?:mime-version|content-type):/i;

/** A message or a web archive: what holds a table, if at all, within it. */
const mailIn = (text: string): string | null => {
  if (!headerOfMail.test(text.slice(0, 8192))) return null;
  return /^content-type:\s*multipart\/related/im.test(text.slice(0, 4096))
    ? 'web archive (MHT)'
    : 'mail message with whatever is attached to it';
};

/** XML that is no workbook and no page; a `<Table>` without rows of cells is a database's. */
const isOtherXml = (text: string): boolean =>
  text.startsWith('<?xml') &&
  !/<(?:\w+:)?(?:workbook|html|office|worksheet)\b|urn:schemas-microsoft-com:office|opendocument/i.test(
    text,
  ) &&
  !(/<(?:\w+:)?table\b/i.test(text) && /<(?:\w+:)?(?:tr|table-row|row)\b/i.test(text));

/** UTF-16: a byte-order mark, or a zero in nearly every second byte. */
export const looksWide = (head: Buffer): 'utf-16le' | 'utf-16be' | null => {
  if (head.length >= 2 && head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head.length >= 2 && head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const part = head.subarray(0, 4096);
  if (part.length < 8) return null;
  const even = share(part, (byte, at) => byte === 0 && at % 2 === 0);
  const odd = share(part, (byte, at) => byte === 0 && at % 2 === 1);
  if (odd > 0.35 && even < 0.025) return 'utf-16le';
  return even > 0.35 && odd < 0.025 ? 'utf-16be' : null;
};

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32) || byte === 127;

const share = (bytes: Buffer, test: (byte: number, at: number) => boolean): number =>
  bytes.filter((byte, at) => test(byte, at)).length / bytes.length;
