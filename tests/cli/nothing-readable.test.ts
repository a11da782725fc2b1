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
