import type { Family } from './rule.ts';

const cue = '(@agency|@purpose)';
/** Small words before what an audit or a question is about. */
const about = '({fill}|about|re|regarding|concerning|over)';
const records =
  '(foia|foil|pra request|prr|cora|rtk|right to know|records req|cpra|ipra|opra|public records|public record|open records|records request|record request|data request|discovery request|press inquiry|media inquiry|media request)';
/** What is written and told about an agency, or taught. */
const written =
  '(memo|memos|directive|bulletin|policy|policies|procedure|procedures|general order|legislation|article|news|story|stories|news story|documentary|podcast|editorial|op ed|editorials|segment|presentation|research)';

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
        `(${records}|council|city council|board|mayor) {fill}:1 <${cue}> (searches|queries|ordinance|resolution|policy|contract|agreement)`,
        `<${cue}> (searches|search|lookups|usage|use|queries|related|access) (audit|audits|${records})`,
        `(audit|audits|auditing|audited) {fill}:2 (searches|search|lookups|usage|use|queries|logs|log|cameras|system)? ${about}:2 <${cue}> (searches|search|lookups|usage|use|queries|$)`,
        `(reporter|journalist|council|councilman|councilwoman|mayor|aclu|newspaper|media) (asked|asks|asking|inquiry|inquired|inquiring|question|questions|concern|concerns) ${about}:2 <${cue}>`,
        `(checking|reviewing|review) {fill}:1 (cameras|logs|log|searches|system|audit) ${about}:2 <${cue}> (searches|search|usage|use|queries|access)`,
        `<${cue}> (searches|search|lookups|usage|queries) _! audit`,
        // Nobody who searches for it writes of its searches in the plural.
        `<${cue}> related:1 (searches|queries|lookups|entries) ($|_!)`,
        `(review|reviewing|audit|auditing|spot check|check|checking|count|inquiry|question|questions) __4 <${cue} ((and|or|n)? ${cue}):2> related:1 (searches|queries|lookups|entries|usage)`,
        `(audit|audits) {fill}:1 (search|searches|log|logs|reason|reasons):2 (w|with|for|naming|mentioning|citing|of) <${cue} ((and|or|n)? ${cue}):2> ($|_!)`,
        `(citizen|citizens|resident|residents|ag|attorney general|aclu|councilmember|council member|alderman|commissioner|mayor|reporter|press|public|community|union) s:1 (inquiry|inquiries|letter|letters|question|questions|concern|concerns|email|emails|complaint) _2 (on|re|regarding|about|over) {fill}:1 <${cue}> ($|_!|use|usage|access|sharing|cooperation|policy|involvement)`,
        `(who|whether anyone|if anyone|which officer|which officers|users who) (searched|searching|ran|queried|looked) _2 (for|with) {fill}:1 <${cue}> ($|_!)`,
        `<${cue}> (audit|audits) {fill}:1 (records|record|request|response|report|review|log|logs) ($|_!|{fill}|records|request)`,
        `(audit|audits|auditing) {fill}:2 <${cue}> (keyword|keywords|term|terms|word|words|reasons|hits|mentions)`,
        `(review|reviewing|reviewed|audit|auditing|count|counting|pulling) {fill}:1 (all|past|prior|old|our|flock|lpr|alpr):2 (searches|search|logs|log|reasons|queries|entries|lookups) (that)? (mention|mentions|mentioning|contain|contains|containing|with|w|citing|naming|listing|tagged|marked|labeled) {fill}:1 <${cue}>`,
        `(searches|queries|lookups|entries) (tagged|marked|labeled|labelled|flagged|logged|entered) (as|for|under)? <${cue}> ($|_!)`,
        `(how many|number of|count of|list of|stats on|statistics on) {fill}:1 <${cue}> (searches|queries|lookups|requests|hits)`,
        `(audit|audits|auditing) _3 (typed|entered|wrote|listed|selected) {fill}:1 <${cue}> ($|_!|as|in)`,
        `(training|trng|bulletin|class|in service|inservice|lesson|course) __1 <${cue}> (law|laws|policy|policies) ($|_!|update|updates|class|training)`,
        `bulletin {fill}:1 (on|re|about):1 _0 <${cue}> ($|_!|hold|holds|detainers|law|policy)`,
        `(mou|moa|memorandum|data sharing|information sharing|cooperation agreement|sharing agreement|ordinance|resolution) (agreement|of understanding|of agreement|policy):1 (w|with|between|for|on|about|re|and) {fill}:1 <${cue}> ($|_!|review|discussion|vote|renewal|draft|cooperation|policy|use)`,
        `<@purpose> (mou|moa|memorandum|agreement|contract|town hall|discussion|debate|vote|application) ($|_!|review|discussion|vote|renewal|draft|meeting|signing)`,
        `<@agency> (mou|moa|memorandum) (review|discussion|vote|renewal|draft|meeting|signing)`,
        `(leak|leaked|leaking|unauthorized|improper|improperly|illegal|illegally) (of|sharing|shared|disclosure|disclosed|release|released|access|info|information|data|hits|plate|plates):4 (to|with|w|by) {fill}:1 <@agency> ($|_!)`,
        `(litigation|legal|preservation) hold {fill}:1 _0 <${cue}> (records|record|logs|emails|searches|data)`,
        `(policy|policies) (draft|review|update|memo|revision) __0 <${cue}> ($|_!)`,
        `(subpoena|subpoenaed|discovery|litigation|lawsuit) (for|of|re|over|about|regarding):1 {fill}:1 <${cue}> (records|record|logs|searches|emails|data)`,
        `<${cue} (@weak)?> (policy|policies) (review|update|updates|revision|question|questions|memo|training|compliance|draft|meeting|discussion):1 ($|_!)`,
        `${written} (on|about|re|regarding|concerning) {fill}:1 <${cue}> ($|_!|enforcement|searches|use|cooperation|policy|law|raids|reform)`,
        `(training|trng|class|lesson|lecture|roll call|rollcall) (on|about|re|regarding) {fill}:1 <${cue}> (policy|policies|rules|law|laws|cooperation|restrictions|detainers|holds|warrants)`,
        `(council|board|commission|commissioners|town hall|city hall|legislature) (meeting|mtg|session|hearing|item|packet|presentation|question):1 (on|about|re|ref|regarding|over) _3 <${cue}> ($|_!|searches|use|access)`,
        `council (packet|item|agenda|inquiry|question) {fill}:1 <${cue}> ($|_!|searches|use|access)`,
        `(demo|presentation|briefing|tour) (for|to) {fill}:1 <${cue}> (council|committee|commission|coalition|board|advisory|task force on)`,
        `(ia|internal affairs|professional standards|iad|opr|misuse|misconduct|abuse|complaint|complaints|grievance|allegation|allegations|alleged|allegedly) (complaint|case|inv|investigation|review|inquiry|#|#mixed|of|on|into|officer|deputy|employee|user|he|she|that|alleging|alleged|alleges):4 __0 (improper|unauthorized|ofc|ofcr|officer|deputy|sgt|det|lt|employee|allegedly|dep|shared|sharing|hits|info|data|leaked|tag|tags|helped|helping|assisted|a|his|the|ran|run|running|searched|misused|used|using|shared|alleged|plate|plates|flock|lpr|alpr|cameras|system|search|searches|for|to|help|assist|with|w):6 <@agency> (search|searches|lookup|lookups|use|assist|assists|assistance|request|access|help|friend|buddy|agent|contact):1 ($|_!)`,
      ],
      exceptions: [
        {
          label: 'searches with which the agency is helped',
          match: [
            '({assist}|request|requests|req) (w|with|on|for|in|by):2 {fill}:1 @agency ((searches|queries|lookups|entries) |_!)',
          ],
        },
        {
          label: 'an offense of that name',
          match: [
            '(child|elder|domestic|dom|spousal|sexual|sex|drug|substance|alcohol|animal|dependent adult) (abuse|misconduct)',
          ],
        },
        {
          label: 'a complaint from which the agency’s own case comes',
          match: [
            '(complaint|complaints|allegation|allegations) (for|from|by|w|with|to) {fill}:1 @agency',
            '(criminal|crim|federal|fed|felony|sealed|charging) (complaint|complaints)',
          ],
        },
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
          'ICE audit response',
          'PRR on ICE lookups',
          'reviewing past searches that mention ICE',
          'drafting policy on ICE cooperation',
          'immigration policy update',
          'podcast about ICE',
          'searches marked as immigration',
          'how many ICE lookups',
          'reviewing immigration related entries',
          'ACLU letter re ICE',
          'who searched for ICE',
          'MOU w/ ICE',
          'ICE MOU renewal',
          '287(g) MOU vote',
          'leak of plates to ICE',
          'roll call - ICE policy',
          'misconduct, Sgt ran tags for CBP',
          'IA - deputy ran plates for ICE',
          'board item re LPR and ICE',
        ],
        noMatch: [
          'I-9 audit',
          'HSI audit',
          'ICE request for records',
          'records check, ICE warrant',
          'report on ICE target',
          'complaint, ICE warrant',
          'criminal complaint ICE',
          'policy allows, ICE warrant',
          'IA unit assist ICE',
          'review of ICE case',
          'assist w/ ICE lookups',
          'ICE searches woods for fugitive',
          'resident complaint, ICE warrant',
          'info shared by ICE',
          'Child Abuse - CBP',
        ],
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
