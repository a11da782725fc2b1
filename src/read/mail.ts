import type PostalMime from 'postal-mime';

/** A file that a message carries. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Buffer;
}

type Email = Awaited<ReturnType<typeof PostalMime.parse>>;

/** Messages within messages are looked into so deep. */
const deepest = 8;

/**
 * What a mail message or a web archive (MHT) carries: its attachments, those of messages within it too, else the pages
 * in it that hold a table. Empty where it carries nothing that may be a log.
 */
export const attachmentsOf = async (bytes: Buffer): Promise<Attachment[]> => {
  const { files, pages } = await carriedBy(bytes, 0);
  return withNames(files.length > 0 ? files : pages);
};

interface Carried {
  readonly files: readonly Attachment[];
  readonly pages: readonly Attachment[];
}

const carriedBy = async (bytes: Buffer, depth: number): Promise<Carried> => {
  const { default: parser } = await import('postal-mime');
  const email = await parser.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
  });
  const pages = /<table/i.test(email.html ?? '') ? [pageOf(email.html ?? '')] : [];
  const files: Attachment[] = [];
  for (const attachment of email.attachments) {
    const content = Buffer.from(attachment.content as ArrayBuffer);
    if (attachment.mimeType === 'message/rfc822' && depth < deepest) {
      const within = await carriedBy(content, depth + 1);
      files.push(...within.files);
      pages.push(...within.pages);
    } else if (!isShown(attachment)) files.push({ name: nameOf(attachment), bytes: content });
  }
  return { files, pages };
};

/** Whether the message shows a picture within its text, such as a letterhead. */
const isShown = ({ mimeType, disposition, contentId, related }: Email['attachments'][number]): boolean =>
  mimeType.startsWith('image/') && (disposition === 'inline' || contentId !== undefined || related === true);

const nameOf = ({ filename, mimeType }: Email['attachments'][number]): string =>
  filename ?? (mimeType === 'text/csv' ? 'attachment.csv' : 'attachment');

/** What it says of its own encoding no longer holds: the mark at its start says that it is UTF-8. */
const pageOf = (html: string): Attachment => ({
  name: 'message.html',
  bytes: Buffer.from(`\uFEFF${html}`, 'utf8'),
});

/** Each under a name of its own. */
const withNames = (carried: readonly Attachment[]): Attachment[] => {
  const taken = new Map<string, number>();
  return carried.map(({ name, bytes }) => {
    const given = name.replaceAll(/[/\\]+/g, '_');
    const times = (taken.get(given) ?? 0) + 1;
    taken.set(given, times);
    return { name: times === 1 ? given : `${times}-${given}`, bytes };
  });
};
