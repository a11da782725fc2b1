import { isAscii, isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** How the bytes of a text file are to be read. */
export interface TextCoding {
  readonly encoding: Encoding;
  /** Length of the byte-order mark. */
  readonly mark: number;
  /** Physical lines of an otherwise UTF-8 file that are none, and are read as Windows-1252. */
  readonly strayLines: number;
  /** True where the bytes may hold UTF-8 that was once taken for Windows-1252 and saved again. */
  readonly maybeMojibake: boolean;
}

const utf8Mark = [0xef, 0xbb, 0xbf] as const;

/** Length of a UTF-8 byte-order mark at the beginning, else 0. */
export const markLength = (head: Uint8Array): number =>
  utf8Mark.every((byte, at) => head[at] === byte) ? 3 : 0;

/** Watches the chunks of a file, each cut at a line end, for what is no UTF-8. */
export class CodingPass {
  readonly #mark: number;
  #utf8Lines = 0;
  #otherLines = 0;
  #maybeMojibake = false;
  #ofMac = 0;
  #ofWindows = 0;

  constructor(mark: number) {
    this.#mark = mark;
  }

  add(chunk: Buffer): void {
    if (isAscii(chunk)) return;
    if (isUtf8(chunk)) {
      this.#utf8Lines++;
      this.#maybeMojibake ||= leads.some((lead) => chunk.includes(lead));
      return;
    }
    for (const line of linesOf(chunk)) {
      if (isAscii(line)) continue;
      if (isUtf8(line)) this.#utf8Lines++;
      else {
        this.#otherLines++;
        const text = line.toString('latin1');
        this.#ofMac += text.match(wordsOfMac)?.length ?? 0;
        this.#ofWindows += text.match(wordsOfWindows)?.length ?? 0;
      }
    }
  }

  finish(): TextCoding {
    const single = this.#ofMac > this.#ofWindows ? 'macintosh' : 'windows-1252';
    const encoding = this.#otherLines > 0 && this.#utf8Lines === 0 ? single : 'utf-8';
    return {
      encoding,
      mark: this.#mark,
      strayLines: encoding === 'utf-8' ? this.#otherLines : 0,
      maybeMojibake: this.#maybeMojibake,
    };
  }
}

/**
 * Bytes where only one of the two encodings has a letter or a sign that can stand there: `driver’s`, `José`, `car – stolen`
 * of a Macintosh would be `driverÕs`, `JosŽ`, `car Ð stolen`.
 */
const wordsOfMac =
  /[a-z](?:[\xd5\x87\x8a\x8e\x96\x97\x9c\x9f](?=[a-z])|\x8e(?![^ ,;\r\n"]))| [\xd0\xd1](?= )|[\xd2](?=[^\xd2\r\n]{1,80}\xd3)/g;
const wordsOfWindows =
  /[A-Za-z](?:[\x92\xe0-\xf6\xf8-\xfe](?=[A-Za-z])|\xe9(?![^ ,;\r\n"]))| [\x96\x97](?= )|\x93(?=[^\x93\r\n]{1,80}\x94)/g;

/** The characters that lead mojibake, `Â`, `Ã` and `â`, as UTF-8 writes them. */
const leads = ['Â', 'Ã', 'â'].map((letter) => Buffer.from(letter));

/** The physical lines of a buffer, each with its line feed. */
export function* linesOf(chunk: Buffer): Generator<Buffer> {
  for (let at = 0; at < chunk.length;) {
    const end = chunk.indexOf(10, at);
    const next = end < 0 ? chunk.length : end + 1;
    yield chunk.subarray(at, next);
    at = next;
  }
}
