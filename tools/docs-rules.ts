import { readFileSync } from 'node:fs';
import { families, rulesVersion } from '../src/classify/index.ts';
import type { Rule } from '../src/classify/rules/rule.ts';
import { accuracySchema, type Accuracy } from '../src/model/accuracy.ts';

const tierWords: Readonly<Record<Rule['tier'], string>> = {
  purpose: 'states an immigration purpose: `immigration`',
  agency_a: 'names ICE, ERO, CBP or the Border Patrol: `immigration`, or `possible` beside another purpose',
  agency_b: 'names another office of Homeland Security: `possible`',
  other_dhs: 'sets the actor `other_dhs` only',
  other_federal: 'sets the actor `other_federal` only',
  weak: 'a cue without an agency: `possible`',
  other_purpose: 'another purpose, which lowers an agency of the first tier to `possible`',
  stance: 'says how a cue found by another rule is meant',
  note: 'a note of its own; sets neither purpose nor actor',
};

const placeWords: Readonly<Record<Rule['place'], string>> = {
  text: 'reason, offense, case number, prompt',
  agency: 'name of the searching agency',
  account: 'name of the account',
};

const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
const codes = (texts: readonly string[]): string => texts.map(code).join(', ');

/** Patterns run long, so a reader gets the first few; all of them are in the rule's file. */
const shown = 6;
const patterns = (rule: Rule): string =>
  codes(rule.match.slice(0, shown)) +
  (rule.match.length > shown ? ` and ${rule.match.length - shown} more in its file` : '');

function ruleText(rule: Rule): string[] {
  return [
    `### \`${rule.id}\``,
    '',
    rule.meaning,
    '',
    `- does: ${tierWords[rule.tier]}${rule.stance === undefined ? '' : ` (${rule.stance})`}`,
    `- reads: ${placeWords[rule.place]}`,
    `- known from: ${rule.source}`,
    `- patterns: ${patterns(rule)}`,
    ...rule.exceptions.map(({ label, weak }) =>
      weak === true && rule.tier === 'other_purpose'
        ? `- where it is ${label}, it does not lower what an agency's own warrant, officer or request says`
        : `- not where it is ${label}${weak === true ? ', unless an agency is said to search or ask' : ''}`,
    ),
    ...(rule.notBeside === undefined
      ? []
      : [
          `- not beside an offense of the group ${rule.notBeside.group}, in any field: then it is ${rule.notBeside.label}`,
        ]),
    ...(rule.workOf === undefined
      ? []
      : [`- not where the search is by or for ${rule.workOf.toUpperCase()}, whose own work it is`]),
    `- matches: ${codes(rule.examples.match)}`,
    `- does not match: ${codes(rule.examples.noMatch)}`,
    '',
  ];
}

const percent = (value: number | null): string =>
  value === null ? 'not measured' : `${(value * 100).toFixed(1)} %`;
const ratio = (value: Accuracy['figures'][number]['precision']): string =>
  value === null || value.estimate === null
    ? ''
    : `${percent(value.estimate)} (${percent(value.low)} to ${percent(value.high)})`;

function accuracyText(): string[] {
  const file = new URL('../src/classify/accuracy.json', import.meta.url);
  const accuracy = accuracySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [
    '## How well they judge',
    '',
    `Measured with rules ${code(accuracy.rules)} on ${accuracy.examples} labeled searches of ${accuracy.families} ` +
      `families (${accuracy.constructed} constructed, ${accuracy.real} seen in released logs or in publications that ` +
      'quote them) that were kept apart while the rules were written. These are examples mostly constructed to be ' +
      'hard, by the makers of this tool. They are not the error rate of any log: that takes a sample of the log ' +
      'checked by a person (`--sample`). In brackets, the middle 95 % when families are drawn again; where none failed, the exact bound for so many families.',
    '',
    '| label | examples | right among those named | found of those there | right in all |',
    '|---|---|---|---|---|',
    ...accuracy.figures.map(
      (figure) =>
        `| ${figure.label} | ${figure.examples} | ${ratio(figure.precision)} | ${ratio(figure.recall)} | ${ratio(figure.accuracy)} |`,
    ),
    '',
  ];
}

/** docs/RULES.md: every rule with its meaning, source and examples, the order they are weighed in, the accuracy. */
export function rulesPage(): string {
  const count = families.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    '# The rules',
    '',
    `Generated from \`src/classify/rules\` by \`npm run docs\`; rules ${code(rulesVersion())}, ${count} rules in ` +
      `${families.length} families. \`alpr-audit rules\` prints the same, \`alpr-audit explain\` shows them at work, ` +
      'and `--rules FILE` adds rules or switches some off.',
    '',
    '## How a search is judged',
    '',
    'Every field is read apart, then they are weighed in this order; the first that fits decides.',
    '',
    '1. A cue that is denied, or that is only the victim, place, topic or pretext, does not count. It earns the note `immigration_topic`.',
    '2. A stated immigration purpose in the reason or the offense: `immigration`. A crime beside it does not lower it.',
    '3. ICE, ERO, CBP or the Border Patrol searches or asks: `immigration`, or `possible` where another purpose is named. A prior offense on a record is none.',
    '4. Another office of Homeland Security (HSI, field operations, citizenship services) searches or asks: `possible`.',
    '5. A weak cue without an agency, or a word that may be the agency or the drug: `possible`.',
    '6. Cues in the case number or the prompt alone: `possible` at most.',
    '7. Everything else: no immigration purpose stated.',
    '',
    'A verdict says what the words say. It is no finding about legality or intent.',
    '',
    ...accuracyText(),
    ...families.flatMap(({ title, rules }) => [`## ${title}`, '', ...rules.flatMap(ruleText)]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
