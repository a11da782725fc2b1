export { decodeWindows1252 } from './csv/windows-1252.ts';
export { discover } from './discover.ts';
export { readFile } from './read-file.ts';
export type { FoundFile } from './found.ts';
