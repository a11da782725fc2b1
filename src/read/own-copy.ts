import path from 'node:path';

let copies = 0;

/** Where a copy is made that the run needs of an input: in its own folder, under a name that no other has. */
export const placeOfCopy = (folder: string, what: string, ending = ''): string =>
  path.join(folder, `${what}-${++copies}${ending}`);
