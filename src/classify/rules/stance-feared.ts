import { ownClause } from './own-clause.ts';
import type { Family } from './rule.ts';

const source = 'Label guide, rule 2; released logs of 2025 and 2026';
const any = '(@agency|@purpose|@other_dhs|@other_federal|@acronym|@foreigner)';

/** Whom somebody threatens to report. */
const them =
  '(him|her|them|me|us|you|(the|his|her|their|my):1 ({victim}|{human}|tenant|tenants|worker|workers|employee|employees|neighbor|neighbors|roommate|coworker|coworkers|wife|husband|girlfriend|boyfriend|ex|mother|father|parents))';

export const stanceFeared: Family = {
  id: 'stance-feared',
  title: 'The agency is what somebody is threatened with or fears',
  rules: [
    {
      id: 'object.feared',
      meaning: 'Calling the agency, or deportation, is what somebody was threatened with or fears.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `(threat|threats|threaten*|threatned|extort*|blackmail*|intimidat*) __4 (call|calling|calls|report|reporting|reports|send|contact|contacting|notify|turn|turning|bring|deport) ({fill}|him|her|them|me|victim|victims|family|tenant|employee|in|on):4 <${any}>`,
        `(threat|threats|threaten*|extort*|blackmail*|intimidat*|amenaz*) ({fill}|llamar|victim|victims|him|her|them|tenant|tenants|workers|employee|employees|worker|wife|girlfriend|me|with):4 _0 <(@purpose|@deport|@ice)>`,
        `(threat|threats|threaten*) {fill}:1 ({victim}|him|her|them|tenant|worker|employee|wife) (with|w) {fill}:1 <@agency> ($|_!|if|unless|or|when|for|over)`,
        `(call|calling|calls|called|report|reporting|reported|report him|turn in|turning in|turned in) ({fill}|him|her|them|me|victim|neighbor|wife|people|someone|in):3 _0 <@agency> (on|if|unless|against)`,
        `(call|calling|calls|called) _0 <immigration~> on {fill}:1 ({victim}|ex|neighbor|neighbors|tenant|tenants|wife|husband|coworker|family|roommate)`,
        `(going to|gonna|will|would|wants to|trying to|(he|she|they|i) (d|ll)) (call|report to|contact) {fill}:1 <(@agency|@purpose)>`,
        `(miedo|temor|terror|asustado|asustada|preocupado|preocupada|esconde|escondido) {fill}:2 _0 <(@agency|@purpose)>`,
        `(threat|threats|threaten*|threatned) {fill}:1 (have|get|getting|having) {fill}:1 <@agency> (deport|arrest|take|come|remove|pick|called) `,
        `(threat|threats|threaten*|threatned) __4 <@deport> ({victim}|him|her|them|me|us|if|unless)`,
        `(afraid|scared|fear|fears|feared|fearing|fearful|worried|hiding|hide|concern|concerned|rumor|rumors|rumored|panic) (of|from|about|that|for|re|over)? {fill}:2 <${any}>`,
        `(threat|threats|threaten*) {fill}:1 (to|of)? (have|get|getting|having|deporting) {fill}:1 (him|her|them|victim|family|me|tenant|tenants|wife|husband|girlfriend|boyfriend|ex|mother|father|employee|employees|worker|workers|neighbor|neighbors)? <(@purpose|@deport)>`,
        `(afraid|scared|fearful|hesitant|reluctant|unwilling|concerned|worried|nervous) (to|about) __4 (due to|because of|bc|over|for fear of) {fill}:2 <${any}>`,
        `(extort*|blackmail*) _0 (over|about|for|with|w|using) {fill}:2 <@purpose>`,
        `(told|said|says|saying|telling|tells|yelled|yelling|screamed|stated) __5 (be|get|have|getting|having) {fill}:1 (you|him|her|them|me|us):1 {fill}:1 <@deport>`,
        `(would|will|going to|gonna|could|d|ll|threat*) (to)? report ${them} to {fill}:1 <(@agency|@purpose)>`,
        `(would|will|going to|gonna|could|d|ll|threat*) (to)? (have|get) ${them} <@deport>`,
        `(wants|wanted|wanting|demands|demanding|asking) {fill}:1 (him|her|them|neighbor|neighbors|tenant|tenants|ex|wife|husband|roommate|coworker) <@deport> ($|_!)`,
        `{scam} _5 (would|will|ll|d|going to) (be|get|have):1 {fill}:1 <(@purpose|@deport)>`,
        `<@purpose> (threat|threats|fears|concerns)`,
        `<@purpose> {fill}:1 (used|using|held|weaponized|leveraged) (against|over|as (leverage|a threat|threat|control))`,
        `(holds|holding|held|hangs|hanging|lords) {fill}:1 <@purpose> over {fill}:1 ({victim}|girlfriend|boyfriend|wife|husband|spouse|tenant|tenants|worker|workers|employee|employees|her|him|them)`,
        `(using|uses|used|weaponizing|leveraging) {fill}:1 {victim}:1 s:1 <@purpose> {fill}:1 (against|to (control|threaten|intimidate|coerce|exploit))`,
      ],
      exceptions: [
        ownClause,
        {
          label: 'a threat that the agency looks into',
          match: ['(threat|threats|{extortion}) _! ({assist}|{request}|per|by|for|from) {fill}:1 @agency'],
        },
        {
          label: 'the agency itself tells',
          match: ['@agency {officer}:1 (told|said|says|stated) __6 @deport'],
        },
      ],
      examples: {
        match: [
          'blackmail - threatening to call ICE',
          'threatened tenant w/ CBP if late on rent',
          'threatened to report her to immigration',
          'threatened with deportation',
          'suspect said he would call ICE on victim',
          'afraid of ICE',
          'miedo a la migra',
          'threatened to have ICE deport her',
          'immigration status held over her',
          'using her immigration status to control her',
          'said she’ll call immigration',
          'calling ICE on neighbors',
          'told coworker he would get her deported',
          'he would report her to immigration',
          'threatens to report tenants to immigration',
          'scared to testify due to immigration',
          'caller wants tenant deported',
          'ex called immigration on neighbor',
        ],
        noMatch: [
          'ICE called for assistance',
          'called immigration on subject',
          'called by ICE',
          'immigration status used alias',
          'report from ICE',
          'deportation',
        ],
      },
    },
  ],
};
