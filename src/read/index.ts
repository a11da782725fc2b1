export { discover } from './discover.ts';
export { readFile } from './read-file.ts';
export type { FoundFile } from './found.ts';
