import type { Family } from './rule.ts';

const kin =
  '(family|husband|wife|spouse|boyfriend|girlfriend|father|mother|dad|mom|parents|parent|son|daughter|brother|sister|uncle|aunt|cousin|relative|relatives)';
const whose =
  '(his|her|their|({victim}|suspect|subject|driver|owner|ro|caller|juvenile|child|neighbor|neighbors|male|female) s)';
const had =
  '(was|were|got|had (been)?|has been|have been|having been|being) (recently|already|just|both|all|also):1';

export const stanceBackground: Family = {
  id: 'stance-background',
  title: 'What happened to somebody else before',
  rules: [
    {
      id: 'object.background',
      meaning:
        'A relative of somebody in the case was deported, or workers were taken: told, and not searched for.',
      tier: 'stance',
      stance: 'object',
      source: 'Label guide, rule 2',
      place: 'text',
      match: [
        `${whose} ${kin} ${had} <@deport>`,
        `(after|because|since|when|as|bc) (the|his|her|their|both|entire|whole|a):2 ${kin} ${had} <@deport>`,
        `(vacant|empty|unoccupied|abandoned|unattended|foster) __6 (owner|tenant|tenants|resident|residents|ro|${kin}) ${had} <@deport>`,
        `(workers|worker|crew|employee|employees|laborers|roofers|staff|tenants|residents|roommate) (had been|were) (all)? (picked up|taken|detained|arrested|deported) by {fill}:1 <@agency>`,
      ],
      exceptions: [
        {
          label: 'a person who came back',
          match: ['@deport __4 (reentered|reentry|re entered|returned|back|again)'],
        },
      ],
      examples: {
        match: [
          'lives with aunt since her mother was deported',
          'house empty because the family had been deported',
          'suspect’s brother was deported last year',
          'tools gone after workers had been picked up by ICE',
        ],
        noMatch: [
          'subject was deported',
          'RO’s husband is a previously deported felon',
          'her husband was deported and is back',
          'workers wanted by ICE',
        ],
      },
    },
  ],
};
