import { ownClause } from './own-clause.ts';
import type { Family } from './rule.ts';

const source = 'Label guide, rule 2: the agency is a guest, an employer or a name there';
const agency = '(@agency|@other_dhs|@other_federal)';
const ceremony =
  '(funeral|funerals|burial|casket|remains|memorial|honor guard|parade|procession|processions|graduation|retirement|ceremony|banquet|wreath|open house|picnic|barbecue|bbq|fun run|golf tournament|charity|fundraiser|appreciation (day|lunch|dinner|breakfast))';
/** Days on which the police and the public meet. */
const publicDay =
  '(trunk or treat|national night out|nno|coffee with a cop|career day|touch a truck|community (event|day|fair|picnic)|health fair|safety fair|county fair|state fair|toy drive|shop with a cop|open house|air show|airshow|5k|rodeo|parade|festival)';
const background =
  '(background|backgrounds|bkgd|bkgrd|pre employment|preemployment|new hire|recruit|lateral|police applicant)';

export const stanceOccasion: Family = {
  id: 'stance-occasion',
  title: 'Ceremonies, public events and careers of the agency',
  rules: [
    {
      id: 'object.ceremony',
      meaning: 'A funeral, a parade, a booth or a public event of the agency is what is named.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `<${agency} (@agency)?> ({member}|s|unit|horse|mounted|k9|band):3 _0 ${ceremony} ${ceremony}:1 ($|_!|at|on|in|for|from|route|traffic|parking|escort|detail|procession|event|party|ride|run|service|wall|downtown)`,
        `<${agency} (@agency)?> (k9|k 9|canine|drone|horse|helicopter|equipment) (demo|demonstration|display|exhibit)`,
        `(funeral|funerals|memorial|honor guard|procession|tribute|wreath) (ride|run|mass|wall|drive|escort|service):1 (for|of) {fill}:1 (fallen|slain|deceased|retired):1 _0 <${agency}>`,
        `<${agency} (@agency)?> (blood drive|toy drive|food drive|charity|foundation|union|museum|exhibit|commercial|(ad|ads|billboard) (truck|van|campaign):1) ($|_!|{fill}|{taken}|rally|5k|event|parking)`,
        `(billboard|advertising|advert|ad) (truck|van|sign) (for|re|with|w):1 <${agency}> ($|_!)`,
        `<${agency} (@agency)?> (dog|horse|k9|k 9|canine) (is|was|got|s):1 _0 (missing|lost|loose|bite|bit|found|hit|injured|died|stolen|escaped)`,
        `(fallen|slain) _0 <${agency} (@agency)?> {member}`,
        `${publicDay} {fill}:2 <${agency} (@agency)?> ($|_!|{member}|booth|table|display|tent|k9|parking)`,
        `<${agency} (@agency)?> (booth|table|display|exhibit|float) ($|_!|at|in|on|near|theft|stolen|{fill})`,
      ],
      exceptions: [ownClause],
      examples: {
        match: [
          'Border Patrol parade traffic',
          'CBP memorial service parking',
          'CBP officer’s funeral',
          'memorial ride for CBP officer',
          'Border Patrol K9 demo',
          'CBP dog loose',
          'ICE billboard truck',
          'procession for fallen Border Patrol agent',
          'career day w/ CBP',
          'ICE booth at county fair',
        ],
        noMatch: [
          'assist ICE, escort',
          'ICE target at parade',
          'memorial hospital, ICE detainer',
          'parade; ICE warrant for driver',
          'ICE memorial hospital pickup',
          'ICE escort request',
          'escort for Border Patrol van',
        ],
      },
    },
    {
      id: 'object.career',
      meaning: 'Somebody applies to the agency or has worked for it, and is looked into for a job.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `(applied|applying|applicant|application|interviewing|interview|recruited|hired) (for|to|with|at|by) {fill}:1 _0 <${agency}> ($|_!|job|position|internship|academy|background|{member})`,
        `<${agency} (@agency)?> (job|employment|academy|internship) (application|applicant|interview|offer|background)`,
        `${background} (check|checks|investigation|inv|applicant|on|for|of):3 __0 (prior|former|formerly|previous|previously|past|ex):1 _0 <${agency}> (@agency|{member}):1 ($|_!|employment|experience|applicant)`,
      ],
      exceptions: [
        ownClause,
        {
          label: 'a check that the agency asks for',
          match: ['(check|checks|investigation|inv) (for|per|by|from|w|with) {fill}:1 @agency $'],
        },
      ],
      examples: {
        match: [
          'applied to ICE, background',
          'recruit background, prior Border Patrol',
          'CBP job application verification',
          'applying for CBP position',
        ],
        noMatch: [
          'background check for ICE',
          'background; ICE detainer',
          'ICE background request',
          'employment verification, HSI',
        ],
      },
    },
  ],
};
