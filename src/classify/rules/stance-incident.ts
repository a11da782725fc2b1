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
        `(family|families|wife|husband|lawyer|attorney|mother|father|visitor|visitors) (of|for) {fill}:1 <${agency} (@agency)?> (detainee|detainees)`,
        `(visiting|visited|visit) {fill}:1 <${agency} (@agency)?> (detainee|detainees)`,
        `<${agency} (@agency)?> (detainee|detainees) (property|belongings) _0 (theft|stolen|missing|lost|claim)`,
        `<${agency} (@agency)?> arrest left {fill}:2 (dog|dogs|pet|pets|kid|kids|child|children|baby|car|vehicle|truck)`,
        `(lost property|property|belongings|possessions) (of|for) {fill}:1 <@deport> {person}`,
        `landlord (says|said|reports|states|advised) {fill}:1 (tenant|tenants|renter) {fill}:1 (was|were|got|been|had been):1 <@deport>`,
        `(parking|noise|traffic) complaint {fill}:1 (on|re|about|w|at|with|of):1 _0 <${agency}>`,
        `(dispute|argument|altercation|fight) (between|btwn|btw|bt) {fill}:1 <${agency}> ({member}|{officer}):1 (and|n)`,
        `(cloned|clone|duplicate|copied) {fill}:1 _0 <${agency}> (plate|plates|tag|tags)`,
        `(cloned|clone|duplicate|copied) (plate|plates|tag|tags) (of|from) {fill}:1 _0 <${agency}> ({member}|{car})`,
        `<${agency} (@agency)?> ({member}|{car}|s):2 _0 (plate|plates|tag|tags) (was|were|is|are|being):1 (cloned|duplicated|copied|stolen)`,
        `({car}|plate|plates|tag|tags|reg|registration) (comes back|came back|coming back|returns|returned|returning|registers|checks) (to|as) {fill}:1 <${agency} (@agency)?> ($|_!|fleet|govt|government|{car})`,
        `(pulled over|stopped|approached) by {fill}:1 _0 <@agency> ({member}|{officer}):1 __1 (not|isn t|maybe|possibly|if):1 (legit|legitimate|real|fake|imposter|impostor|impersonator)`,
        `(home invasion|robbery|robbers|invasion|break in) __2 <@agency> (announced|yelled|shouted|said)`,
        `<@agency> (yelled|shouted|screamed|chanted) (at|by)`,
        `(whistle|whistles|horn|horns|air horn) (blown|blowing|blasting|honked|honking|sounding|blown at):1 {fill}:1 <@agency> ($|_!)`,
        `(tire spikes|spike strip|spike strips|spikes|nails|caltrops|tacks) {fill}:2 _0 <${agency}> ({gear}|{place})`,
        `(block|blocking|blocked) {fill}:1 (driveway|gate|entrance|exit|garage|road|access) (of|to|for|at) {fill}:1 <${agency}>`,
        `(drone|drones|uas) (over|near|above|flying over|hovering over|filming) {fill}:2 _0 <${agency}>`,
        `({harm}|shots fired|white powder|suspicious powder|bomb threat|trespass*|alarm|suspicious package) (at|near|outside):1 _0 <uscis> $`,
        `<${agency} (@agency)?> (agent|officer|inspector|employee) _0 (road rage|road raging)`,
      ],
      exceptions: [ownClause],
      examples: {
        match: [
          'truck stolen from CBP impound yard',
          'theft, RO is ICE employee',
          'burglary of ICE detainee’s car',
          'ICE supporters harassed',
          'victim is off-duty CBP',
          'attorney for ICE detainee',
          'plate comes back to CBP',
          'argument between ICE agents and driver',
          'drone above ICE jail',
          'cloned CBP plate',
        ],
        noMatch: [
          'stolen vehicle, ICE agent request',
          'ICE detainee vehicle',
          'theft, RO has ICE detainer',
          'stolen car from Laredo, CBP',
          'off duty officer, ICE request',
          'ICE detainee returned to ICE',
          'wife of ICE target',
          'plate comes back to ICE target',
          'drone up for ICE',
        ],
      },
    },
  ],
};
