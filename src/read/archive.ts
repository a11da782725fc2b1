import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { attachmentsOf, type Attachment } from './mail.ts';
import { isOutlook, outlookAttachments } from './outlook.ts';
import { Refusal, refusals } from './refusal.ts';
import { sniff } from './sniff.ts';
import { openZip, type Zip } from './zip.ts';

/**
 * Opens a file that holds files: a zip, or a mail message with what is attached to it. Null where it is none: a
 * workbook, a document, a message that carries nothing.
 */
export const openArchive = async (source: string | Buffer, head: Buffer): Promise<Zip | null> => {
  const kind = sniff(head);
  if (kind.is === 'zip') {
    const zip = await openZip(source);
    if (isArchive(zip)) return zip;
    zip.close();
    return null;
  }
  const isMail = kind.is === 'document' && kind.isMail === true;
  if (!isMail && kind.is !== 'ole') return null;
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  if (isMail) return ofAttachments(await attachmentsOf(bytes));
  return isOutlook(bytes) ? ofAttachments(await outlookAttachments(bytes)) : null;
};

/** A workbook or a document is a zip as well, with parts of fixed names. */
const isArchive = (zip: Zip): boolean =>
  !zip.entries.has('[Content_Types].xml') && !zip.entries.has('mimetype');

const sizes = ({ length }: Buffer) => ({ compressedSize: length, uncompressedSize: length });

const ofAttachments = (attachments: readonly Attachment[]): Zip | null => {
  if (attachments.length === 0) return null;
  const bytesOf = new Map(attachments.map(({ name, bytes }) => [name, bytes]));
  const stream = (name: string): Promise<Readable> => {
    const bytes = bytesOf.get(name);
    return bytes === undefined
      ? Promise.reject(new Refusal(refusals.corrupt('message')))
      : Promise.resolve(Readable.from([bytes]));
  };
  return {
    entries: new Map([...bytesOf].map(([name, bytes]) => [name, sizes(bytes)])),
    stream,
    stored: stream,
    close: () => undefined,
  };
};
