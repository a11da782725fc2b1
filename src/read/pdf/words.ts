import { english } from '../../names/english.ts';
import { agencyWords, policeWords } from '../../names/police-words.ts';

/** Endings that no word is, and few words begin with: a part of a word that is one of them goes on another. */
const ending =
  /^[b-df-hj-np-tv-z]{0,2}(?:i?ation|[ics]?tion|sion|ment|ness|[ea]n[ct]y|[ea]nce|[ct]ial|[ct]?ious|[ai]ble|ities|ity|u?ally|ive|ous|ies|ied|eries|ery)s?$/;

/** Words so common that a log may have each of them at the ends of its lines alone. */
const common =
  'a an and as at be by do for from go he if in is it me my no not of on or per pd re she so the to up us was we with'.split(
    ' ',
  );

/** A word without the signs around it. */
export const plain = (word: string): string =>
  word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Between two words: a blank, or a sign that joins them. */
const parting = /[\s/-]/;

/** The last word of a line, the first of the next, and both as one. */
export interface Broken {
  readonly last: string;
  readonly first: string;
  readonly both: string;
}

export const aroundBreak = (above: string, below: string): Broken => {
  const [last = '', first = ''] = [above.split(parting).at(-1), below.split(parting)[0]];
  return { last, first, both: last + first };
};

/** Shorter words of the lists are fragments of longer ones as often; those of police work are abbreviations as well. */
const shortest = 3;
const shortestOfPolice = 4;
const endings = /(?:e?s|ed|ing|ly|'s)$/;
const beginnings = /^(?:in|un|re|non|dis)(?=\p{L}{4})/u;

/** Two words make a third by chance where they are short. */
const longEnough = 6;

/** Whether both are figures, or single capitals, as the two of a state are. */
const isOneSign = (last: string, first: string): boolean =>
  (/\d$/.test(last) && /^\d/.test(first)) || (/^\p{Lu}$/u.test(last) && /^\p{Lu}$/u.test(first));

/** Whether English has a word, or one that it is made of. */
const isEnglish = (word: string): boolean => {
  if (word.length < shortest) return common.includes(word);
  const { lexicon } = english();
  return [word, word.replace(endings, ''), word.replace(beginnings, '')].some(
    (form) =>
      (form.length >= shortest && Object.hasOwn(lexicon, form)) ||
      (form.length >= shortestOfPolice && (policeWords.has(form) || agencyWords.has(form))),
  );
};

/** Tells whether two parts around the end of a line are one word, by the words of the log and those of the language. */
export class Words {
  readonly #whole = new Set<string>(common);
  readonly #pairs = new Set<string>();

  /** @param cells The lines of each cell: words at either end of a line that goes on may not be whole. */
  constructor(cells: readonly (readonly string[])[]) {
    for (const lines of cells) {
      lines.forEach((line, at) => {
        const isLast = at === lines.length - 1;
        const words = line
          .split(' ')
          .slice(at === 0 ? 0 : 1, isLast ? undefined : -1)
          .map(plain);
        words.forEach((word, index) => {
          this.#whole.add(word);
          if (index > 0) this.#pairs.add(`${words[index - 1]} ${word}`);
        });
      });
    }
  }

  /** Whether a word stands whole in the log. */
  has(word: string): boolean {
    return this.#whole.has(plain(word));
  }

  isWord(word: string): boolean {
    return this.has(word) || isEnglish(plain(word));
  }

  /** Whether a side has no word, or the two stand beside each other elsewhere in the log. */
  #arePair(last: string, first: string): boolean {
    return last === '' || first === '' || this.#pairs.has(`${last} ${first}`);
  }

  /** Whether the log, or else the language, knows two parts as one word alone. */
  knowsAsOne({ last, first, both }: Broken): boolean {
    if (this.#arePair(plain(last), plain(first))) return false;
    if (this.has(both)) return !(this.has(last) && this.has(first));
    const isOne = isEnglish(plain(both)) || ending.test(plain(first));
    return isOne && !(this.isWord(last) && this.isWord(first));
  }

  /** Whether neither part is a word. */
  areUnknown({ last, first }: Broken): boolean {
    return /\p{L}$/u.test(last) && !this.isWord(last) && !this.isWord(first);
  }

  /** Whether two parts are one word, where lines are broken within words mostly. */
  areOne(broken: Broken): boolean {
    const { last, first, both } = broken;
    if (this.#arePair(plain(last), plain(first))) return false;
    if (this.knowsAsOne(broken) || isOneSign(last, first)) return true;
    if (this.isWord(first)) return this.isWord(last) && both.length >= longEnough && isEnglish(plain(both));
    // A name begins with a capital and goes on in small letters; what else is known is a word by itself.
    if (/^\p{Ll}/u.test(first)) return !this.isWord(last) || /^\P{L}*\p{Lu}/u.test(last);
    // Of capitals two abbreviations may stand there.
    return plain(last).length === 1 || plain(first).length === 1 || /\d/.test(both);
  }
}
