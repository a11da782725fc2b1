import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Zip dates begin in 1980 and are written in local time: made of local parts, they are the same everywhere. */
const zipDay = new Date(1980, 0, 1);

/**
 * A zip written again so that the same content gives the same bytes: one date for all members, members in the
 * order of their names but for the content types, which readers look for first, each XML member as `edit` gives it
 * back, and each picture as `picture` does.
 */
export const stableZip = (
  bytes: Uint8Array,
  edit: (name: string, xml: string) => string,
  picture: (png: Uint8Array) => Uint8Array = (png) => png,
): Uint8Array => {
  const members = unzipSync(bytes);
  const names = Object.keys(members).toSorted();
  const first = '[Content_Types].xml';
  const ordered = [...names.filter((name) => name === first), ...names.filter((name) => name !== first)];
  const zipped: Zippable = {};
  for (const name of ordered) {
    const member = members[name];
    if (member === undefined || name.endsWith('/')) continue;
    const isText = /\.(xml|rels)$/.test(name);
    const isPicture = name.endsWith('.png');
    const content = isText ? strToU8(edit(name, strFromU8(member))) : isPicture ? picture(member) : member;
    // Pictures are packed already: once more takes long and leaves nine tenths.
    zipped[name] = [content, { mtime: zipDay, level: isPicture ? 0 : 6 }];
  }
  return zipSync(zipped);
};
