import type { Family } from './rule.ts';

const cue = '(@agency|@purpose)';
/** Small words before what an audit or a question is about. */
const about = '({fill}|about|re|regarding|concerning|over)';
const records =
  '(foia|foil|pra request|cpra|public records|open records|records request|press inquiry|media inquiry|media request)';

export const stanceOversight: Family = {
  id: 'stance-oversight',
  title: 'Searches that are looked over',
  rules: [
    {
      id: 'topic.oversight',
      meaning: 'An audit, a records request or a question of the press is about searches for the agency.',
      tier: 'stance',
      stance: 'object',
      source: 'Audits and records requests of 2025 and 2026; label guide, rule 2',
      place: 'text',
      match: [
        `${records} (request|req|inquiry|response)? ${about}:2 (searches|search|use)? ${about}:2 <${cue}>`,
        `<${cue}> (searches|search|lookups|usage|use|queries|related|access) (audit|audits|${records})`,
        `(audit|audits|auditing|audited) {fill}:2 (searches|search|lookups|usage|use|queries|logs|log|cameras|system)? ${about}:2 <${cue}> (searches|search|lookups|usage|use|queries|$)`,
        `(reporter|journalist|council|councilman|councilwoman|mayor|aclu|newspaper|media) (asked|asks|asking|inquiry|inquired|inquiring|question|questions|concern|concerns) ${about}:2 <${cue}>`,
        `(checking|reviewing|review) {fill}:1 (cameras|logs|log|searches|system|audit) ${about}:2 <${cue}> (searches|search|usage|use|queries|access)`,
        `<${cue}> (searches|search|lookups|usage|queries) _! audit`,
      ],
      exceptions: [
        {
          label: 'an audit of an employer',
          match: ['(i 9|i9|payroll|employer|worksite) {fill}:1 audit', 'audit {fill}:2 (i 9|i9|employer)'],
        },
      ],
      examples: {
        match: [
          'audit of our ICE searches',
          'FOIA re immigration searches',
          'ICE search audit',
          'journalist asked about ICE',
        ],
        noMatch: ['I-9 audit', 'HSI audit', 'ICE request for records', 'records check, ICE warrant'],
      },
    },
  ],
};
