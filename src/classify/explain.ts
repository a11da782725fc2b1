import type { Purpose, SearchText, TextField, Verdict } from '../model/verdict.ts';
import { textFields } from '../model/verdict.ts';
import { weigh, type Step } from './combine.ts';
import type { Engine } from './engine/build.ts';
import { verdictOf, judgeSearch } from './judge.ts';
import { readAccount, readAgency } from './read-name.ts';
import { readSearch } from './read-search.ts';
import type { Rule } from './rules/rule.ts';

/** Words that counted, and what their rule says they mean. */
export interface Because {
  readonly rule: Rule;
  readonly field: TextField;
  readonly text: string;
}

/** Words that a rule knows and that did not count. */
export interface HeldBackWords {
  readonly rule: Rule;
  readonly field: TextField;
  readonly text: string;
  /** A look-alike's label, or the rule that says how the words are meant. */
  readonly by:
    | { readonly kind: 'look_alike'; readonly label: string }
    | { readonly kind: 'stance'; readonly rule: Rule };
}

/** A change of the search that would have changed the purpose. */
interface Otherwise {
  readonly field: TextField;
  /** The words that would have had to be absent. */
  readonly without: string;
  readonly purpose: Purpose;
}

/** Why a search was judged as it was: facts only, for the command line to word. */
export interface Explanation {
  readonly verdict: Verdict;
  /** Which step of the label guide decided. */
  readonly step: Step;
  readonly because: readonly Because[];
  readonly heldBack: readonly HeldBackWords[];
  readonly otherwise: readonly Otherwise[];
}

export function explainSearch(engine: Engine, search: SearchText): Explanation {
  const reading = readSearch(engine, search);
  const weighed = weigh(reading);
  const verdict = verdictOf(search, reading, weighed);
  const byId = new Map(engine.rules.map((rule) => [rule.id, rule]));
  const because = verdict.matches.flatMap(({ rule: id, field, text }) => {
    const rule = byId.get(id);
    return rule === undefined ? [] : [{ rule, field, text }];
  });
  return {
    verdict,
    step: weighed.step,
    because,
    heldBack: heldBackIn(engine, search),
    otherwise: otherwiseOf(engine, search, verdict),
  };
}

function heldBackIn(engine: Engine, search: SearchText): HeldBackWords[] {
  const inWords = readSearch(engine, search).held.map(({ field, rule, start, end, held: { held } }) => ({
    rule,
    field,
    text: (search[field] ?? '').slice(start, end),
    by:
      'label' in held.because
        ? { kind: 'look_alike' as const, label: held.because.label }
        : { kind: 'stance' as const, rule: held.because.stance },
  }));
  const inNames = (['agency', 'user'] as const).flatMap((field) => {
    const text = search[field] ?? '';
    const { held } = field === 'agency' ? readAgency(engine, text) : readAccount(engine, text);
    return held.map(({ rule, label, start, end }) => ({
      rule,
      field,
      text: text.slice(start, end),
      by: { kind: 'look_alike' as const, label },
    }));
  });
  return [...inNames, ...inWords];
}

/** Each matched slice and each held-back one is taken out in turn, and the search judged again. */
function otherwiseOf(engine: Engine, search: SearchText, verdict: Verdict): Otherwise[] {
  const found: Otherwise[] = [];
  const slices = verdict.matches.map(({ field, start, end }) => ({ field, start, end }));
  const seen = new Set<string>();
  for (const field of textFields) {
    const whole = search[field] ?? '';
    if (whole !== '' && slices.some((slice) => slice.field === field))
      slices.push({ field, start: 0, end: whole.length });
  }
  for (const { field, start, end } of slices) {
    const text = search[field] ?? '';
    const without = text.slice(start, end);
    if (seen.has(`${field} ${without}`)) continue;
    seen.add(`${field} ${without}`);
    const { purpose } = judgeSearch(engine, {
      ...search,
      [field]: `${text.slice(0, start)} ${text.slice(end)}`,
    });
    if (purpose !== verdict.purpose) found.push({ field, without, purpose });
  }
  return found;
}
