import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Zip dates begin in 1980 and are written in local time: made of local parts, they are the same everywhere. */
const zipDay = new Date(1980, 0, 1);

/**
 * A zip written again so that the same content gives the same bytes: one date for all members, members in the
 * order of their names but for the content types, which readers look for first, and each XML member as `edit`
 * gives it back.
 */
export const stableZip = (bytes: Uint8Array, edit: (name: string, xml: string) => string): Uint8Array => {
  const members = unzipSync(bytes);
  const names = Object.keys(members).toSorted();
  const first = '[Content_Types].xml';
  const ordered = [...names.filter((name) => name === first), ...names.filter((name) => name !== first)];
  const zipped: Zippable = {};
  for (const name of ordered) {
    const member = members[name];
    if (member === undefined || name.endsWith('/')) continue;
    const text = /\.(xml|rels)$/.test(name);
    // Pictures are packed already: once more takes long and leaves nine tenths.
    const level = name.endsWith('.png') ? 0 : 6;
    zipped[name] = [text ? strToU8(edit(name, strFromU8(member))) : member, { mtime: zipDay, level }];
  }
  return zipSync(zipped);
};
