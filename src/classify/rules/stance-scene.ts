import type { Family } from './rule.ts';

/** Houses that give immigrants room. */
const refuge =
  '(church|parish|mission|mosque|temple|sanctuary|shelter|refuge|soup kitchen|food pantry|food bank|hostel)';
const scene =
  '({offence}|{harm}|{taken}|burg|arson|trespass*|graffiti|vandal*|disturbance|prowler|threat|threats|break in)';

export const stanceScene: Family = {
  id: 'stance-scene',
  title: 'An offense at a place of immigrants',
  rules: [
    {
      id: 'topic.immigration-scene',
      meaning: 'An offense at an immigration court, or at a church or shelter of immigrants.',
      tier: 'stance',
      stance: 'object',
      source: 'Label guide, rule 2',
      place: 'text',
      match: [
        `<@purpose> (court|judge) {fill}:1 (fta|failure to appear|no show|skipped|missed) _0 {car}:1 {offence}`,
        `${refuge} (for|of|housing|serving|helping|sheltering|with|giving|sanctuary):2 <@foreigner> __1 ${scene}`,
        `${scene} {fill}:2 ${refuge} (for|of|housing|serving|helping|sheltering|with|sanctuary):2 <@foreigner>`,
        `<@foreigner> (sanctuary|refuge|mission|housing|shelter|shelters|church) ${scene}`,
        `(sanctuary|refuge|shelter) (for|of) <@foreigner>`,
      ],
      exceptions: [],
      examples: {
        match: [
          'church sanctuary immigrants, graffiti',
          'immigration court no show car theft',
          'shelter for migrants',
        ],
        noMatch: [
          'immigration court no show',
          'illegal immigrants at church',
          'immigration court FTA, prior theft',
        ],
      },
    },
  ],
};
