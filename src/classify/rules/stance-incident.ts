import { ownClause } from './own-clause.ts';
import type { Family } from './rule.ts';

const source = 'Label guide, rule 2; calls to the police of 2025 and 2026';
const agency = '(@agency|@other_dhs)';
const owner = '(owner|owned by|ro|r o|reg owner|registered owner|registered to|belongs to|belonging to)';
const kin =
  '(family|families|wife|husband|spouse|girlfriend|boyfriend|mother|father|son|daughter|lawyer|attorney|property|belongings|car|vehicle|truck|van|house|home|apartment)';

export const stanceIncident: Family = {
  id: 'stance-incident',
  title: 'What befell officers, yards and detainees of the agency',
  rules: [
    {
      id: 'object.officers-harmed',
      meaning: 'Immigration officers, or agents named by one word, are who was attacked or hindered.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `({harm}|{harmat}) {fill}:3 _0 <immigration~> ({member}|{officer}|{car})`,
        `(mob|crowd|crowds|group|people) (around|surrounding|blocking|following|near) {fill}:1 <immigration~> ({member}|{officer}|{car})`,
        `(hit|struck|dragged|shot|stabbed) {fill}:1 _0 <(bpa|bpas|usbpa|usbpas|cbpo|cbpos)> ($|_!|w|with|and|then)`,
        `(rp|caller|reporting party|reportee|c p) (is|an|a):2 __0 <${agency} (@agency)?> {member} __0 ({gear}|window|windows|home):1 {hurt}`,
        // `BPA` is the agent.
        `({offence}|adw|aslt|asslt|battery|attempted murder|shots fired) (on|upon|against|at) {fill}:2 _0 <(bpa|bpas|usbpa|usbpas|cbpo|cbpos)>`,
        `<immigration~> ({member}|{officer}|{car}) (being|was|were|got)? _0 {hurt}`,
        `(swatting|swat|hoax|prank|nuisance) (call|calls) (on|to|about|re|ref|regarding|at) {fill}:1 _0 <${agency}> ($|_!|{place}|{member})`,
      ],
      exceptions: [
        ownClause,
        {
          label: 'the officers themselves follow or watch',
          match: ['@purpose ({member}|{officer}) (following|watching|tracking|monitoring) '],
        },
      ],
      examples: {
        match: [
          'vehicle hindering immigration officers',
          'rock thrown at immigration agents',
          'aslt on BPA',
          'mob around immigration agents',
          'RP: ICE agent, tires slashed',
          'immigration agents boxed in',
          'swatting call on ICE office',
        ],
        noMatch: [
          'immigration officers following target',
          'assault suspect, immigration hold',
          'immigration officer request',
          'BPA assist',
          'prank calls, ICE warrant',
        ],
      },
    },
    {
      id: 'object.property-of',
      meaning: 'A stolen thing belongs to somebody of the agency, or was taken from its yard.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `{taken} {fill}:1 {car}:1 (from|at|out of) {fill}:2 _0 <${agency} (@agency)?> ({place}|impound|lot|yard|academy|range|motor pool|stables)`,
        `({taken}|{harm}) __4 ${owner} (is|was|an|a|the):2 __0 <${agency} (@agency)?> {member}`,
        `<@ice (@agency)?> (detainee s|detainees) ${kin} ($|_!|{fill}|{taken}|{harm}|missing|fire|broken into|threatened)`,
        `<${agency} (@agency)?> (supporter|supporters|sympathizer|sympathizers|opponent|opponents|critic|critics|booster)`,
        `(victim|vict|vic|v) (is|was|an|a):2 (off duty|offduty|retired|former) _0 <${agency}> ($|_!)`,
        `(off duty|offduty) _0 <${agency}> $`,
      ],
      exceptions: [ownClause],
      examples: {
        match: [
          'truck stolen from CBP impound yard',
          'theft, RO is ICE employee',
          'burglary of ICE detainee’s car',
          'ICE supporters harassed',
          'victim is off-duty CBP',
        ],
        noMatch: [
          'stolen vehicle, ICE agent request',
          'ICE detainee vehicle',
          'theft, RO has ICE detainer',
          'stolen car from Laredo, CBP',
          'off duty officer, ICE request',
        ],
      },
    },
  ],
};
