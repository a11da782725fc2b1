import type { Family } from './rule.ts';

const source = 'Label guide, rule 1';
const filler =
  '(a|an|the|any|for|of|in|to|on|with|w|at|by|as|this|is|are|was|be|been|being|it|its|related|relating|relate|relates|relation|connected|connection|involving|involve|involved|involves|regarding|concerning|civil|criminal|federal|fed|known|current|purpose|purposes|use|used|intended|believed|tie|ties|tied|link|links|linked|conducted|done|part|assist|assisting|assistance|assisted|help|helping|support|supporting|behalf|based|about|enforce|enforces|enforcing|working|work|requested|request|req|reqd|rqst|shared|sharing|under|nexus|matter|reason|reasons|per|from|or|and|nor|us|u s|sort|kind|type|dealing|pertaining|pertain|pertains|share|shares|contact|call|notify|cooperate|cooperating|having|anything|do|solely|just|purely|conducting|conduct|performing|doing|seeking|use of|strictly|cooperation|coordination|conjunction|assoc|associated|affiliated|wanted|only a|searching|searched|search|query|queried|run|ran|looking|look|ask|asked|inquire|inquired|conj|es|para|de|la|con|por|relacionado|relacionada|relacionados|tiene que ver|caso|asunto|fines|2|4)';
/** As forms and hurried hands write it. */
const enforcing = '(enforcement~|enforce|enforc|enfrc|enfrcmt|enforcmt|enf|purp)';
const cue = '(@purpose|@agency|@weak|@other_dhs|@other_federal)';
/** What forms ask about beside immigration, and nobody else denies: a stroke or a space before the cue goes on. */
const barredCare =
  '(out of state|interstate)? (abortion~|abortions|(reproductive|repro|abortion) (care|health|healthcare|health care|rights|services|freedom)|reproductive|repro|gender affirming care|gender care|first amendment)';
/** With what is denied by itself too (`no protest ICE warrant`): whoever denies both says so by a word. */
const barred = `(${barredCare}|protest|protests|personal use|political|civil rights|traffic enforcement)`;
const denial = '(not|no|non|without|never|neither|nor|unrelated|isn t|isnt|w o)';
const listed = `(_0 {and}? (any|other|for)? _0 ${cue})`;

export const stanceNegation: Family = {
  id: 'stance-negation',
  title: 'Denied: the search says that it is not for immigration or an agency',
  rules: [
    {
      id: 'negated.before',
      meaning: 'A denial stands before the cue: not, no, non, without, unrelated to.',
      tier: 'stance',
      stance: 'negated',
      source,
      place: 'text',
      match: [
        `(not|no|non|without|never|neither|nor|unrelated|w o|wo|isn t|isnt|wasn t|wasnt|aren t|don t|dont|doesn t|doesnt|didn t|didnt|won t|wont|cannot|nothing|zero|nil|none|excluding|excludes|exclude|excl|except|exempt from|other than|rather than|instead of|lack of|lacks|lacking|free of|absent|ruled out|aint|ain t) ${filler}:5 _0 <${cue} ${listed}:4>`,
        // `Wants negative, ICE hold` denies the wants alone.
        `(negative|neg) (on|for) {fill}:1 _0 <${cue} ${listed}:4>`,
        `(^|_!) (negative|neg) {fill}:1 _0 <${cue} ${listed}:4>`,
        `(no|not|nor|neither|without|non|won t|wont|don t|never|cannot) ${filler}:3 _0 <${cue} (${cue}):3 (and|or|nor) ${cue}>`,
        `^ no <@agency (__0 @agency):4> $`,
        `(no|not|nor|neither|without|non) ${filler}:2 <${cue} ${cue}:1 (and|or|nor)? ${cue}> (involvement|nexus|involved|matter|related|sharing|purpose|purposes|enforcement|component|connection|link)`,
        `${denial} ${filler}:5 _0 ${barredCare} (_0 {and}? _0 ${barred}):2 _0 <${cue} ${listed}:4>`,
        `${denial} ${filler}:5 _0 ${barred} (_0 {and}? _0 ${barred}):2 _0 {and} ${filler}:2 _0 <${cue} ${listed}:4>`,
        `${denial} ${filler}:5 _0 ${barred} ${barred}:2 (or|nor) ${filler}:2 _0 <${cue} ${listed}:4>`,
        `${denial} ${filler}:5 _0 ${barred} ${barred}:2 <${cue} ${cue}:2> (or|nor)`,
        // No agency at all, with those that might be named behind it.
        `(no|not|without|neither) (a|any|other|for|on|behalf|of):3 (federal|fed|outside|immigration) (agency|agencies|partner|partners|entity|entities|authorities|officers|agents) (such as|e g|eg|including|like|i e|ie|or|nor)? _0 <${cue} (__0 (and|or|nor)? __0 ${cue}):4>`,
        `(no|not|without|neither) (a|any|other|for|on|behalf|of):3 (federal|fed) (agency|agencies|partner|partners) __0 <${cue} (__0 (and|or|nor)? __0 ${cue}):4> (involved|involvement)? $`,
        `(regardless of|irrespective of|(without|w o|wo|no) regard (to|for)) {fill}:2 <@purpose>`,
        `(sin|ningun|ninguna|nada) ({fill}|relacion|nexo|vinculo|fines|fin|motivo|proposito|a|que ver):4 _0 <${cue}>`,
        `(denied|declined|refused|rejected|turned down|declining|refusing) {fill}:1 {request} (from|by|of) {fill}:1 _0 <${cue}>`,
        `(denied|declined|refused|rejected|turned down) {fill}:1 _0 <${cue}> _0 {request}`,
        `(declined|declining|refused|refusing|unable) to (assist|help|aid|support|run|search|query|check|share) ({fill}|plate|tag|vehicle|info):3 _0 <${cue}>`,
        `^ (denied|declined|refused) <@agency> $`,
        `no longer (wanted|sought|needed) (by|for) {fill}:1 <${cue}> ($|_!|enforcement|warrant|hold)`,
        `no longer ${filler}:3 _0 <${cue}> (related|involved|involvement|nexus|matter|case)`,
        `(no|not|nor|neither|without|non) ${filler}:2 (${cue} (and|or|nor)?):3 <${cue}> (involvement|nexus|involved|purpose|purposes|component|connection|link)`,
      ],
      exceptions: [
        {
          label: 'no denial',
          match: [
            'not (only|just|solely|merely) {fill}:2 (@purpose|@agency)',
            // A civil one.
            'non (criminal|felony) (@purpose|@agency)',
            '(not|never) (a|an)? (us|u s|american|united states)? citizen',
            'no (lawful|legal) status',
            'no {fill}:1 visa',
            'not (yet|been) (deported~|removed|arrested|located|found|picked up) ',
            'no (longer) {fill}:2 (@purpose)',
            'no (papers|papeles|documents|documentos)',
            '(case|file|ref|incident|badge|report|id) _0 no',
            'without (inspection|papers|documents|status)',
            'no (valid|current|proper|legal):1 @purpose (papers|paperwork|documents|documentation|docs)',
            '(lack of|lacks|lacking|without|w o) immigration~ (papers|paperwork|documents|documentation|docs)',
            'sin (papeles|documentos|visa)',
          ],
        },
      ],
      examples: {
        match: [
          'not immigration',
          'no immigration nexus',
          'non-immigration',
          'NOT FOR ICE USE',
          'this was not an immigration query',
          'w/o any immigration nexus',
          'shooting - not an ICE case',
          'not used for immigration enforcement',
          'no ICE/CBP involvement',
          'nothing to do with ICE',
          'not ICE or HSI',
          'unrelated to immigration',
          'no longer ICE related',
          'not for CBP or any immigration use',
          'narcotics case - no ICE',
          'no es de inmigracion',
          'sin nexo con inmigracion',
          'no relacionado con inmigracion',
          'no illegal immigration tie',
          'not in cooperation with ICE',
          'not in conj w/ ICE',
          'did not ask immigration status',
          'negative ICE detainer',
          'refused CBP request',
          'declined to help ICE',
          'neg on ICE',
          'no federal partner (ICE or CBP)',
          'not for any outside agency such as ICE',
          'not for abortion or immigration',
          'no abortion/immigration',
          'not reproductive or immigration',
          'does not relate to repro care or immigration',
          'not related to abortion, immigration, or protest',
          'not out-of-state abortion or immigration',
          'regardless of immigration status',
        ],
        noMatch: [
          'no DL, checking immigration status',
          'not only immigration',
          'not a US citizen',
          'case no ICE detainer',
          'not wanted, ICE detainer',
          'wants neg, ICE hold',
          'non-criminal ICE arrest',
          'no protest, immigration violation',
        ],
      },
    },
    {
      id: 'negated.after',
      meaning: 'A denial stands after the cue: immigration: N/A, not queried, not involved.',
      tier: 'stance',
      stance: 'negated',
      source,
      place: 'text',
      match: [
        `<${cue} ({and}? ${cue}):3> (related|nexus|status|${enforcing}|involvement|involved|involv|case|purpose|matter|search|connection|component|use|request|inquiry|question|check|hold|detainer):2 (n a|na|not applicable|none|no|nil|negative|neg|false|n) $`,
        `<${cue}> (related|nexus|status|${enforcing}|involvement|case|purpose|matter|connection|component|use|request):2 (n a|na|not applicable|none|nil)`,
        `<${cue}> (related|nexus|status|enforcement|involvement|case|purpose|matter|search|connection|use|hold|check|itself):2 (unk|unknown)? (is|was|are|were|has|will|does)? (not|never|isn t|isnt|wasn t|wasnt) (be|been|being|a|an|the)? (queried|query|involved|involve|applicable|related|relevant|used|checked|asked|requested|considered|contacted|called|informed|told|consulted|run|ran|searched|inquired|part|factor|reason|purpose|concern|issue|permitted|allowed|authorized|included|sought|needed|enforced|the reason|the purpose|a factor|present|at issue|notified|in question|discussed|shared|apply)`,
        `<${cue}> (related|purpose|purposes|enforcement|involvement|use):2 (no|none|n a) (reproductive|abortion|gender|first amendment|protest|political|personal|other ({offence}|crime|purpose|reason)|crime|theft|robbery|burglary|homicide|assault)`,
        `<${cue}> (hold|holds|detainer|detainers|warrant|order):1 (was|were|is|has been|now):1 (lifted|cancelled|canceled|withdrawn|rescinded|dropped|vacated)`,
        `<${cue}> _0 ({request}|tip|tips|lead|leads) (was|is|were|has been|and)? _0 (denied|declined|refused|rejected|turned down|not honored)`,
        `<${cue}> no longer (wants|wanted|needs|needed|interested|looking|seeking)`,
        `(cancel|cancels|cancelled|canceled|lifted|withdrew|rescinded) {fill}:1 _0 <${cue} (${cue})?>`,
        // It is there, and for something else.
        `<${cue} (${cue})?> ({officer}|{member}|{car}|units|is|are|was|were|also|already|here|onscene|on|at|scene|present|nearby|in|the|area):5 (of|for|with|w|on|to|as):1 (an|a|but)? (unrelated|separate|different) (call|calls|matter|incident|case|stop|warrant|detail|op|operation|investigation|to|$)`,
        `<${cue}> (unrelated|uninvolved|excluded|exempt|ruled out|irrelevant|immaterial)`,
        `<${cue}> (status|purpose|enforcement|related|matter):2 (unrelated|excluded|exempt|irrelevant|immaterial)`,
        `<${cue}> (related|purpose|purposes|enforcement|nexus|use|search):2 (y n|yes no|yes or no) (no|n|none|na)`,
        `<${cue}> (related|purpose|purposes|${enforcing}) (no|n)`,
        `<${cue}> __0 (no|n) (_! (repro|reproductive|abortion|gender|protest)|(repro|reproductive|abortion|gender) _! (no|n))`,
        `<${cue}> (is|are|was|were|does|did):1 (not|isn t|isnt|wasn t|wasnt) (request|requesting|asking) ($|_!|anything|assistance|assist|help)`,
        // The answer to one line of a form, with the next line behind it.
        `<${cue}> (related|purpose|purposes|enforcement|nexus):1 _! (no|none) _!`,
        // A form with its boxes.
        `<${cue}> (related|purpose|purposes|enforcement):1 __0 yes __0 x __0 no $`,
        `<#question> (no|nope|none|na|n a) ($|_!)`,
        `<${cue}> #question (no|nope|none|na|n a) ($|_!)`,
      ],
      exceptions: [
        {
          label: 'a denial of what follows',
          match: [
            `unrelated to {fill}:2 ${cue}`,
            '(not|isn t|isnt|wasn t|never) (related|connected) to {fill}:1 ({protest}|abortion~|abortions|reproductive|gender)',
          ],
        },
        // Not an answer: `immigration - no. 4471`, or a number that is not given: `ICE hold, case: N/A`.
        {
          label: 'a number',
          match: [
            'no _! (#|#mixed)',
            '@agency no case',
            '@foreigner dropped off',
            'no case (number|num|nbr|yet|assigned) ',
            'case (number|num|nbr|no):1 (n a|na|none|not applicable|nil|unk|unknown) $',
          ],
        },
      ],
      examples: {
        match: [
          'immigration: N/A',
          'immigration status was NOT checked',
          'immigration - no',
          'ICE not involved',
          'Immigration related? No',
          'immigration (Y/N): N',
          'imm status unk, not asked',
          'ICE was not contacted',
          'Immigration enforcement: No. Reproductive care: No',
          'immigration hold lifted',
          'CBP also on scene of separate incident',
          'immigration? no, stolen van',
          'Immigration - no; criminal - yes',
        ],
        noMatch: [
          'immigration violation - not related to protest',
          'immigration - no. 4471',
          'ICE, no other info',
          'immigration? no DL',
          'immigration, no DL',
          'ICE detainer not active yet',
          'immigration violation note',
        ],
      },
    },
  ],
};
