import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchText } from '../../src/model/verdict.ts';

/** A labelled search of our own: what it must be judged. */
export interface Case {
  readonly search: SearchText;
  readonly purpose: string;
  readonly actor: string;
}

const purposes: Readonly<Record<string, string>> = { imm: 'immigration', pos: 'possible', non: 'none' };
const folder = path.join(import.meta.dirname, 'cases');

/** Names of the files of cases. */
export const caseFiles: readonly string[] = readdirSync(folder);

/**
 * The cases of a file, one a line: `imm|pos|non actor reason || agency: … | user: … | offense: …`.
 * The agency is Oak Hollow TX PD where none is given.
 */
export function casesOf(file: string): readonly Case[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [left = '', right = ''] = line.split('||');
      const read = /^(imm|pos|non)\s+(\w+)\s?(.*)$/.exec(left.trim());
      if (read === null) throw new Error(`${file}: not a case: ${line}`);
      const others = right.split('|').flatMap((part) => {
        const at = part.indexOf(':');
        const key = part.slice(0, at).trim();
        return at > 0 && key !== 'note' ? [[key, part.slice(at + 1).trim()]] : [];
      });
      const search = {
        agency: 'Oak Hollow TX PD',
        reason: (read[3] ?? '').trim(),
        ...Object.fromEntries(others),
      };
      return { search, purpose: purposes[read[1] ?? ''] ?? '', actor: read[2] ?? '' };
    });
}
