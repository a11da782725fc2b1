import { bySynonyms } from './known/by-synonyms.ts';
import type { HeaderCandidate } from './header.ts';
import { labelKey } from './labels.ts';
import { looseField, spaced } from './loose-labels.ts';
import { isKnownKey } from './match.ts';
import { foreignColumn, nameOfOthers, otherRecords } from './other-records.ts';
import { isVoid } from './shapes.ts';

/** Words in labels of tables of what cameras saw, which name times and agencies too. */
const ofDetections =
  /\b(?:latitude|longitude|camera|hit|hot ?list|detection|detected|confidence|read (?:time|date)|alert)\b/i;

/** What saw a plate, by one label: `Device`, `LPR Name`. Where a user stands beside it, it may be what he sat at. */
const ofOneDevice =
  /^(?:device|reader|lane|alpr|lpr|(?:source|capture|fixed|mobile) (?:device|reader|unit|lpr))(?: (?:name|id|location))?$/;

/** What came of a search, where somebody searched for a reason: `Hit`, `Hit (Y/N)`, `Hits`. */
const ofWhatCame =
  /^(?:(?:#|number|no|total) (?:of )?)?hits?(?: (?:y n|yes no|no hit|found|count|returned|result))?$/;

/** Words that only a table of searches has in its labels, which may name the cameras that were searched. */
const ofSearches =
  /\bsearche[dr]\b|\bquer(?:y|ied) (?:by|reason|purpose)\b|\bsearch(?:ing)? (?:reason|purpose|agency|user|by|id)\b|\b(?:reason|purpose) (?:of|for) (?:the )?(?:search|query|lookup)\b/;

/** Words in labels of lists of plates, users or devices that somebody keeps, and of stops and calls: no searches either. */
const ofOtherRecords =
  /\b(?:(?:date|time) added|added (?:by|on|at)|expires?|expiry|expiration|last (?:log ?in|log ?on|sign ?in|active|seen)|(?:stop|call) (?:date|time|type|nature|reason)|(?:reason|purpose) for (?:stop|call)|nature of call|race|ethnicity|dispatched|en ?route|arrived|install(?:ed|ation)? (?:date|on))\b/;

/** What an export says of the account in each row of its searches. */
const ofAccounts = /\blast (?:log ?in|log ?on|sign ?in|active|seen)\b/;

/** The kind of call that a search was made on, where a label beside it speaks of searching. */
const ofCallsKind = /^(?:call (?:type|nature)|nature of call)$/;

/** When somebody logged on; beside a plate or a reason that is of the session in which was searched. */
const ofLogons = /^(?:log ?(?:in|on)|sign ?in) (?:date|time)|^(?:date|time) of (?:log ?(?:in|on)|sign ?in)\b/;

const acts = '(?:searches|queries|lookups|look ups|inquiries|enquiries|audits|transactions)';
/** A label under which searches are counted: `Number of Searches`, `Search Count`, `Searches in the last 30 days`. */
const ofCounts = new RegExp(
  `^(?:(?:total|all) )?(?:(?:number|no|count|sum|#|total) (?:of )?)?(?:(?:lpr|alpr|plate|user|monthly|daily|weekly) )?${acts}(?: (?:count|total|conducted|performed|run|made|in .*|this .*|per .*))?$|^(?:search|query|lookup|inquiry|enquiry) counts?$|^(?:searches|queries|records|reads) (?:reviewed|audited|sampled|exported|downloaded|deleted)$|^(?:distinct )?count of (?:(?:search |query )?(?:reason|purpose|id|time|date)s?|case (?:#|number)|license plates?|plates?|users?|names?)$`,
);

/** What a number alone may count; beside days and no person, it is the rows of a log. */
const ofTotals = /^(?:counts?|totals?|cantidad)$/;

const isOfNobody = (labels: readonly string[]): boolean =>
  !labels.some((label) => looseField(label) === 'user' || userKeys.has(labelKey(label)));

/** Fields that are of one search alone. */
const ofOneSearch = new Set(['plate', 'case_number']);

/** What of a row is one search's alone: a plate, a case, an id. */
const isOfOneSearch = (label: string, key: string): boolean =>
  ofOneSearch.has(looseField(label) ?? '') || /^(?:search|query|audit|transaction)?u?u?id$/.test(key);

const quoted = (label: string): string => `"${label.trim()}"`;

const isWhole = (cell: string): boolean => /^\s*[\d,]+\s*$/.test(cell);

/** What a table is that holds no searches, and which label says so. */
export interface OtherThings {
  readonly title: string;
  readonly why: string;
  readonly isCounts: boolean;
  /** Whether only what is missing says so: a layout that a vendor is known to write is read all the same. */
  readonly isUnsure?: boolean;
}

/** A table with how many searches there were of each day, user or agency: to count its rows would be to count wrong. */
const counted = (
  { labels, keys }: HeaderCandidate,
  samples: readonly (readonly string[])[],
): OtherThings | null => {
  if (labels.some((label, at) => isOfOneSearch(label, keys[at] ?? ''))) return null;
  const isByDay = isOfNobody(labels) && !samples.some((row) => row.some((cell) => /\d:\d\d/.test(cell)));
  const found = labels.find((label, at) => {
    const cells = samples.map((row) => row[at] ?? '').filter((cell) => !isVoid(cell));
    return (
      (ofCounts.test(spaced(label)) || (isByDay && ofTotals.test(spaced(label)))) &&
      cells.every(isWhole) &&
      cells.some((cell) => !/^\s*[01]\s*$/.test(cell))
    );
  });
  return found === undefined
    ? null
    : {
        title: 'a table of counts',
        why: `its column ${quoted(found)} counts searches, so that a row is not one search; ask for the log itself, with a row for each search`,
        isCounts: true,
      };
};

/** Whether a label is of what users do: a search, a query, an activity, over a time frame or networks. */
export const ofActs = ({ labels }: HeaderCandidate): boolean =>
  labels.some((label) =>
    /\b(?:search\w*|quer\w*|lookup|audit|transaction|activity|initiator|performed by|time ?frame|networks?)\b/.test(
      spaced(label),
    ),
  );

/**
 * Why a table under this header holds no searches, by what its labels say: it counts searches, or is what cameras
 * saw, or records of another kind. Null where nothing says so.
 */
export const ofOtherThings = (
  header: HeaderCandidate,
  samples: readonly (readonly string[])[],
  names: readonly string[],
): OtherThings | null => {
  const counts = counted(header, samples);
  if (counts !== null) return counts;
  const { labels, keys } = header;
  const speaksOfSearches = labels.filter((label) => ofSearches.test(spaced(label))).length;
  const hasUser = labels.some((label) => looseField(label) === 'user' || userKeys.has(labelKey(label)));
  const isSearch = hasUser && labels.some((label) => looseField(label) === 'reason');
  // Where two labels speak of searching, a place or a camera is what the search found.
  const never =
    speaksOfSearches < 2
      ? labels.find((label) => (bySynonyms.never ?? []).some((other) => labelKey(other) === labelKey(label)))
      : undefined;
  const seen =
    speaksOfSearches === 0
      ? labels.find(
          (label, at) =>
            (ofDetections.test(label) &&
              !isKnownKey(keys[at] ?? '') &&
              !(isSearch && ofWhatCame.test(spaced(label)))) ||
            (!hasUser && ofOneDevice.test(spaced(label))),
        )
      : undefined;
  const byCamera = never ?? seen;
  if (byCamera !== undefined)
    return {
      title: 'what cameras saw, hits or alerts',
      why: `its column ${quoted(byCamera)} is of what cameras saw, of hits or of alerts, and of no searches`,
      isCounts: false,
    };
  const saysWhat = labels.some((label) => ['reason', 'plate'].includes(looseField(label) ?? ''));
  const other = labels.find(
    (label) =>
      (ofOtherRecords.test(spaced(label)) &&
        !(speaksOfSearches > 0 && ofCallsKind.test(spaced(label))) &&
        !(speaksOfSearches > 1 && ofAccounts.test(spaced(label)))) ||
      (!saysWhat && ofLogons.test(spaced(label))),
  );
  if (other !== undefined)
    return {
      title: 'a list, or a record of stops, calls or logons',
      why: `its column ${quoted(other)} is of a list that somebody keeps, or of stops, calls or logons, and of no searches`,
      isCounts: false,
    };
  const records = otherRecords(header, samples, names);
  if (records !== null)
    return {
      title: 'records of something else than searches',
      why: `its column ${quoted(records.label)} is of ${records.title}, and of no searches of plates`,
      isCounts: false,
    };
  const name = nameOfOthers(header, samples, names);
  if (name !== null)
    return {
      title: 'records of something else than searches',
      why: `"${name.trim()}" says of what its records are, and neither it nor a label speaks of searches; if it is a log of them, say with --layout which column is what`,
      isCounts: false,
      isUnsure: true,
    };
  const foreign = foreignColumn(header, samples, names);
  return foreign === null
    ? null
    : {
        title: 'records that nothing says to be searches',
        why: `no label, title or name speaks of searches or of plates, and its column ${quoted(foreign)} is in no log of searches that is known; if it is one, say with --layout which column is what`,
        isCounts: false,
        isUnsure: true,
      };
};

const userKeys: ReadonlySet<string> = new Set((bySynonyms.fields.user ?? []).map(labelKey));
