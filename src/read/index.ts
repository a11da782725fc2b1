export { discover } from './discover.ts';
export type { FoundFile, ReadContext } from './found.ts';
export { readFile } from './read-file.ts';
