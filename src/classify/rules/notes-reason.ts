import type { Family } from './rule.ts';

const source = 'The Colony TX, East Tawakoni TX and California portal logs';
const filler =
  '(investigation|investigation~|investigations|investigating|investigative|investigate|invest|inv|invs|invst|invest*|inves|investig|check|checks|checking|lookup|look|look up|search|searching|searches|query|run|ran|running|run tag|susp|suspect|suspects|suspicious|suspicous|sus|suspect~|veh|vehicle|vehicles|car|cars|truck|plate|plates|tag|license|licence|lic|lp|lpr|alpr|flock|info|information|intel|work|working|detail|patrol|le|leo|law enforcement|police|pd|id|identify|ident|idk|because|bc|reason|none|na|n a|nil|null|other|misc|miscellaneous|general|various|stuff|things|asdf|asd|asdfg|qwerty|xxx|xx|x|yes|no|ok|y|n|cj|criminal justice|criminal justice purpose|purpose|purposes|official|use|business|police business|crime|crimes|criminal|criminal activity|case|cases|cas|file|follow up|followup|follow|fu|f u|proactive|activity|subject|subj|person|poi|voi|of interest|interest|above|listed|above listed|see above|same|locate|location|locating|loc|find|bolo|atl|hit|alert|call|cfs|call for service|service|calls|assist|assistance|req|request|requested|officer|ofc|traffic|stop|t s|ts|traffic stop|driver|owner|ro|contact|the|a|of|for|to|on|in|and|per|with|possible|poss|active|ongoing|current|new|pending|tbd|unknown|unk|not applicable|applicable|not|pattern|life|pattern of life|daytime|best|result|more|like|this|travel|direction|dir|dot|le purposes|complaint|report|rpt|incident|event|matter|attempt|verify|verification|confirm|history|movement|area|sup|test1|#plate)';

export const notesReason: Family = {
  id: 'notes-reason',
  title: 'Notes on what a reason tells, or fails to tell',
  rules: [
    {
      id: 'note.vague',
      meaning: 'The reason names no offense, no person and no case: it could stand for any search.',
      tier: 'note',
      note: 'vague',
      source,
      place: 'text',
      match: [`^ (${filler}|#1|#2|#letter):12 $`, '^ #unread $'],
      exceptions: [
        {
          label: 'an offense in common words',
          match: [
            'hit (and|n|run)? run',
            'traffic (complaint|violation)',
            'h r',
            '(person|property) crime (report)',
            'run (away|from|on)',
          ],
        },
      ],
      examples: {
        match: [
          'investigation',
          'inv',
          'check',
          '.',
          'd',
          'xx',
          'susp',
          'investigative+',
          'lookup',
          'pattern of life check',
          'above listed',
          '5',
          'Other - Not Applicable',
          '[plate]',
          'search LP [plate]',
        ],
        noMatch: [
          'burglary investigation',
          'stolen vehicle',
          '20260332',
          'homicide',
          'traffic complaint robbery',
        ],
      },
    },
    {
      id: 'note.case-number-only',
      meaning: 'The reason is a case or call number and nothing else.',
      tier: 'note',
      note: 'case_number_only',
      source,
      place: 'text',
      match: [
        '^ (case|cases|incident|report|rpt|cr|dr|ir|ref|event|call|cfs|cad|file|no|number|num|c|p|inv|cs|ca|rd|cc|so|pd|#plate):3 (#|#mixed) (#|#mixed|case|incident|#letter|#plate):4 $',
      ],
      exceptions: [
        {
          label: 'one to three digits, or a form or a section of a code that says what for',
          match: [
            '^ (#1|#2|#3) $',
            '^ {generic}:2 {codesection} (#1|#letter|{generic}):3 $',
            // Forms and sections of immigration law, beside a case number as well.
            '(i200|i205|i247|i247a|i247d|i247g|i247n|287g)',
          ],
        },
      ],
      examples: {
        match: [
          '00074',
          '20260332',
          '2511c2080',
          '25-001234',
          'case 26-4410',
          '2504210474',
          '[plate] 25-1101',
        ],
        noMatch: ['5', 'burglary 25-1101', 'inv', '287', '10851', '20002 inv', 'PC 459', 'I247A 25-1101'],
      },
    },
    {
      id: 'note.test-or-training',
      meaning: 'The search is a test, a demonstration or training.',
      tier: 'note',
      note: 'test_or_training',
      source: 'Eugene OR, Merced CA and Kechi KS logs',
      place: 'text',
      match: [
        '^ (test|tests|testing|tst|test1|test2|training|trng|demo) (#|run|search|only|plate|vehicle|car|of system|system|flock|alpr|lpr|cameras|camera|new cameras|account|login|purposes|purpose|scenario|class|day|new officer|officer|fto|ofc|legal update|my car|own vehicle|{generic}):4 $',
        '(administrative|admin|system|camera|cameras|flock|lpr|alpr|plate|tag|software|search|user|account|login|audit|equipment|function|functionality|mobile|app|legal update|hotlist|alert) (test|tests|testing|training|demo)',
        '(test|testing|tests) (scenario|search|searches|plate|run|my|the|of the|of system|system|camera|cameras|flock|lpr|alpr|account|login|only|hit|alert|legal|new|purposes|function|query|vehicle|car|drive camera)',
        '(training|fto) (class|exercise|scenario|purposes|purpose|only|day|search|new|demo|officer|session|with|for)',
        '(fto|field|officer|academy|user|new user|recruit|dispatch|in service) training',
        '(for|during|in) (training|testing|demo|a demo|demonstration)',
        '(christmas|test) (test|christmas) (legal)?',
      ],
      exceptions: [
        {
          label: 'a test of another kind',
          match: [
            '(breath|drug|dna|sobriety|blood|urine|rape kit|field sobriety|alcohol|dui) (test|tests|testing|training)',
            'test drive (theft|stolen|suspect|and)?',
            '(weight|dog|k9|fitness) training (center|equipment|facility)',
            'training (center|facility|equipment) (theft|burglary)',
          ],
        },
      ],
      examples: {
        match: [
          'test',
          'Test Scenario',
          'Test of Tag Search',
          'training',
          '"spring" test legal update',
          'test my car',
          'Camera Test',
          'FTO training',
        ],
        noMatch: ['test drive theft', 'field sobriety test refusal', 'latest burglary', 'drug test kit'],
      },
    },
    {
      id: 'note.no-cause-stated',
      meaning: 'The reason itself says that there is no cause.',
      tier: 'note',
      note: 'no_cause_stated',
      source: 'Released rows quoted by analysts',
      place: 'text',
      match: [
        '(not|no) (pc|probable cause|rs|reasonable suspicion|crime|cause)',
        '(not|isn t) wanted',
        '(just|only) (curious|looking|checking|because|bored|for fun)',
        '^ (curious|curiosity|bored|fun|random|for fun|hunch|just because|because|no reason|why not|whatever) $',
        '(no|without) (reason|crime|suspicion) (given|stated|yet|known)?',
        '(gut feeling|hunch|fishing expedition)',
        'random (check|search|plate|lookup|run|plates|#plate)',
        'not a suspect',
        'no crime committed',
      ],
      exceptions: [
        {
          label: 'a cause follows',
          match: [
            '(not|no) (pc|probable cause) (arrest)? (yet)? for (robbery|burglary|homicide)',
            'fishing (boat|pole|gear|rod|license|tackle|trip)',
            'no reason to (believe|suspect)',
            'no (crime) (scene)',
          ],
        },
      ],
      examples: {
        match: ['NOT PC, NOT WANTED', 'no reason', 'because', 'just curious', 'random check'],
        noMatch: ['wanted', 'PC 459', 'fishing boat theft', 'no crime scene tape', 'homicide'],
      },
    },
    {
      id: 'note.traffic-analysis',
      meaning: 'City planning or traffic analysis.',
      tier: 'note',
      note: 'traffic_analysis',
      source: 'Standard category of the vendor; St Louis Park MN',
      place: 'text',
      match: [
        'city planning (traffic analysis)?',
        'traffic (analysis|study|survey|count|counts|volume|flow|pattern study|data|engineering|planning)',
        '(urban|transportation|parking) (planning|study|survey)',
        'vehicle count',
      ],
      exceptions: [],
      examples: {
        match: ['City Planning/Traffic Analysis', 'traffic study'],
        noMatch: ['traffic stop', 'traffic complaint', 'city hall threat', 'trafficking'],
      },
    },
    {
      id: 'note.blocked-by-vendor',
      meaning: 'The vendor blocked the search.',
      tier: 'note',
      note: 'blocked_by_vendor',
      source: 'Moderation column of the vendor’s exports',
      place: 'text',
      match: [
        '(search|query|request|prompt) (was|has been|is)? (blocked|denied|refused|rejected) (by|due to|for|because) __3 (flock|vendor|moderation|policy|system|prohibited|safety|filter)',
        'blocked by (flock|vendor|moderation|system|content filter|policy|safety)',
        '(moderation|flock) (block|blocked|denied|rejected)',
        '^ blocked (by moderation)? $',
      ],
      exceptions: [],
      examples: {
        match: ['Search blocked by moderation', 'blocked by Flock'],
        noMatch: [
          'blocked driveway',
          'road blocked by vehicle',
          '400 block of Main',
          'suspect blocked in by truck',
        ],
      },
    },
    {
      id: 'note.vendor-bug-notice',
      meaning: 'The vendor’s notice of October 2025: the system searched more cameras than the user meant.',
      tier: 'note',
      note: 'vendor_bug_notice',
      source: 'Moderation column of the vendor’s exports',
      place: 'text',
      match: [
        'initiate unprocessed search activity',
        'unprocessed search activity',
        '(larger|greater|wider) (set|number) of cameras than (intended|requested)',
        'issue was identified that caused the system',
      ],
      exceptions: [],
      examples: {
        match: [
          'Unprocessed search activity on a larger set of cameras than intended',
          'An issue was identified that caused the system to initiate unprocessed search activity on a larger set of cameras than intended by the user.',
        ],
        noMatch: ['issue with camera', 'system check', 'larger set of suspects'],
      },
    },
  ],
};
