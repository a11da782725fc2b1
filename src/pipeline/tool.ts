import { readFile } from 'node:fs/promises';
import type { Manifest } from '../model/manifest.ts';

/** Name and version of the tool, from its own package.json, with the version of the rules used. */
export const toolOf = async (rules: string): Promise<Manifest['tool']> => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return { name: 'alpr-audit', version, rules };
};
