import { join, splitWords } from './engine/glue.ts';
import type { Lexicon } from './engine/lexicon.ts';
import { tokenize, type Token } from './engine/tokens.ts';
import { splitCues } from './words/glue.ts';

const splittable = splitWords(splitCues);

/** The words of a field as the rules read them: run-together words cut, split ones joined, e-mails resolved. */
export function wordsOf(text: string, lexicon: Lexicon): Token[] {
  const pieces: Token[] = [];
  const tokens = tokenize(text);
  for (const [at, token] of tokens.entries()) {
    if (token.domain !== null) pieces.push(...domainWords(token));
    else if (isCaseOfAgency(text, token, tokens[at + 1]))
      pieces.push(...cutToken(token, caseParts(token.word)));
    else pieces.push(...wordsIn(token, lexicon));
  }
  return join(pieces, lexicon, splittable);
}

const caseOfAgency = /^(?:ice|hsi|cbp|usbp)2\d$/;

/** `ICE26-4412`: an agency's letters, the year of a case and, behind a dash, its number. `ICE2644` is a plate. */
function isCaseOfAgency(text: string, token: Token, next: Token | undefined): boolean {
  if (!caseOfAgency.test(token.word) || next === undefined) return false;
  return /^\d{2,}$/.test(next.word) && text.slice(token.end, next.start) === '-';
}

const caseParts = (word: string): readonly string[] => [word.slice(0, -2), word.slice(-2)];

/** The pieces of a run-together word; any other word by itself. */
export function wordsIn(token: Token, lexicon: Lexicon): Token[] {
  const { parts } = lexicon.entryOf(token.word);
  return parts === null ? [token] : cutToken(token, parts);
}

/** A cut word's pieces keep their place where the text is as long as the folded word, else the word's. */
function cutToken(token: Token, parts: readonly string[]): Token[] {
  const exact = token.end - token.start === token.word.length;
  let at = token.start;
  return parts.map((word, index) => {
    const start = exact ? at : token.start;
    const end = exact ? at + word.length : token.end;
    at = end;
    return {
      word,
      start,
      end,
      breakBefore: index === 0 ? token.breakBefore : 0,
      domain: null,
      asked: token.asked,
      quoted: false,
    };
  });
}

/**
 * The words of a government e-mail's domain, its last label as `dotgov` or `dotmil`; any other address is one
 * word that no rule knows. The name before the `@` is a person's and never read in running text.
 */
function domainWords(token: Token): Token[] {
  const labels = (token.domain ?? '').split('.');
  const last = labels.at(-1);
  if (last !== 'gov' && last !== 'mil') return [{ ...token, domain: null }];
  return [...labels.slice(0, -1), `dot${last}`].map((word, index) => ({
    ...token,
    word,
    breakBefore: index === 0 ? token.breakBefore : 0,
    domain: null,
  }));
}
