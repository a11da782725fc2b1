import { list } from '../words/list.ts';
import { denied, onRecord } from './other-purpose.ts';
import type { Family } from './rule.ts';

export const otherPurposeServices: Family = {
  id: 'other-purpose-services',
  title: 'What departments of human services look into',
  rules: [
    {
      id: 'other.human-services',
      meaning:
        'Care of children, the old or the poor is stated, which departments of human services look into.',
      tier: 'other_purpose',
      group: 'human services',
      source: 'Standard offense categories of the vendor; label guide, readings',
      place: 'text',
      match: list(`
        child (abuse|neglect|endangerment|custody|welfare|maltreatment), child abuse neglect, abuse of {fill}:1 child,
        cps (referral|report|case|request|removal|investigation|assist|hotline), child protective services,
        foster (child|children|care|kid|kids|home|parent|parents|youth|runaway|placement),
        welfare (fraud|check|checks|benefits), elder (abuse|neglect), dependent adult abuse, adult protective services,
        (snap|ebt|benefit|benefits|medicaid|food stamp|food stamps) fraud, neglect
      `),
      exceptions: [denied, onRecord],
      examples: {
        match: ['Child Abuse', 'child neglect', 'CPS referral', 'elder abuse', 'welfare fraud'],
        noMatch: ['child exploitation', 'child pornography', 'missing child', 'abuse of drugs'],
      },
    },
  ],
};
