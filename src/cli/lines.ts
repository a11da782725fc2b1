/**
 * The lines of a stream, grouped as they arrive, so that a pipe gets its answers while it is still being
 * written to. Only LF and CRLF end a line: JSON may hold the other separators inside a text. The last line
 * needs no end; a byte order mark is no part of the first.
 */
export async function* linesAsTheyCome(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  // Pieces of a line that is not over: joined once, so that one line of many megabytes costs no more than many.
  let open: string[] = [];
  for await (const bytes of stream) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    open.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    const lines = [open.join(''), ...others];
    open = [last];
    yield lines.map(withoutReturn);
  }
  const rest = open.join('') + decoder.decode();
  if (rest !== '') yield [withoutReturn(rest)];
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
