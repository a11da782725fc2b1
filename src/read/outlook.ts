import type { Attachment } from './mail.ts';

/** What every message of Outlook has within its OLE file, and no workbook. */
const mark = Buffer.from('__properties_version1.0', 'utf16le');
/** The properties of an attachment ([MS-OXMSG]): its bytes, and its long and short name as UTF-16 or in bytes. */
const data = '__substg1.0_37010102';
const names = ['3707001F', '3707001E', '3704001F', '3704001E'].map((id) => `__substg1.0_${id}`);

/** Whether the bytes of an OLE file are those of a message of Outlook (.msg). */
export const isOutlook = (bytes: Buffer): boolean => bytes.includes(mark);

/** The files that a message of Outlook carries; pictures without a name of a file are its letterhead. */
export const outlookAttachments = async (bytes: Buffer): Promise<Attachment[]> => {
  const { CFB } = await import('xlsx');
  const found = new Map<string, Map<string, Buffer>>();
  const parts = CFB.read(bytes, { type: 'buffer' });
  parts.FullPaths.forEach((path: string, at: number) => {
    const [, folder, stream] = /(__attach_version1\.0_#[\dA-F]+)\/([^/]+)$/i.exec(path) ?? [];
    const content = parts.FileIndex[at]?.content;
    if (folder === undefined || stream === undefined || !content) return;
    found.set(folder, (found.get(folder) ?? new Map()).set(stream, Buffer.from(content as Uint8Array)));
  });
  return [...found.values()].flatMap((streams) => {
    const content = streams.get(data);
    const named = names.find((name) => streams.has(name));
    const name = named === undefined ? undefined : streams.get(named);
    if (content === undefined || named === undefined || name === undefined) return [];
    const text = name.toString(named.endsWith('F') ? 'utf16le' : 'latin1').replaceAll(/\0/g, '');
    return /^image\d+\.(?:png|jpe?g|gif|bmp)$/i.test(text)
      ? []
      : [{ name: text.replaceAll(/[/\\]+/g, '_'), bytes: content }];
  });
};
