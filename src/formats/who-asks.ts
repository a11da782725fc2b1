import type { Draft } from './column-draft.ts';
import { bearsOut, looseField, spaced } from './loose-labels.ts';
import { isOfOwner } from './owner-column.ts';
import { isVoid, looksLikeAgency } from './shapes.ts';

/** Said of a column whose label is known by a word in it alone. */
export const byAWord = 'recognized by a word in its label';

/** A `Requesting Agency` beside the agency of the account is the one that the search was run for. */
export const isOfWhoAsks = (draft: Draft): boolean =>
  /^(?:requesting|requestor|requester|requested)/.test(draft.key);

/** Said of a column of agencies that not every search has. */
export const blankInMany = 'blank in many rows: the agency that asked';

/** Whether a column has no cell in a quarter of the rows or more: not every search was run for somebody. */
const isBlankInMany = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.cells.length * 4 <= Math.max(...drafts.map(({ cells }) => cells.length)) * 3;

const ofOutsiders =
  /^(?:other|outside|external|partner) (?:agency|department|dept|organi[sz]ation|org)(?: name)?$|^(?:agency|department|dept) requesting(?: assistance)?$/;

/** An `Outside Agency` that many rows leave blank is the one that was helped, in a log of one agency's own searches. */
export const isOutsider = (draft: Draft, drafts: readonly Draft[]): boolean =>
  ofOutsiders.test(spaced(draft.label)) && isBlankInMany(draft, drafts);

/** A column that a word of its label and its cells call the agency that searched. */
const isLooseAgency = ({ field, note, label, cells }: Draft): boolean =>
  field === null &&
  note === null &&
  looseField(label) === 'agency' &&
  !isOfOwner(label) &&
  bearsOut('agency', cells);

/**
 * A `Requesting Agency` is who searched only where no other column names an agency, and where every search has one: an
 * agency that asks now and then does so of the one whose log it is.
 */
export const settleWhoAsks = (drafts: readonly Draft[]): void => {
  const [asking, ...others] = drafts.filter(({ field }) => field === 'agency');
  if (asking === undefined || others.length > 0 || !isOfWhoAsks(asking)) return;
  if (drafts.some(({ field }) => field === 'on_behalf_of')) return;
  const own = drafts.find(isLooseAgency);
  const rows = Math.max(...drafts.map(({ cells }) => cells.length));
  if (own === undefined && (rows < 2 || !isBlankInMany(asking, drafts))) return;
  asking.field = 'on_behalf_of';
  asking.note = own === undefined ? blankInMany : 'beside the agency that searched, the one that asked';
  if (own === undefined) return;
  own.field = 'agency';
  own.note = byAWord;
};

/** Labels of persons who asked: `Requestor`, `Requested By`, `Requestor Name`. */
const ofPersons = /^(?:requestor|requester|requested by|requesting (?:person|party))(?: name)?$/;

/** Of a `Requestor` and a `Requestor Agency` the agency is the one that asked; the other is its person. */
export const settleAgencyOfAsking = (drafts: readonly Draft[]): void => {
  const person = drafts.find(({ field, label }) => field === 'on_behalf_of' && ofPersons.test(spaced(label)));
  const agency = drafts.find(
    (draft) =>
      draft.field === null &&
      draft.note === null &&
      /^(?:requestor|requester)s? (?:agency|department|dept|organi[sz]ation|org)(?: name)?$/.test(
        spaced(draft.label),
      ) &&
      bearsOut('on_behalf_of', draft.cells),
  );
  if (person === undefined || agency === undefined) return;
  agency.field = 'on_behalf_of';
  agency.note = `the agency of "${person.label.trim()}"`;
  person.field = null;
  person.note = `the person who asked, of "${agency.label.trim()}"`;
};

const ofAccounts = /^(?:(?:account|customer|subscriber|usergroup|group)(?:name)?|name)$/;

/**
 * An `Account` or `Customer` is the agency whose account it is where its cells say so and no other column names one, and
 * so is a `Name` that a file of agencies with their searches has of each.
 */
export const settleAccountOfAgency = (drafts: readonly Draft[]): void => {
  if (drafts.some((draft) => draft.field === 'agency' || isLooseAgency(draft))) return;
  const account = drafts.find(
    ({ field, ignored, key }) => (field === null || field === 'user') && !ignored && ofAccounts.test(key),
  );
  const filled = account?.cells.filter((cell) => !isVoid(cell)) ?? [];
  if (account === undefined || filled.length < 3) return;
  if (filled.filter(looksLikeAgency).length * 10 < filled.length * 8) return;
  account.field = 'agency';
  account.note = 'its cells are agencies';
};
