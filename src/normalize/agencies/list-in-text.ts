import { readAgency } from './agency.ts';
import { isAgency, namesIn } from './agency-list.ts';

const bodies = String.raw`\b(?:organi[sz]ations?|agenc(?:y|ies)|departments?|networks?|partners?)\b`;
const access = String.raw`\b(?:access|shar(?:e|es|ed|ing))\b`;
/** Says that what follows are the bodies with access: `Organizations granted access to Alder Falls MN PD data`. */
const heading = new RegExp(`${bodies}.{0,60}${access}|${access}.{0,60}${bodies}`, 'iu');
const longestHeading = 120;
/** Whose data it is that the heading speaks of. */
const ofWhom = /\bto\s+(.{3,80}?)(?:['’]s?)?\s+data$/iu;

/** A sentence that names an agency is none; a county may be called Will. */
const sentence =
  /\b(?:is|are|was|were|has|have|uses?|utili[sz]es?|will|may|must|shall|can|who|that|which|only|our|we|their)\b|\b[Pp]ortal\b|[:?!]$/u;
/** What a browser prints at the head and the foot of its pages. */
const furniture =
  /^(?:(?:https?|file):\S+(?:\s+\d+\s*\/\s*\d+)?|\d+\s*(?:\/|of)\s*\d+|[\d/:,. ]+(?:[ap]m)?|.*\bportal\b.*)$/iu;

const isName = (text: string): boolean => !sentence.test(text) && isAgency(text);

/** A list within other text, under the heading that says what it is. */
export interface ListInText {
  readonly heading: string;
  readonly names: readonly string[];
  /** Whose data the heading says it is; '' where it does not. */
  readonly owner: string;
}

/** From so many names on, and so large a share of them agencies, what follows a heading is a list. */
const fewestNames = 3;
const leastShare = 0.8;

/**
 * The agencies listed under a heading of a text that says more than they: a portal's page saved, printed or copied
 * whole. One name a line, or a paragraph whose names may run over the ends of its lines. Null where no heading has any.
 * @param lines The cells of each line, in order.
 */
export const listInText = (lines: readonly (readonly string[])[]): ListInText | null => {
  let best: ListInText | null = null;
  for (const [at, cells] of lines.entries()) {
    const title = titleOf(cells);
    if (title === null) continue;
    const [head, first] = title;
    const names = listBelow([...(first === undefined ? [] : [[first]]), ...lines.slice(at + 1)]);
    const owner = ofWhom.exec(head)?.[1] ?? '';
    if (names.length > (best?.names.length ?? 0)) best = { heading: head, names, owner };
  }
  return best;
};

/** Whether a line is, or begins with, a heading of a list. */
export const isHeading = (cells: readonly string[]): boolean => titleOf(cells) !== null;

/** The heading of a line and what follows it there; null where it is none. */
const titleOf = (cells: readonly string[]): readonly [title: string, first?: string] | null => {
  const [title = '', first] = cells
    .join(', ')
    .trim()
    .split(/:\s+(.*)/su);
  if (title.length > longestHeading || !heading.test(title) || (first === undefined && cells.length > 1))
    return null;
  return first === undefined ? [title] : [title, first];
};

/** The names with which lines begin, up to where agencies become fewer than other words. */
const listBelow = (lines: readonly (readonly string[])[]): string[] => {
  const parts = partsOf(
    lines
      .map((cells) => cells.flatMap(namesIn))
      .filter((line) => !line.every((part) => furniture.test(part))),
  );
  let known = 0;
  let best = { lead: 0, end: 0, known: 0 };
  for (const [at, { text }] of parts.entries()) {
    if (!isName(text)) continue;
    known += 1;
    // By how many the agencies so far outnumber what is none: a list may hold names that nobody knows.
    const lead = known * 2 - (at + 1);
    if (lead >= best.lead) best = { lead, end: at + 1, known };
  }
  if (best.known < fewestNames || best.known < leastShare * best.end) return [];
  const { line } = parts[best.end - 1] ?? { line: -1 };
  // What stands in one paragraph with the last of them is of the list.
  return parts.filter((part, at) => at < best.end || part.line === line).map(({ text }) => text);
};

/** A name of a list, and the number of the paragraph in which it stands. */
interface ListedName {
  readonly text: string;
  readonly line: number;
}

/** What stands between the separators of lines; a name that runs over the end of a line whole. */
const partsOf = (lines: readonly (readonly string[])[]): ListedName[] => {
  const parts: ListedName[] = [];
  let isOpen = false;
  let paragraph = 0;
  for (const line of lines) {
    const [first = '', ...others] = line.map((name) => name.replace(/^and\s+/iu, ''));
    const before = parts.at(-1)?.text ?? '';
    const goesOn: boolean = isOpen && first !== '' && runsOn(before, first, others.length > 0);
    if (goesOn) parts.pop();
    else paragraph += 1;
    const texts = [goesOn ? `${before} ${first}` : first, ...others].filter((text) => text !== '');
    parts.push(...texts.map((text) => ({ text, line: paragraph })));
    isOpen = line.at(-1) !== '' && (others.length > 0 || goesOn);
  }
  return parts;
};

/** How the name of an agency ends that is whole. */
const whole = /(?:\b(?:[A-Z]{2,4}|Police|Sheriff(?:['’]?s)?|Department|Dept\.?|Office|Agency|Bureau)|\])$/u;

/** Whether a line goes on with the name at the end of the line before, behind which no comma stands. */
const runsOn = (name: string, next: string, isListed: boolean): boolean => {
  if (sentence.test(next)) return false;
  if (/^[(\p{Ll}]/u.test(next)) return true;
  const together = `${name} ${next}`;
  // A town and its state are a name by themselves, and what its body is called may stand on the next line.
  const { kind, state } = readAgency(name);
  if (kind === 'other' && state !== null)
    return readAgency(next).state === null && isName(together) && readAgency(together).kind !== 'other';
  if (isListed) return !(isName(name) && whole.test(name));
  // A last line without a comma may be the heading of what follows.
  return !isName(name) && isName(together);
};
