import { open, type FileHandle } from 'node:fs/promises';

const dataBytes = 2 * 1024 * 1024;
/** Room before the data for the end of a line that the bytes before left over. */
const marginBytes = 256 * 1024;

/**
 * Goes through the bytes of a file once, the next read while these are looked at. Both listeners hear them in
 * order: `all` as they come, `lines` cut at line feeds where lines are of sane length.
 */
export const readThrough = async (
  path: string,
  { all, lines }: { readonly all: (bytes: Buffer) => void; readonly lines: ((bytes: Buffer) => void) | null },
): Promise<void> => {
  const file = await open(path);
  try {
    const buffers = [
      Buffer.allocUnsafe(marginBytes + dataBytes),
      Buffer.allocUnsafe(marginBytes + dataBytes),
    ];
    let left = 0;
    let coming = fill(file, buffers[0] as Buffer);
    for (let turn = 0; ; turn++) {
      const read = await coming;
      const buffer = buffers[turn % 2] as Buffer;
      const other = buffers[(turn + 1) % 2] as Buffer;
      if (read === 0) {
        if (left > 0) lines?.(buffer.subarray(marginBytes - left, marginBytes));
        return;
      }
      coming = fill(file, other);
      all(buffer.subarray(marginBytes, marginBytes + read));
      if (lines) left = cutAtLine(buffer, other, left, read, lines);
    }
  } finally {
    await file.close();
  }
};

const fill = async (file: FileHandle, buffer: Buffer): Promise<number> =>
  (await file.read(buffer, marginBytes, dataBytes, null)).bytesRead;

/** Gives the whole lines, and puts what is left over before the next data; returns its length. */
const cutAtLine = (
  buffer: Buffer,
  other: Buffer,
  left: number,
  read: number,
  lines: (bytes: Buffer) => void,
): number => {
  const end = marginBytes + read;
  const feed = buffer.lastIndexOf(10, end - 1) + 1;
  const cut = feed > marginBytes && end - feed <= marginBytes ? feed : end;
  lines(buffer.subarray(marginBytes - left, cut));
  buffer.copy(other, marginBytes - (end - cut), cut, end);
  return end - cut;
};
