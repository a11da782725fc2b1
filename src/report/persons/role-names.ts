import { bare, isListedName, isMistyped, isOfTown, isWord, wordAfter } from './known-words.ts';
import {
  afterNames,
  afterPlaces,
  beforePlaces,
  looseSurnames,
  noNames,
  wordGivenNames,
  wordSurnames,
} from './name-words.ts';
import type { Stretch } from './nicknames.ts';
import { plainWords } from './plain-words.ts';
import { mayBeName } from './unlisted-names.ts';

const kin =
  '(?:ex|step|grand)?[ -]?(?:mother|father|mom|dad|wife|husband|brother|sister|son|daughter|parent|child)s?|exes|ex|gf|bf|girlfriend|boyfriend|spouse|' +
  'fianc[eé]e?|uncle|aunt|cousin|nephew|niece|sibling|twin|guardian|roommate|room ?mate|partner';
const inSpanish =
  'sospechos[oa]|v[ií]ctimas?|testigos?|due[nñ][oa]|conductora?|chofer|detenid[oa]|acusad[oa]|pasajer[oa]|se[nñ]or[a]?|espos[oa]|marido|novi[oa]|hij[oa]|' +
  'herman[oa]|madre|padre|mam[aá]|pap[aá]|amig[oa]|vecin[oa]|prim[oa]|t[ií][oa]|abuel[oa]|llamad[oa]|apodad[oa]|alias';
const ofCase =
  'r/p|r\\.p\\.|rp|r/o|r\\.o\\.|ro|(?:reporting|rptg|other|restrained|protected) party|reportee|complainant|compl|comp|caller|tipster|witness|wit|vict(?:im)?s?|' +
  'vic|sub(?=:)|susp(?:ect)?s?|subj(?:ect)?s?|drv|driver|operator|pass(?:enger)?|occupant|owner|homeowner|landlord|tenant|neighbou?r|clerk|employee|co-?worker|client|' +
  'patient|student|teacher|nurse|doctor|nanny|resident|[vsw]\\d{1,2}|decedent|deceased|doa|arrestee|(?:co-?)?def(?:endant)?|respondent|petitioner|parolee|' +
  'probationer|fugitive|fug|absconder|inmate|escapee|offender|violator|associate|assoc|informant|ci|accomplice|conspirator|shooter|gunman|stalker|dealer|' +
  'bicyclist|cyclist|pedestrian|ped|juv(?:enile)?|teen|minor|runaway|missing(?: person)?|endangered|poi|person of interest|gang member';
const looks =
  '(?:adult |black |white |hispanic |asian )?(?:fe)?male|man|woman|boy|girl|kid|[whba]/?[mf]a?|mothers?|\\d{1,2} ?y(?:oa|o|/o)';
const called =
  "(?:full |last |first |sur)?name[ds]?|identified as|i\\.?d\\.?[’']?d as|known as|aka|goes by|believed to be|(?:driven|operated|owned|used|rented) by|" +
  '(?:seen|company|contact) (?:with|w/|of)|in company of|custody of|int(?:erview)? (?:with|w/|of)|(?:follow ?up|f/u) (?:with|w/|on)|(?:in re|re|ref|attn):|contact|locat(?:e|ing)|look(?:ing)? for|search for|threats to|assault on|arrested|charged|look ?out for|(?:homicide|murder|shooting|stabbing|kidnapping) of|amber alert';

/** Behind what is of a person even one word in no list is a name: `RP Holmqvist`. */
const personBefore = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?:${kin}|${inSpanish}|${ofCase}|${looks}|${called})(?:\\(s\\))?\\.?(?: ?#?\\d{1,2})?(?:[\\s:,#(;-]+|[’']s\\s)(?:(?:for|on|is|of|was|name|named|w/|id|de|es)[\\s:]+)?|[vsw]/)`,
  'giu',
);

/** Behind what is of a person, a car or a case as often it takes two: `warrant for Torvald Holmqvist`. */
const anyBefore =
  /(?<![\p{L}\d.])(?:for|in re|re|ref|regarding|attn|per|poc|wanted|target|tgt|targets|warrant|detainer|hold|arrest|atl|bolo|look ?out|find|(?:welfare|well|wellbeing|safety) check|(?:silver|endangered) alert|awol|escaped?|registered|reg|belongs|case|investigat(?:ing|ion)|tip|stolen|murder|homicide|shooting|robbery|stabbing|kidnapping|kidnapp?ed|abduction|abducted|murdered|removal|deport(?:able)?|struck|hit|trespass|vehicle|veh|car|rental|vs|v\.|alien|order|i-\d{3}|poss(?:ibl[ey])?|overdose|id|says|overstay|national|member|attorney|lawyer|employer|boss|protest[eo]r|activist|organizer|impersonator|smuggler|coyote)(?:\s*[:,#(;-]+\s*|\s+)(?:(?:for|on|is|of|to|from|by|with|w\/|murder|name|named)[\s:]+)?/giu;

const nextWord = /(?<word>\p{L}[\p{L}'’-]*)(?![\p{L}\d])(?<dot>\.?)(?<comma>\s?,)?(?<space>\s{0,2})/uy;
const particles = new Set(
  'al bin bint da de del della der di dos du el ibn la las le los van von y'.split(' '),
);
/** Endings that names have as well, but none in no list. */
const hardEnding = /(?:ity|sion|tive|ency|ical|ology|less|wards?)$/;
/** Endings of surnames that few other words have: one in small letters is told by them. */
const madeAsSurname =
  /\p{L}{2}(?:[^aeiou]s[eo]n|[^aeiou]ez|[eo]wsk[iy]|insk[iy]|wicz|czyk|[kn]ov?a|[eo]vich?|berg|stein|mann|q[uv]ist|gren|dottir|oglu|escu|poulos|enko|shvili|zadeh)$/u;
const suffixes = new Set('jr sr ii iii iv'.split(' '));

/** Words that no name is, beside those that the library knows. */
const others = [afterNames, afterPlaces, beforePlaces, noNames, plainWords];

type Weight = 'name' | 'maybe' | 'little' | 'none';

const mayBeOne = [wordSurnames, wordGivenNames, looseSurnames];

/** True of a word in no list that may be a name; letters without a vowel are short for something. */
const isUnlisted = (plain: string): boolean =>
  mayBeName(plain) && /[aeiouyáéíóúöüø]/u.test(plain) && !hardEnding.test(plain);

/** A word in small letters, as far as it itself tells. */
const weighSmall = (word: string): Weight => {
  if (particles.has(word)) return 'little';
  return madeAsSurname.test(word) && isUnlisted(bare(word)) ? 'name' : 'none';
};

/** What a word with a capital is, as far as it itself tells: a name, a word that may be one beside another, an initial, none. */
const weigh = (word: string): Weight => {
  const plain = bare(word);
  if (!/^\p{Lu}/u.test(word)) return weighSmall(word);
  // Short names that are short for other things too: `Pa Houa Yang`.
  if (/^(?:Pa|Ma|Mo|Ho)$/.test(word)) return 'little';
  if (plain.length === 1 || suffixes.has(plain) || particles.has(plain)) return 'little';
  const isOften = mayBeOne.some((list) => list.has(plain));
  if (!isOften && others.some((list) => list.has(plain))) return 'none';
  if (isListedName(plain)) return 'name';
  if (isOften || isOfTown(plain)) return 'maybe';
  if (!isUnlisted(plain)) return 'none';
  if (isMistyped(plain)) return 'maybe';
  return plain.length < 3 ? 'little' : 'name';
};

/** Words that are a surname together: `Running Bear, Thomas`. */
const surnameOfWords =
  /(?<surname>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),\s?(?<given>\p{Lu}[\p{L}'’-]+)/uy;

const wordsBeforeGiven = (text: string, from: number): Stretch[] => {
  surnameOfWords.lastIndex = from;
  const { surname = '', given = '' } = surnameOfWords.exec(text)?.groups ?? {};
  const isSurname =
    isListedName(bare(given)) &&
    surname.split(' ').every((word) => !others.some((list) => list.has(bare(word))));
  return isSurname ? [{ start: from, end: from + surname.length }] : [];
};

interface Run extends Stretch {
  readonly words: readonly string[];
  readonly weights: readonly Weight[];
  readonly hasComma: boolean;
}

/** A word without what a hyphen joins to it that is a word of its own: `Holmqvist-burglary`. */
const withoutJoined = (word: string): string => {
  const parts = word.split('-');
  const other = parts.findIndex((part, at) => at > 0 && isWord(bare(part)) && !isListedName(bare(part)));
  return other > 0 ? parts.slice(0, other).join('-') : word;
};

interface Part {
  readonly word: string;
  readonly weight: Weight;
  /** A comma behind it. */
  readonly isBeforeComma: boolean;
  /** Nothing but a space or a comma parts it from the next. */
  readonly goesOn: boolean;
  readonly end: number;
  readonly next: number;
}

/** The word at a place, where it may be a part of a name. */
const partAt = (text: string, at: number): Part | null => {
  nextWord.lastIndex = at;
  const found = nextWord.exec(text);
  const { word: typed = '', dot = '', comma, space = '' } = found?.groups ?? {};
  const word = withoutJoined(typed);
  const weight = weigh(word);
  if (found === null || weight === 'none') return null;
  const isWhole = word === typed && (dot === '' || weight === 'little');
  return {
    word,
    weight,
    isBeforeComma: comma !== undefined,
    goesOn: isWhole && (comma !== undefined || space !== ''),
    end: at + word.length + (weight === 'little' ? dot.length : 0),
    next: at + found[0].length,
  };
};

/** The most parts of one name. */
const mostParts = 6;

/** The words at a place that may be a name together, as far as they go; one comma may part them. */
const runAt = (text: string, from: number): Run => {
  const parts: Part[] = [];
  for (let part = partAt(text, from); part !== null; part = partAt(text, part.next)) {
    parts.push(part);
    const isSecondComma = part.isBeforeComma && parts.slice(0, -1).some((other) => other.isBeforeComma);
    if (!part.goesOn || isSecondComma || parts.length === mostParts) break;
  }
  return {
    start: from,
    end: parts.findLast(({ word }) => !particles.has(word))?.end ?? from,
    words: parts.map(({ word }) => bare(word)),
    weights: parts.map(({ weight }) => weight),
    hasComma: parts.slice(0, -1).some((part) => part.isBeforeComma),
  };
};

const count = (weights: readonly Weight[], weight: Weight): number =>
  weights.filter((other) => other === weight).length;

/** True of words that are a name together behind what is of a person; a colour before one word is of a car as often. */
const areName = ({ words, weights, hasComma }: Run): boolean => {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const names = count(weights, 'name');
  if (names === 1 && !hasComma && looseSurnames.has(first)) return false;
  const [given, surname] = hasComma ? [last, first] : [first, last];
  return names > 0 || (wordSurnames.has(surname) && wordGivenNames.has(given));
};

/** True of one word that is a name; in a text of capitals alone such words are short for others. */
const isOneName = ({ start, end, weights }: Run, text: string): boolean =>
  count(weights, 'name') === 1 &&
  end - start > 3 &&
  /\p{Ll}{3}/u.test(text) &&
  !/^\s?\//u.test(text.slice(end));

/** What makes a name before it a place or a body, also behind a further word: `Saltwort Key FL PD`, `Benson IN PD`. */
const goesOnAsPlace =
  /^(?:\s\p{Lu}[\p{L}.]*){0,3}\s(?:PD|SO|SD|DPS|ISD|[Pp]olice|[Ss]heriff|[Cc]ounty|[Uu]niversity|[Cc]ollege|[Pp]arks|[Aa]irport|LLC|Inc)(?!\p{L})|^,? (?:AL|DE|HI|ID|IN|LA|MA|ME|OH|OK|OR|PA)(?!\p{L})/u;

/** True of a surname and an initial: `Tepoz, E.`; the letters of the winds without a dot are of streets. */
const isSurnameAndInitial = ({ start, end, words, weights, hasComma }: Run, text: string): boolean =>
  hasComma &&
  weights.join(' ') === 'name little' &&
  /(?:\p{L}\.|, ?[^NSEW\s])$/iu.test(text.slice(start, end)) &&
  words[1]?.length === 1;

const isName = (run: Run, text: string, isOfPerson: boolean): boolean => {
  const isPlace =
    afterPlaces.has(wordAfter(text, run.end)) ||
    (/\p{Ll}/u.test(text) && goesOnAsPlace.test(text.slice(run.end)));
  if (isPlace) return false;
  if (isSurnameAndInitial(run, text)) return true;
  if (count(run.weights, 'name') + count(run.weights, 'maybe') < 2) return isOfPerson && isOneName(run, text);
  const isTold = isOfPerson || run.hasComma || /\p{Ll}/u.test(text) || run.words.some(isListedName);
  return isTold && areName(run);
};

/** Words with capitals before a day of birth, an age or what somebody looks like: `Rose Hill, DOB`. */
const beforeBirth =
  /(?<![\p{L}'’.-])(?<names>(?:\p{Lu}[\p{L}'’.-]*,? ){2,5})[(,]?\s?(?:[Dd]\.?[Oo]\.?[Bb]|[whbaWHBA]\/?[mfMF][aA]?|\d{1,2} ?(?:yo|yoa|y\/o))(?![\p{L}\d])/gu;

const namesBeforeBirth = (text: string): Stretch[] =>
  [...text.matchAll(beforeBirth)].flatMap(({ index, groups }) => {
    const names = groups?.['names'] ?? '';
    const end = index + names.replace(/[\s,.]+$/u, '').length;
    const starts = [...names.matchAll(/(?<![^ ])\p{L}/gu)].map((letter) => index + letter.index);
    const runs = starts.map((start) => runAt(text, start));
    const name = runs.find((run) => run.end === end && run.weights.length > 1 && isName(run, text, true));
    return name === undefined ? [] : [{ start: name.start, end }];
  });

/** Behind a name, what leads to another: `Deonte Ivory and Marquise Tull`. */
const toAnother = /\s?(?:and|&|\/)\s?/iuy;

const namesFrom = (text: string, from: number, isOfPerson: boolean): Stretch[] => {
  const run = runAt(text, from);
  if (!isName(run, text, isOfPerson)) return wordsBeforeGiven(text, from);
  toAnother.lastIndex = run.end;
  const another = toAnother.test(text) ? namesFrom(text, toAnother.lastIndex, false) : [];
  return [{ start: run.start, end: run.end }, ...another];
};

/** Behind the number of a case a name is told by its comma: `24-5512 Oddfellow, Quenby`. */
const caseBefore = /(?<![\p{L}\d-])\d{2,4}-\d{3,8}[\s/:-]+/gu;

/** Where names may begin: behind all that a pattern finds. */
const endsOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length);

/** The names before a birth, or behind what is of a person, in lists or not, with all their parts. */
export const namesByRole = (text: string): Stretch[] => [
  ...namesBeforeBirth(text),
  ...endsOf(text, personBefore).flatMap((at) => namesFrom(text, at, true)),
  ...endsOf(text, anyBefore).flatMap((at) => namesFrom(text, at, false)),
  ...endsOf(text, caseBefore)
    .filter((at) => runAt(text, at).hasComma)
    .flatMap((at) => namesFrom(text, at, false)),
];
