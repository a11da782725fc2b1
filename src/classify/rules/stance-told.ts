import type { Family } from './rule.ts';

export const stanceTold: Family = {
  id: 'stance-told',
  title: 'The agency is only told',
  rules: [
    {
      id: 'told.notified',
      meaning: 'An agency is only told of something.',
      tier: 'stance',
      stance: 'told',
      source: 'Label guide, readings',
      place: 'text',
      match: [
        `<(@agency|@other_dhs|@other_federal|@purpose) ((and|n)? (@agency|@other_dhs|@other_federal)):2> (will be|to be|has been|have been|was|were|being|is|been)? (notified|notifed|informed|contacted|alerted|advised of|cc d|ccd|aware|made aware|called|emailed|updated|briefed|declined|denied|refused|deferred|en route to|not interested|advised (re|ref|reference|regarding)|contacted|advised __0 (declined|no|refused|$))`,
        `(notified|notify|notifying|notification to|notification|informed|inform|alerted|alert to|contacted|contacting|advised|updated|cc|fyi|emailed|told|made aware) (to)? {fill}:1 _0 <(@agency|@other_dhs|@other_federal) ((and|n)? (@agency|@other_dhs|@other_federal)):2>`,
        `(submitted|made|sent|phoned|called in|emailed) {fill}:1 (tip|tips|complaint|complaints) (to|into) {fill}:1 _0 <@agency>`,
        `(copied|copying|cc|bcc) d:1 {fill}:1 <(@agency|@other_dhs|@other_federal)> (on|in|via|by)`,
        `(cc|bcc) d _0 <(@agency|@other_dhs|@other_federal)>`,
        `(cc|bcc) <(@agency|@other_dhs|@other_federal)> $`,
        `(info|information|intel|report|reports|tip) (was|were|has been|also)? (sent|forwarded|fwd|relayed|passed) (on)? to {fill}:1 <(@agency|@other_dhs)>`,
        `(^|_!) called {fill}:1 _0 <@agency> ($|_!)`,
        `<(@agency|@other_dhs)> (has|had|have|w|with|advised|says|said):1 _0 no (interest|detainer|detainers|hold|holds|warrant|warrants|want|wants|record|records)`,
        // Asked whether it wants somebody, the agency does not.
        `(cleared|checked|ck|chk|confirmed|verified|deconflicted|spoke|per) (with|w|by|thru|through):1 {fill}:1 <(@agency|@other_dhs) (@agency)?> __1 no (interest|detainer|detainers|hold|holds|warrant|warrants|want|wants|record|records)`,
        // A request that nobody met.
        `<@agency (@agency)?> (asked|asks|wanted|requested|called|{request}) __1 (not|never|nothing|was not|wasn t|were not) (run|ran|queried|searched|shared|given|provided|honored|assisted|done|complied) ($|_!|per|due|under|by|because|bc|policy|at all)`,
        `<@agency (@agency)?> (asked|asks|wanted|requested) __0 (declined|denied|refused) {fill}:1 (per|due|under|by|policy|sb|$)`,
        `<(@agency|@other_dhs)> (advised|said|says|stated|confirmed) {fill}:1 not (theirs|their (vehicle|case|target|person|subject|guy|car)|involved|interested)`,
        `<(@agency|@other_dhs)> (did not|didn t|does not|doesn t|dont|do not) (want|accept|take|respond)`,
        `(deconflicted|deconfliction) with <(@other_federal)> only`,
      ],
      exceptions: [
        {
          label: 'the agency waits for the hit',
          match: [
            '(if|when|upon|once) {fill}:1 (located|seen|found|stopped|contact|contacted|hit|hits|spotted) {fill}:1 (notify|contact|call|advise|alert|inform) {fill}:1 @agency',
            '(notify|contact|call|advise|alert|inform) {fill}:1 @agency (if|when|upon|w|with) (any|a)? (located|location|seen|found|stopped|stop|contact|hit|hits|spotted)',
          ],
        },
        {
          label: 'a hold that the jail did not honor, and the person is sought',
          match: [
            '(@agency|@purpose) (hold|detainer|request):1 (not honored|refused|denied|declined|ignored) (by|at) {fill}:1 (jail|county jail|so|sheriff|sheriffs|county|doc) __2 (locate|locating|atl|find|released|release)',
          ],
        },
        {
          label: 'told of the agency’s own paper',
          match: [
            '(advised|informed|alerted|notified|told|aware) (of|to|about) {fill}:1 @agency @agency:1 (admin|administrative|active|civil|confirmed|valid|outstanding):2 (warrant|warrants|wrnt|detainer|detainers|hold|bolo|lookout) ($|_!|on|for|from|w|with|in|#)',
            'advised @agency @agency:1 (admin|administrative|active|civil|confirmed|valid|outstanding):2 (warrant|warrants|wrnt|detainer|hold|bolo|lookout) ($|_!|on|for|from|w|with|in|#)',
          ],
        },
        {
          label: 'the agency itself tells',
          match: [
            '@agency (notified|alerted|informed|emailed|told|updated|messaged) (us|me|pd|so|dispatch|our|this|that|officer|officers|det|sgt)',
            '{officer} (w|with|from|of|at) {fill}:1 @agency (called|emailed|texted|messaged|phoned)',
            '@agency __6 (but|and) (wants|needs|requests|requesting|asks|asking)',
            // In another clause it is somebody else who declined.
            '({assist}|{request}|for|per|by) {fill}:1 @agency _! (declined|denied|refused|deferred)',
            '(notified|contacted|alerted|advised|informed|told|updated|emailed|called|phoned) (by|from) {fill}:1 @agency',
            '@agency called off',
            '(fyi|updated|notification) @agency (bolo|atl|warrant|warrants|wrnt|detainer|hold|target|tgt|fugitive|lookout|request|req)',
            '@agency (advised|called|contacted|emailed) {fill}:1 (wants|wanting|wanted|asks|asked|asking|needs|needing|requests|requested|requesting|looking|inquiring)',
            // Who was called, and asks now; not `called ICE, they want nothing to do with it`.
            'called {fill}:1 @agency __0 they (want|wanted|requested|request|placed|lodged|issued) {fill}:1 (him|them|hold|detainer) ($|_!|held|detained|picked up|in custody|stopped)',
            'called {fill}:1 @agency __0 they (want|wanted) {fill}:1 (her|driver|subj|subject|suspect|male|female) ($|held|detained|picked up|in custody|stopped)',
            // `ICE contacted re: jail` was contacted: with nobody behind the verb it is told.
            '@agency called {fill}:1 (about|re|ref|reference|regarding)',
            '@agency (advised|called|contacted) (us|me|pd|so|dispatch|agency|this|our|of|that|for|to|and|requesting|asking|officer|officers|ofc|det|detective|sgt|lt)',
          ],
        },
      ],
      examples: {
        match: [
          'ICE notified',
          'DUI arrest, ICE was notified',
          'notified Border Patrol',
          'FBI notified',
          'copied ICE on report',
          'report forwarded to HSI',
          'ICE says no detainer',
          'cc: ICE',
          'called Border Patrol',
          'ICE contacted re: bookings',
          'ICE advised re: bookings',
          'checked with ICE, no hold',
          'ICE requested, not run under policy',
        ],
        noMatch: [
          'agent with HSI called',
          'CBP alerted our dispatch',
          'call from Border Patrol',
          'called by CBP',
          'ICE has no hold but wants location',
          'assist ICE, refused to stop',
          'send hits to HSI',
          'contacted by ICE',
          'notified by CBP',
          'ICE request',
          'ICE called re: fugitive',
          'ICE contacted us re: fugitive',
          'checked with ICE, active detainer',
          'if located notify ICE',
          'FYI ICE BOLO',
          'dispatch advised ICE warrant',
          'alerted to CBP lookout',
          'advised of active ICE detainer',
        ],
      },
    },
  ],
};
