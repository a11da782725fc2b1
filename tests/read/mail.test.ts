import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CFB } from 'xlsx';
import { expect, it } from 'vitest';
import type { RawFile } from '../../src/model/raw-table.ts';
import { discover, readFile } from '../../src/read/index.ts';
import { cellsByRow, csv, onlyTable, recordsOf, useBench } from './helper.ts';
import { zip } from './pack.ts';

const bench = useBench();

const rows = [
  ['Org Name', 'Reason', 'Search Time'],
  ['Alder Falls MN PD', 'señal, BOLO', '03/10/2025, 01:27:03 AM UTC'],
];
const log = Buffer.from(csv(rows));

const readAll = async (name: string, content: string | Buffer): Promise<RawFile[]> => {
  const at = path.join(bench.folder, name);
  await writeFile(at, content);
  const context = { store: bench.store, tempDir: bench.store.tempDir, seen: new Map<string, string>() };
  const read = [];
  for (const found of await discover([at])) read.push(await readFile(found, context));
  return read;
};

const cellsOf = async (file: RawFile | undefined): Promise<(readonly string[])[]> => {
  if (file === undefined) throw new Error('no file');
  return cellsByRow(await recordsOf(onlyTable(file))).map(([, cells]) => cells);
};

const part = (headers: readonly string[], body: string): string =>
  `${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
const attached = (name: string, bytes: Buffer): string =>
  part(
    [
      'Content-Type: application/octet-stream',
      `Content-Disposition: attachment;\r\n ${name}`,
      'Content-Transfer-Encoding: base64',
    ],
    bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
  );
const message = (parts: readonly string[], kind = 'mixed', boundary = '=_part 1'): string =>
  part(
    [
      'From: Records <records@alder.example>',
      'Subject: request 25-118',
      'MIME-Version: 1.0',
      `Content-Type: multipart/${kind};\r\n boundary="${boundary}"`,
    ],
    `${parts.map((one) => `--${boundary}\r\n${one}`).join('')}--${boundary}--\r\n`,
  );
const letter = part(['Content-Type: text/plain; charset=utf-8'], 'See the attached log.');
const picture = part(
  ['Content-Type: image/png; name="seal.png"', 'Content-ID: <seal>', 'Content-Transfer-Encoding: base64'],
  Buffer.from([0x89, 0x50, 0x4e, 0x47]).toString('base64'),
);

it('the logs attached to a message are inputs under its name, a zip among them; its letter and letterhead are none', async () => {
  const read = await readAll(
    'answer.eml',
    message([
      letter,
      picture,
      attached('filename="audit.csv"', log),
      attached(
        "filename*=utf-8''m%C3%A4rz.zip",
        zip({ 'march.csv': Buffer.concat([log, Buffer.from('\n')]) }),
      ),
    ]),
  );
  expect(read.map(({ file }) => file)).toEqual(['answer.eml/audit.csv', 'answer.eml/märz.zip/march.csv']);
  expect(await cellsOf(read[0])).toEqual(rows);
  expect(await cellsOf(read[1])).toEqual(rows);
});

it('a message within a message, and names in other encodings, are read; two of a name are two', async () => {
  const forwarded = part(
    ['Content-Type: message/rfc822'],
    message([letter, attached('filename="=?utf-8?B?YXVkaXQuY3N2?="', log)], 'mixed', 'inner'),
  );
  const read = await readAll(
    'forwarded.eml',
    message([forwarded, attached('filename=audit.csv', Buffer.concat([log, log]))]),
  );
  expect(read.map(({ file }) => file)).toEqual(['forwarded.eml/2-audit.csv', 'forwarded.eml/audit.csv']);
  expect(await cellsOf(read[1])).toEqual(rows);
});

it('a page that a browser saved as one file is read by its tables', async () => {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const page = part(
    ['Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable'],
    `<html><body><table>${cells}</table></body></html>`
      .replaceAll('=', '=3D')
      .replaceAll('ñ', '=C3=B1')
      .replaceAll(/.{70}/g, '$&=\r\n'),
  );
  const [read] = await readAll('portal.mht', message([page, picture], 'related'));
  expect(read?.file).toBe('portal.mht/message.html');
  expect((await cellsOf(read))[1]?.slice(0, 1)).toEqual(['Alder Falls MN PD']);
});

it('a message of Outlook is read by what is attached to it', async () => {
  const made = CFB.utils.cfb_new();
  const add = (name: string, bytes: Buffer): void => void CFB.utils.cfb_add(made, name, bytes);
  add('/__properties_version1.0', Buffer.alloc(32));
  add('/__attach_version1.0_#00000000/__substg1.0_37010102', log);
  add('/__attach_version1.0_#00000000/__substg1.0_3707001F', Buffer.from('audit.csv', 'utf16le'));
  add('/__attach_version1.0_#00000001/__substg1.0_37010102', Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  add('/__attach_version1.0_#00000001/__substg1.0_3707001F', Buffer.from('image001.png', 'utf16le'));
  const bytes = Buffer.from(CFB.write(made, { type: 'buffer', fileType: 'cfb' }) as Uint8Array);
  const read = await readAll('answer.msg', bytes);
  expect(read.map(({ file }) => file)).toEqual(['answer.msg/audit.csv']);
  expect(await cellsOf(read[0])).toEqual(rows);
});

it('a message that carries nothing is refused as one', async () => {
  const [read] = await readAll('plain.eml', message([letter]));
  expect(read?.refused).toMatch(/mail message/);
});
