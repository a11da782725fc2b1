import { isBlank, isVoid } from './shapes.ts';

/** Which way a list says that data goes between its owner and an agency; null where it does not say. */
export interface Sides {
  /** The owner shares its network with the agency. */
  readonly shares: boolean | null;
  /** The agency shares its network with the owner. */
  readonly receives: boolean | null;
}

export const notSaid: Sides = { shares: null, receives: null };
const given: Sides = { shares: true, receives: null };
const taken: Sides = { shares: null, receives: true };
const bothWays: Sides = { shares: true, receives: true };

/**
 * Words of headings, labels and cells for the direction, as the list's owner writes them (`us`, `me`) or the
 * vendor addresses it (`you`). The first that match are meant: `Shared With Me` is no `Shared With`.
 */
const words: readonly (readonly [Sides, RegExp])[] = [
  [
    bothWays,
    /^(?:both|two[- ]?way|mutual|bi-?directional|reciprocal|send and receive)(?: ways?| directions?| sharing)?$|↔|^<-+>$/i,
  ],
  [
    taken,
    /\b(?:with|to) (?:us|me|you|our agency)\b|\bshared by (?!us|me|you)|\bshared by$|\breceiv\w* (?:\w+ )?from\b|^(?:inbound|incoming)\b|^(?:from|received?|receives|receiving)$|←|^<-+$/i,
  ],
  [
    given,
    /\bshar(?:e|es|ed|ing) (?:\w+ )?with\b|\bwith access\b|\b(?:we|i|you) (?:are |am )?shar(?:e|ing)\b|\bi'?m sharing\b|\bshared by (?:us|me|you)$|\breceiving (?:agenc|organi)|\brecipients?\b|\bgranted access\b|^(?:outbound|outgoing)\b|^(?:to|shar(?:e|es|ed|ing)|sen[dt]s?)$|→|^-+>$/i,
  ],
];

/** Which way a heading, a label or a cell says that data goes; `notSaid` where it speaks of none. */
export const sidesOfWords = (text: string): Sides => {
  const plain = text
    .trim()
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll('’', "'");
  return words.find(([, said]) => said.test(plain))?.[0] ?? notSaid;
};

const no = /^\W*(?:no|n|none|false|off|0|never|not shar\w*|✗|✘|❌|☐)\W*$/i;
const yes = /^\W*(?:yes|y|x|true|on|1|all|enabled|active|✓|✔|✅|☑|☒)\W*$/i;
const dashes = /^[\s–—-]+$/;

/** A cell that says whether, or which way, and names no network. */
export const isAnswer = (cell: string): boolean =>
  no.test(cell) || yes.test(cell) || sidesOfWords(cell) !== notSaid;

/** A line's own words are all of it: what it says to come in does not go out. */
const only = ({ shares, receives }: Sides): Sides =>
  shares === null && receives === null ? notSaid : { shares: shares ?? false, receives: receives ?? false };

/** What the cell of a column of directions says: `Inbound`, `Both`. */
export const sidesOfDirection = (cell: string): Sides => only(sidesOfWords(cell));

/**
 * What the cell of one side's column says. A blank one is a no only where the other side has a column too;
 * a masked one says nothing.
 */
export const sidesOfCell = (cell: string, side: keyof Sides, hasOther: boolean): Sides => {
  const of = (value: boolean | null): Sides => ({ ...notSaid, [side]: value });
  if (isBlank(cell) || dashes.test(cell)) return of(hasOther ? false : null);
  if (no.test(cell)) return of(false);
  if (yes.test(cell)) return of(true);
  if (isVoid(cell)) return notSaid;
  const said = sidesOfDirection(cell);
  return said === notSaid ? of(true) : said;
};

const either = (one: boolean | null, other: boolean | null): boolean | null =>
  one === true || other === true ? true : (one ?? other);

/** What two lines of one agency say together. */
export const joinSides = (one: Sides, other: Sides): Sides => ({
  shares: either(one.shares, other.shares),
  receives: either(one.receives, other.receives),
});
