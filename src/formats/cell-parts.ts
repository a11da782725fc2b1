import type { Composed } from '../model/composed.ts';
import type { Draft } from './column-draft.ts';
import { spaced } from './loose-labels.ts';
import { namedIn } from './named-values.ts';
import { isVoid, looksLikeTime } from './shapes.ts';

type Part = Extract<Composed, { kind: 'part' }>;
type Take = Exclude<Part['take'], 'named'>;

/** What two things in one cell are, one to each take; null where the cell holds no two. */
type Divide = (cell: string) => Readonly<Partial<Record<Take, string>>> | null;

const counted = String.raw`\d{1,3}(?:,\d{3})+|\d{1,6}`;
const countFirst = new RegExp(`^\\s*(${counted})(?:\\s*[|;/–—-]\\s*|\\s+)(\\S.*)$`, 's');
const countLast = new RegExp(
  `^\\s*(\\S.*?)(?:\\s*[|;/–—-]\\s*|\\s+)\\(?(${counted})(?: (?:networks?|devices?|cameras?))?\\)?\\s*$`,
  's',
);

/** A time with its day and its hour apart; two numbers side by side, as a serial number is one, are a case's: `25-34693`. */
const isWrittenTime = (text: string): boolean => looksLikeTime(text) && !/^[\s\d.,]+$/.test(text);

/** `3 12/06/2025, 04:09:53 AM UTC`: a count before or after a time. */
const countAndTime: Divide = (cell) => {
  if (looksLikeTime(cell)) return null;
  const [, count, time] = countFirst.exec(cell) ?? [];
  if (count !== undefined && time !== undefined && isWrittenTime(time)) return { count, time };
  const [, before, after] = countLast.exec(cell) ?? [];
  return before !== undefined && after !== undefined && isWrittenTime(before)
    ? { time: before, count: after }
    : null;
};

/** Names of bodies that search, told from the units and ranks of one: `Investigations`, `Police Officer`. */
const body =
  /\b(?:PD|SO|SD|CSO|CSD|DPS|ISD|police|sheriff['’]?s?|county|constables?|marshals?|(?:state|highway|border) patrol|public safety|university|college|tribal|task force|fusion|RCMP|constabulary|homeland security|ICE|ERO|HSI|CBP|USBP|FBI|DEA|ATF|USMS|DHS|IRS|NCIS|TSA|USSS|USPIS)\b/i;
const withinBody =
  /\b(?:officers?|ofc|sergeant|sgt|detectives?|det|lieutenant|lt|corporal|cpl|captain|deputy|deputies|analysts?|dispatch(?:er)?s?|records|administrators?|admin|supervisor|retired|trainee|intern|technician|cadet|reserve|k-?9)\b/i;

const isBody = (text: string): boolean => body.test(text) && !withinBody.test(text);

const ends = /^\s*(\S.*?)\s*[([{]([^()[\]{}]{2,80})[)\]}]\s*$/s;
const begins = /^\s*[([{]([^()[\]{}]{2,80})[)\]}]\s*(\S.*?)\s*$/s;
/** A sign between two names; a dash or a stroke within a name has no blank on either side. */
const between = /\s+[-–—|/:>]+\s+|\s*[|;\\\n]\s*|\s*[:@,]\s+|\s+(?:@|at|of|w\/)\s+/gu;

/** Which of two texts is the agency, where one alone can be. */
const sides = (left: string, right: string): { account: string; agency: string } | null => {
  if (left === '' || right === '' || isBody(left) === isBody(right)) return null;
  return isBody(left) ? { account: right, agency: left } : { account: left, agency: right };
};

/** `J. Smith (Alder Falls PD)`, `Alder Falls PD - J. Smith`: an account beside the agency that it is of. */
const accountAndAgency: Divide = (cell) => {
  const [, account, last] = ends.exec(cell) ?? [];
  if (account !== undefined && last !== undefined)
    return isBody(last)
      ? { account, agency: last }
      : isBody(account)
        ? { account: last, agency: account }
        : null;
  const [, first, rest] = begins.exec(cell) ?? [];
  if (first !== undefined && rest !== undefined)
    return isBody(first) ? { account: rest, agency: first } : null;
  return [...cell.matchAll(between)].reduce<ReturnType<typeof sides>>((best, sign) => {
    const found = sides(cell.slice(0, sign.index).trim(), cell.slice(sign.index + sign[0].length).trim());
    // A name may bear a comma of its own: `Smith, J., Alder Falls PD`.
    const isCloser = found !== null && found.agency.length < (best?.agency.length ?? Infinity);
    return isCloser ? found : best;
  }, null);
};

const divides: Readonly<Record<Take, Divide>> = {
  count: countAndTime,
  time: countAndTime,
  account: accountAndAgency,
  agency: accountAndAgency,
};

/**
 * The part of a cell that belongs to a column of its own; null where the cell is none of two parts, and blank where
 * the column has no other cell.
 */
export const partOf = (part: Part, cells: readonly string[]): string | null => {
  const { of, take } = part;
  if (take === 'named') return namedIn(part, cells[of] ?? '');
  const parts = divides[take](cells[of] ?? '');
  if (parts !== null) return parts[take] ?? '';
  return take === 'count' || take === 'agency' ? '' : null;
};

const shareDivided = (draft: Draft, divide: Divide): number => {
  const filled = draft.cells.filter((cell) => !isVoid(cell));
  return filled.length === 0 ? 0 : filled.filter((cell) => divide(cell) !== null).length / filled.length;
};

const composedOf = (of: number, take: Take): Part => ({ kind: 'part', of, take });

/** A column that the table does not have: what stands in the cells of another. */
const columnWithin = (drafts: Draft[], { index, label, cells }: Draft, take: Take): Draft => {
  const draft: Draft = {
    index: drafts.length,
    label: '',
    key: '',
    cells: cells.flatMap((cell) => divides[take](cell)?.[take] ?? []),
    field: null,
    ignored: false,
    note: `read from the cells of "${label.trim()}"`,
    composed: composedOf(index, take),
  };
  drafts.push(draft);
  return draft;
};

/**
 * A count and a time in one cell are two columns: the count's is that of networks or of devices where the label says so,
 * else it is left out, and the note says it.
 */
export const settleCountsWithTimes = (drafts: Draft[]): void => {
  const isTimed = drafts.some(
    ({ field, cells }) => field === 'time' && cells.filter(looksLikeTime).length * 2 >= cells.length,
  );
  const both = drafts.find((draft) => !draft.ignored && shareDivided(draft, countAndTime) >= 0.8);
  if (both === undefined || (isTimed && both.field !== 'time')) return;
  const words = spaced(both.label);
  const field = /\b(?:devices?|cameras?)\b/.test(words)
    ? 'devices'
    : /\b(?:networks?|net)\b/.test(words)
      ? 'networks'
      : null;
  for (const draft of drafts) if (draft.field === 'time') draft.field = null;
  const isOpen = field !== null && drafts.every((draft) => draft === both || draft.field !== field);
  if (isOpen) columnWithin(drafts, both, 'count').field = field;
  both.field = 'time';
  both.composed = composedOf(both.index, 'time');
  both.cells = both.cells.flatMap((cell) => countAndTime(cell)?.time ?? []);
  both.note = isOpen
    ? `a count and a time in one cell: the count is read as ${field}`
    : 'a count and a time in one cell: its label does not say what is counted, and the count is left out';
};

/** Where no column names who searched, and the cells of the accounts name their agencies, those are read from there. */
export const settleAgencyOfAccount = (drafts: Draft[]): void => {
  const account = drafts.find(({ field }) => field === 'user');
  if (account === undefined || drafts.some(({ field }) => field === 'agency')) return;
  if (shareDivided(account, accountAndAgency) < 0.6) return;
  columnWithin(drafts, account, 'agency').field = 'agency';
  account.composed = composedOf(account.index, 'account');
  account.cells = account.cells.map((cell) => accountAndAgency(cell)?.account ?? cell);
  account.note = 'the agency in its cells is read as who searched';
};
