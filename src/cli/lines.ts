/**
 * The lines of a stream, grouped as they arrive, so that a pipe gets its answers while it is still being
 * written to. Only LF and CRLF end a line: JSON may hold the other separators inside a text. The last line
 * needs no end; a byte order mark is no part of the first, and says how the bytes are read.
 */
export async function* linesAsTheyCome(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  // Pieces of a line that is not over: joined once, so that one line of many megabytes costs no more than many.
  let open: string[] = [];
  for await (const bytes of stream) {
    decoder ??= new TextDecoder(encodingOf(bytes));
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    open.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    const lines = [open.join(''), ...others];
    open = [last];
    yield lines.map(withoutReturn);
  }
  const rest = open.join('') + (decoder?.decode() ?? '');
  if (rest !== '') yield [withoutReturn(rest)];
}

/** UTF-8, unless the mark at the beginning says otherwise: Windows saves what its shell prints in UTF-16. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
