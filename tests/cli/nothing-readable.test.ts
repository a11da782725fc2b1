import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import { exitCode } from '../../src/model/error.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from './folder.ts';
import { projectRoot } from './run.ts';

const root = path.join(projectRoot, 'fixtures');
const cases = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^[^/]+\/bad\.[^/]+$/.test(name),
);

describe(`each of the ${cases.length} invented inputs that hold no search`, () => {
  test('stands among the fixtures', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases)('%s is refused, by name, with the exit code for nothing readable', async (name) => {
    const inputs = readdirSync(path.join(root, name)).filter((file) => file !== 'expected.json');
    const given = { out: path.join(folderOf(), 'report'), only: 'flagged.csv' };
    const { options } = await readSettings(
      inputs.map((file) => path.join(root, name, file)),
      given,
    );
    await expect(analyze(options, () => undefined)).rejects.toMatchObject({
      name: 'UserError',
      code: exitCode.nothingReadable,
      message: expect.stringContaining(inputs[0] ?? '') as string,
    });
  });
});

test('a folder without a file is named, with what to do', async () => {
  const empty = folderOf();
  const { options } = await readSettings([empty], { out: path.join(folderOf(), 'report') });
  await expect(analyze(options, () => undefined)).rejects.toMatchObject({
    code: exitCode.nothingReadable,
    message: `no files were found in "${empty}"; put the released files there, or name the folder that holds them`,
  });
});

test('files that could not be used are told apart', async () => {
  const folder = folderOf({ 'a.jpg': '\u00FF\u00D8', 'b.txt': 'good morning' });
  const { options } = await readSettings([folder], { out: path.join(folderOf(), 'report') });
  await expect(analyze(options, () => undefined)).rejects.toMatchObject({
    message: expect.stringMatching(/^a\.jpg: .+; b\.txt: .+$/) as string,
  });
});
