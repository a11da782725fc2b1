import { CFB } from 'xlsx';

const container = (
  entries: Readonly<Record<string, string | Uint8Array>>,
  fileType: 'zip' | 'cfb',
): Buffer => {
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_del(made, '/\u0001Sh33tJ5');
  for (const [name, content] of Object.entries(entries))
    CFB.utils.cfb_add(made, `/${name}`, Buffer.from(content as Uint8Array));
  return Buffer.from(CFB.write(made, { type: 'buffer', fileType, compression: true }) as Uint8Array);
};

/** A zip of the entries. */
export const zip = (entries: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  container(entries, 'zip');

/** An OLE file, the shell of .xls, .doc and of protected workbooks. */
export const ole = (entries: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  container(entries, 'cfb');

/** The same zip with its entries marked as encrypted, as a password leaves them. */
export const encrypted = (bytes: Buffer): Buffer => {
  const marked = Buffer.from(bytes);
  for (const [mark, flags] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    for (let at = marked.indexOf(mark, 0, 'latin1'); at >= 0; at = marked.indexOf(mark, at + 4, 'latin1')) {
      marked.writeUInt16LE(marked.readUInt16LE(at + flags) | 1, at + flags);
    }
  }
  return marked;
};

/** A PDF of one page that no empty password opens (standard handler, revision 2, a key that fits nothing). */
export const protectedPdf = (): Buffer => {
  const unfit = 'ab'.repeat(32);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${unfit}> /U <${unfit}> /P -4 >>`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 5\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};
