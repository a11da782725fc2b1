import { detailStart, isDoubtfulCategory } from './dropdown.ts';
import type { Engine } from './engine/build.ts';
import type { Stream } from './engine/matcher.ts';
import type { Token } from './engine/tokens.ts';
import { sift, type Sifted } from './scan.ts';

/** The words that cues are read from, and the cues in them. */
export interface CueWords {
  readonly stream: Stream;
  readonly sifted: Sifted;
}

/**
 * The words that a field's cues are read from. Where a dropdown category names the offense and the detail is an
 * agency alone (`Burglary/Breaking & Entering - Border Patrol`), the category's words are left out: they are no
 * context of the detail (nobody entered a border).
 */
export function cueWords(engine: Engine, text: string, tokens: readonly Token[], words: Stream): CueWords {
  const whole = { stream: words, sifted: sift(engine.cues, words) };
  const { kept, heldBack } = whole.sifted;
  if (kept.length === 0 && heldBack.length === 0) return whole;
  const detail = detailStart(text);
  const from = detail === 0 ? -1 : tokens.findIndex(({ start }) => start >= detail);
  if (from < 0 || [...kept, ...heldBack].some(({ to }) => to <= from)) return whole;
  const stream = { ...words, keys: words.keys.map((keys, at) => (at < from ? [] : keys)) };
  const own = { stream, sifted: sift(engine.cues, stream) };
  return isAgencyAlone(engine, text, tokens.slice(from), from, own.sifted) ? own : whole;
}

/** What is an agency's own and never the victim of an offense. */
const ownWork: ReadonlySet<string> = new Set(
  'tfo tfos tf task force taskforce case cases inv investigation'.split(' '),
);

/** True where the words from the token `from` on are an agency of Homeland Security and how it asks, and no more. */
function isAgencyAlone(
  engine: Engine,
  text: string,
  tokens: readonly Token[],
  from: number,
  { kept, heldBack }: Sifted,
): boolean {
  const tiers = new Set(kept.map(({ rule }) => rule.tier));
  if (kept.length === 0 || heldBack.length > 0 || !(tiers.has('agency_a') || tiers.has('agency_b')))
    return false;
  const rest = tokens.filter(
    ({ word }, at) => !/\d/.test(word) && !kept.some((cue) => cue.from <= from + at && from + at < cue.to),
  );
  const isItsOwn = (word: string): boolean => engine.asking.has(word) || ownWork.has(word);
  const asks = rest.some(({ word }) => isItsOwn(word));
  if (!rest.every(({ word }) => isItsOwn(word) || (asks && engine.staff.has(word)))) return false;
  return asks || !tiers.has('agency_a') || !isDoubtfulCategory(text);
}
