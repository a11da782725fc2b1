import type { Family } from './rule.ts';

const source = 'Label guide, rule 1';
const cue = '(@purpose|@agency|@weak|@other_dhs|@other_federal)';
const mistake = '(by mistake|by accident|in error|mistakenly|accidentally|inadvertently|erroneously)';

export const stanceNegationOther: Family = {
  id: 'stance-negation-other',
  title: 'Denied: the word was chosen by mistake, or a law forbids such searches',
  rules: [
    {
      id: 'negated.mistaken',
      meaning: 'The search says that the word was chosen by mistake.',
      tier: 'stance',
      stance: 'negated',
      source,
      place: 'text',
      // Not `entered`: a warrant is entered in error too, and the person is sought all the same.
      match: [
        `(selected|select|chose|chosen|picked|clicked) {fill}:2 _0 <${cue}> (category|reason|dropdown|option|code|as|for|purpose|{fill}):3 ${mistake}`,
        `<${cue}> (category|reason|dropdown|option|purpose|was|is):3 (selected|chosen|picked|clicked) {fill}:1 ${mistake}`,
        `(${mistake}|wrongly) (selected|chose|picked|clicked) {fill}:2 _0 <${cue}>`,
        `(misclick|misclicked|mis click|mis clicked|misselected) {fill}:2 __0 <${cue}> ($|_!|category|reason|dropdown|option|purpose)`,
      ],
      exceptions: [],
      examples: {
        match: [
          'picked immigration by mistake, burglary',
          'immigration reason selected in error',
          'accidentally clicked immigration',
          'misclick - immigration',
        ],
        noMatch: [
          'immigration warrant entered in error',
          'ICE detainee released by mistake',
          'erroneously released ICE detainee',
        ],
      },
    },
    {
      id: 'negated.policy',
      meaning: 'The search names a law or policy that forbids such searches, and says it complies.',
      tier: 'stance',
      stance: 'negated',
      source,
      place: 'text',
      match: [
        `<${cue}> trust (act|directive|policy)`,
        `<${cue}> (use|usage|purposes|purpose|searches|search|enforcement|{fill}):3 (prohibited|prohibit|forbidden|barred|banned|exclusion|excluded|not permitted|compliant|free)`,
        `(prohibited|prohibits|prohibit|forbidden|bars|banned|excludes) {fill}:3 <${cue}>`,
      ],
      exceptions: [
        { label: 'a person who may have no gun', match: ['prohibited {person}:1 {fill}:1 @foreigner'] },
      ],
      examples: {
        match: [
          'immigration use prohibited',
          'Immigration Trust Directive ok',
          'policy prohibits immigration enforcement',
        ],
        noMatch: ['prohibited person with gun', 'prohibited alien w/ gun', 'immigration violation'],
      },
    },
  ],
};
