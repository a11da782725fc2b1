import type { Family } from './rule.ts';

const cue = '(@agency|@purpose)';
/** Small words before what an audit or a question is about. */
const about = '({fill}|about|re|regarding|concerning|over)';
const records =
  '(foia|foil|pra request|cpra|public records|open records|records request|press inquiry|media inquiry|media request)';

/** People of the agency. */
const staff = '(agent|agents|agt|agts|officer|officers|personnel|staff|employee|employees)';
/** Plates that are not those a car was given. */
const notIts =
  '(fake|false|fictitious|stolen|swapped|wrong|covered|altered|bogus|cold|civilian|dealer|temp|temporary|out of state|{state})';

export const stanceOversight: Family = {
  id: 'stance-oversight',
  title: 'Searches and agencies that are looked over',
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
    {
      id: 'object.conduct',
      meaning: 'What the agency itself did is looked into: its force, its plates, its conduct.',
      tier: 'stance',
      stance: 'object',
      source: 'Calls to the police of 2025 and 2026; label guide, rule 2',
      place: 'text',
      match: [
        `(complaint|complaints|lawsuit|suit|allegation|allegations|grievance) (against|vs|versus) {fill}:1 <@agency>`,
        `(investigation|inv|probe|inquiry|complaint|complaints) (into|of|about|regarding|re) {fill}:1 <@agency> ${staff}:1 (conduct|tactics|misconduct|abuse|abuses|shooting|use of force|uof|excessive force)`,
        `(investigation|probe|inquiry) into {fill}:1 <@agency> ${staff}:1 $`,
        `(attorney general|^ state:1 ag|civil rights|oig|inspector general) s:1 (investigation|investigating|inv|probe|complaint|inquiry|review) (of|into|against|about|re) {fill}:1 <@agency> ${staff}:1 ($|_!)`,
        `<@agency> ${staff}:1 _0 (use of force|uof|excessive force|misconduct|brutality)`,
        `<@agency> (${staff}|{car}):1 _0 (using|used|displaying|swapping|swapped|switching|switched|changing|changed) {fill}:1 ${notIts}:1 (plate|plates|tag|tags) ($|_!|{fill}|between)`,
        `<@agency> (plate|plates|tag|tags) _0 (swapped|switched|altered|covered|fictitious)`,
        `({car}|plate|plates) (used|driven|operated|owned|rented|leased) by {fill}:1 _0 <@agency> (agent|agents|officer|officers|personnel)? ($|_!)`,
      ],
      exceptions: [
        {
          label: 'what the agency asks about',
          match: ['({assist}|{request}|for|per) {fill}:1 @agency', '@agency {officer}:1 {request}'],
        },
      ],
      examples: {
        match: [
          'complaint vs ICE',
          'probe into ICE tactics',
          'civil rights probe of ICE',
          'ICE agents excessive force',
          'CBP officers displaying stolen plates',
          'ICE plates switched',
          'SUV rented by ICE',
        ],
        noMatch: [
          'ICE investigation',
          'investigation of ICE target',
          'investigation into ICE fugitive',
          'ICE target using fake plates',
          'car driven by ICE fugitive',
          'ICE used plate reader',
          'assist ICE, using fake plates',
        ],
      },
    },
  ],
};
