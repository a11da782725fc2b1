import type { Because, Explanation, HeldBackWords, Step } from '../classify/index.ts';
import type { SearchText, Verdict } from '../model/verdict.ts';
import { paragraph } from './print.ts';
import { plain } from './table.ts';
import {
  actorWords,
  componentWords,
  fieldWords,
  kindWords,
  noteWords,
  purposeWords,
} from './verdict-words.ts';

const stepWords: Readonly<Record<Step, string>> = {
  purpose_stated: 'The words state immigration enforcement. A crime named beside it does not change that.',
  agency_asks: 'ICE, CBP or the Border Patrol searches or asks, and no other purpose is named.',
  agency_other_purpose:
    'ICE, CBP or the Border Patrol searches or asks, and another purpose is named beside it.',
  other_office:
    'An office of Homeland Security that also does other work searches or asks, and no word states immigration.',
  weak_cue: 'The words may go with immigration enforcement, and may not.',
  slang_or_agency: 'The word may be the agency or the drug.',
  side_field:
    'Only the case number or the prompt has such words, and these fields alone never flag a search.',
  nothing: 'No word or account states immigration enforcement.',
};

/** A verdict in words: what it is, by which rules and words, and what would have changed it. */
export const explainedText = (
  search: SearchText,
  explanation: Explanation,
  lookAlikes: readonly string[],
): string => {
  const { verdict, step, because, heldBack, otherwise } = explanation;
  const shownByWords = heldBack.flatMap(({ by }) => (by.kind === 'look_alike' ? [by.label] : []));
  const notCounted = [
    ...heldBack.map(heldBackText),
    ...lookAlikes.filter((label) => !shownByWords.includes(label)).map((label) => paragraph(label)),
  ];
  return [
    ...verdictLines(search, verdict),
    '',
    `Why: ${stepWords[step]}`,
    ...because.map(becauseText),
    ...(notCounted.length > 0 ? ['', 'Seen, and not counted:', ...notCounted] : []),
    ...(otherwise.length > 0 ? ['', 'What would have changed it:'] : []),
    ...otherwise.map(({ field, without, purpose }) =>
      paragraph(`without ${quoted(without)} in the ${fieldWords[field]}: ${purposeWords[purpose]}`),
    ),
    '',
  ].join('\n');
};

const unstopped = (sentence: string): string => sentence.replace(/\.$/, '');
const quoted = (text: string): string => `"${plain(text)}"`;

const verdictLines = (search: SearchText, verdict: Verdict): readonly string[] => {
  const { purpose, immigration_kind: kind, component, searcher, actor, notes } = verdict;
  const facts: readonly (readonly [string, string])[] = [
    ['Reason', search.reason ? quoted(search.reason) : 'blank'],
    ['Purpose', kind === null ? purposeWords[purpose] : `${purposeWords[purpose]} (${kindWords[kind]})`],
    [
      'Searcher',
      component === null ? actorWords[searcher] : `${actorWords[searcher]} (${componentWords[component]})`,
    ],
    ['By or for', actorWords[actor]],
    ['Flagged', flaggedWords(verdict)],
    ...(notes.length > 0 ? [['Notes', noteWords(notes)] as const] : []),
  ];
  return facts.map(([name, value]) => `${name.padEnd(11)}${value}`);
};

const flaggedWords = ({ flagged, searcher, purpose }: Verdict): string => {
  if (!flagged) return purpose === 'possible' ? 'no, but counted as possible' : 'no';
  const why = [
    ...(searcher === 'ice' || searcher === 'cbp' ? ['the searching account'] : []),
    ...(purpose === 'immigration' ? ['the purpose'] : []),
  ];
  return `yes, by ${why.join(' and ')}`;
};

const becauseText = ({ rule, field, text }: Because): string =>
  paragraph(`${quoted(text)} in the ${fieldWords[field]}: ${unstopped(rule.meaning)} (rule ${rule.id})`);

const heldBackText = ({ rule, field, text, by }: HeldBackWords): string => {
  const why = by.kind === 'look_alike' ? `here it is ${by.label}` : by.rule.meaning;
  return paragraph(`${quoted(text)} in the ${fieldWords[field]} (rule ${rule.id}): ${why}`);
};
