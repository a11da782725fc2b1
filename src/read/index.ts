export { discover } from './discover.ts';
export { readFile } from './read-file.ts';
