/** A stretch of a text: UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One to three words between quotation marks, single or double, as they are typed, printed, or doubled by an export. */
const inQuotes =
  /(?<=^|[^\p{L}\d])(["“”„'‘’`]{1,2})(?<inner>\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2}?)["“”'‘’`]{1,2}(?!\p{L})/gu;

/** Words of which a quote's cut took the other quotation mark: at its end and at its beginning. */
const cutShort = /(?<=\s)["“”]{1,2}(?<inner>\p{L}[\p{L} .'’-]*?)(?: …)?$/gu;
const cutOpen = /^(?:… )?(?<inner>\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)?)["“”]{1,2}(?=\s)/gu;

/** What may stand between a name and the nickname after it: `Perez, aka "Chuy"`. */
const toNickname = /^[\s,.(-]*(?:(?:aka|a\/k\/a|alias|dba|known as|goes by)[\s:,(]*)?$/iu;

/** `aka` and the one word after it, without quotation marks. */
const alias =
  /(?<![\p{L}\d])(?:aka|a\/k\/a|alias|goes by|nickname|moniker|street name)[\s:,("“'‘]+(?<inner>\p{L}[\p{L}'’-]+)/giu;

/** The same before whatever word has a capital of its own. */
const nicknamed =
  /(?<![\p{L}\d])(?:[Nn]ickname[ds]?|[Mm]oniker|[Ss]treet name)[\s:]+(?<inner>(?!Unk)\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;

const innerOf = (match: RegExpMatchArray): string => match.groups?.['inner'] ?? '';

/** Right before a nickname in quotation marks, whether or not a name stands before it: `aka "El Gordo"`. */
const beforeNickname =
  /(?<![\p{L}\d])(?:aka|a\/k\/a|a\.k\.a\.?|alias|goes by|nickname|moniker|street name)[\s:,(]*$/iu;

/** Who somebody is, before what he is called in quotation marks: `suspect "Gordo"`. */
const beforeCalled =
  /(?<![\p{L}\d])(?:sus(?:p(?:ect)?)?|subj(?:ect)?|driver|target|poi|def|dealer|member|coyote|boss|sospechoso|llamado)[\s:,]+$/iu;

/** The text with space in place of what stands in quotes, of the same length: `Juan "Chuy" P` reads as one name. */
export const withoutQuoted = (text: string): string =>
  text.replaceAll(inQuotes, (quoted) => ' '.repeat(quoted.length));

/**
 * The nicknames of a text: words in quotes that follow a name (whatever they are: `Juan "Lucky" P`), or stand before
 * one and are no known words, each with its quotes; and the word after `aka`.
 */
export const nicknamesIn = (
  text: string,
  names: readonly Stretch[],
  isWord: (word: string) => boolean,
): Stretch[] => {
  const found = [inQuotes, cutShort, cutOpen].flatMap((quotes) => [...text.matchAll(quotes)]);
  const quoted = found.flatMap((match) => {
    const stretch = { start: match.index, end: match.index + match[0].replace(/ …$/, '').length };
    const follows = names.some(
      ({ end }) => end <= stretch.start && toNickname.test(text.slice(end, stretch.start)),
    );
    const isCalled = beforeNickname.test(text.slice(0, stretch.start));
    const precedes = names.some(
      ({ start }) => start >= stretch.end && /^\s*$/.test(text.slice(stretch.end, start)),
    );
    const isOfSomebody =
      beforeCalled.test(text.slice(0, stretch.start)) &&
      /^\p{Lu}/u.test(innerOf(match)) &&
      !innerOf(match).split(' ').every(isWord);
    const isName =
      follows || isOfSomebody || isCalled || (precedes && !innerOf(match).split(' ').every(isWord));
    return isName ? [stretch] : [];
  });
  const called = [alias, nicknamed].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const word = innerOf(match);
      const start = match.index + match[0].length - word.length;
      return pattern === alias && isWord(word) ? [] : [{ start, end: start + word.length }];
    }),
  );
  return [...quoted, ...called];
};
