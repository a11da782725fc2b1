import type { KindOfRecords } from './kind-of-records.ts';

const otherActs =
  'tow(?:ing|ed)?|impound(?:ment|ing)?|pursuit|chase|flight|deployment|mission|visit|contact|arrest|withholding|redaction|exemption|denial|leave|absence|(?:use of )?force|hold|detention|alert|hit|travel|termination|deactivation|removal|purchase|repair|outage|stop|call|failure|privilege|hot ?list|training|maintenance|crash|accident|overtime|complaint';

/** Labels that say of a table what it is, where none speaks of searching. A further kind is an entry here. */
export const kindsOfRecords: readonly KindOfRecords[] = [
  {
    title: 'queries of persons',
    label:
      /\b(?:dob|date of birth|fecha de nacimiento|driver s? ?licen[sc]e|dln|oln|dl (?:#|no|number)|ssn|social security|a-number|alien (?:#|no|number)|nationality|country of (?:birth|origin)|inmate)\b|\b(?:person|name|subject) (?:searched|queried|checked)\b/,
    without: ['plate', 'networks', 'frame', 'devices'],
    evenSearched: true,
    evenMasked: true,
  },
  {
    title: 'searches of faces, of houses or for a court',
    label:
      /^probe(?: (?:image|photo))?$|^candidates(?: returned)?$|^contraband\b|^judge$|^(?:message key|mke)$/,
    evenSearched: true,
  },
  {
    title: 'why something else was done than a search',
    label: new RegExp(
      `^(?:reason|purpose|motivo|basis|grounds|justification) (?:for|of|de) (?:the |la |el )?(?:${otherActs}|alerta|gr[uú]a)\\b|^(?:${otherActs}) (?:reason|purpose)$`,
    ),
  },
  {
    title: 'why something was looked at again',
    label: /^(?:reason|purpose) (?:for|of) (?:viewing|download(?:ing)?|export(?:ing)?|disclosure)$/,
    without: ['plate'],
  },
  {
    title: 'a list of plates that somebody keeps',
    label:
      /^(?:date|time) (?:time )?entered$|^entered(?: (?:on|at|date|time))?$|^entry (?:date|time)|^(?:watch ?)?list(?: name)?$|^lista(?: .+)?$|^bolo (?:#|no|number|id|date|type)$|^(?:date|time) (?:issued|stolen|recovered|cancell?ed)$|^(?:issued?|stolen|cancell?ed|recovered)(?: (?:date|time|on|at|by))?$|^issuing (?:agency|officer|department)$|^added$|^vencimiento$|^fecha de (?:alta|baja|vencimiento|expiraci[oó]n|caducidad|ingreso)$|^(?:agregad|ingresad|añadid)[oa] por$/,
    beside: ['plate'],
  },
  {
    title: 'what cameras saw, of hits or of alerts',
    label:
      /^(?:alertas?|c[aá]mara|detecci[oó]n|latitud|longitud)\b|^captured?(?: (?:date|time|at|on))*$|^officers? notified$|^(?:recipients?|channel)$|^direction of travel$/,
    beside: ['plate'],
  },
  {
    title: 'stops, citations or calls',
    label: /^(?:disposition|outcome|result|action taken)$/,
    cells: /\b(?:warning|citation|cited|ticket(?:ed)?|verbal)\b/i,
    beside: ['plate'],
  },
  {
    title: 'stops, citations or crashes',
    label:
      /^(?:citation|warning|summons) (?:#|no|number|id|date)$|^court date$|^(?:crash|collision|accident) (?:date|time|type|id)|^(?:fine(?: amount)?|multa|infracci[oó]n)$|^violation (?:date|time|code|#)/,
  },
  {
    title: 'reports of crimes, or vehicles that were stolen',
    label:
      /^(?:date )?reported(?: (?:date|time|on|at))*$|^report (?:date|time)(?: time)?$|^(?:date|time) (?:of report|reported)$|^vin\b/,
    beside: ['plate'],
    without: ['user', 'reason', 'id', 'networks', 'devices', 'frame'],
  },
  {
    title: 'parking and its permits',
    label: /\bparking\b|^permits?(?: (?:#|no|number|id|type|status|holder))?$/,
  },
  {
    title: 'checks of persons',
    label: /^(?:subject|person) s? ?name$|^(?:type of|background) checks?$|^check type$/,
    without: ['plate', 'networks', 'devices', 'frame'],
    evenMasked: true,
  },
  {
    title: 'invoices, fees or pay',
    label: /^(?:total )?(?:amount|fees?|price|cost)(?: (?:due|paid|charged))?$|\binvoice\b|^pay code$/,
  },
  {
    title: 'tows',
    label:
      /\b(?:tow|towed|towing|impound(?:ed)?|wrecker|remolque|gr[uú]a|repo|lien|lien ?holder|lender)\b|^(?:storage lot|released to)$/,
  },
  {
    title: 'pursuits, crashes or the use of force',
    label: /\b(?:pursuit|top speed|injur(?:y|ies)|use of force|force (?:type|used))\b/,
  },
  {
    title: 'arrests or bookings',
    label:
      /^(?:arrest|booking) (?:date|time|#|no|number|id)\b|^date of (?:arrest|booking)$|^(?:arresting|booking) (?:agency|officer|department)$|^bond(?: amount)?$|^detainer\b/,
  },
  { title: 'flights', label: /\b(?:pilot|flight|take ?off|uas|altitude|aircraft)\b/ },
  { title: 'cameras and their repair', label: /\b(?:uptime|battery|technician|firmware)\b/ },
  {
    title: 'doors, gates or visitors',
    label: /^(?:door|gate|access point)(?: (?:name|id))?$|^(?:visitor|escort|resident)\b/,
  },
  {
    title: 'courses that somebody took',
    label:
      /\b(?:course|instructor|recertification)\b|^(?:training|class)(?: (?:name|title|date|type|topic))?$|^date of training$/,
    without: ['plate'],
  },
  {
    title: 'films and evidence',
    label:
      /^(?:evidence|video)(?: (?:id|#|title|name))?$|\bfootage\b|^record(?:ed|ing)(?: (?:on|at|date|time|id))?$/,
    without: ['plate'],
  },
  {
    title: 'requests and tickets',
    label:
      /^work order\b|^(?:due date|deadline|decision|decision date)$|^(?:date|date time|time) (?:opened|closed|resolved)$|^(?:opened|closed|resolved)(?: (?:on|date|at|by))?$/,
    without: ['plate'],
  },
  {
    title: 'requests and tickets',
    label: /^(?:ticket(?: (?:#|no|number|id))?|priority|status|assigned to|resolution)$/,
    needs: 2,
    without: ['plate'],
  },
  {
    title: 'missing persons, help or calls by telephone',
    label:
      /^date missing$|^missing since$|^(?:reason|purpose|type) (?:for|of) (?:assistance|assist|aid)$|^(?:units|personnel) sent$|^(?:number|phone) called$/,
    without: ['plate'],
  },
  {
    title: 'requests to share, and who approved them',
    label: /^(?:request |approval )?status$|^(?:approved|denied|declined|responded)(?: (?:by|on|date|at))?$/,
    needs: 2,
    without: ['plate', 'networks', 'devices', 'frame', 'id', 'case_number'],
  },
  {
    title: 'connections and sharing',
    label: /^(?:dis)?connect(?:ed|ion)? (?:date|time|at)$|^shar(?:ed|ing) (?:since|on|at|date)$/,
    without: ['plate'],
  },
  {
    title: 'what cameras read, in numbers',
    label: /^(?:reads|detections|captures|(?:unique|distinct|total) (?:plates|reads|detections|captures))$/,
    cells: /^[\d,]+$/,
    without: ['user', 'reason'],
  },
  {
    title: 'what cameras read',
    label: /^(?:(?:vehicle )?(?:make|model|colou?r|body(?: type)?)|location|direction|lane|site)$/,
    needs: 2,
    beside: ['plate'],
    without: ['user', 'reason', 'id', 'case_number', 'networks', 'devices', 'frame'],
  },
  {
    title: 'accounts of users',
    label: /^access (?:granted|level)$|\bdeactivated\b/,
    evenTicks: true,
    without: ['plate'],
  },
  {
    title: 'letters and messages',
    label:
      /^(?:from|to|cc|bcc|sender|recipients?|subject|sent|attachments?|author|topic|reporter|document type)$/,
    areWords: true,
    needs: 2,
    without: ['plate'],
  },
  {
    title: 'settings that were changed',
    label: /^(?:old|new|previous) (?:value|setting)$|^settings?(?: name)?$|^change(?: made| type)?$/,
    without: ['plate'],
  },
  {
    title: 'policies, or how long data is kept',
    label:
      /^retention\b|^(?:effective|adopted|revision|hold|release) date$|^policy(?: (?:#|no|number|name|title))?$|^(?:deleted|purged|destroyed) (?:at|on|by|date)$|^date (?:deleted|purged|destroyed|served)$/,
    without: ['plate', 'id'],
  },
  {
    title: 'shifts, equipment or vehicles of the agency',
    label:
      /^(?:total )?hours(?: worked)?$|\b(?:mileage|odometer)\b|^equipment\b|^checked (?:out|in)$|^language$|^interpreter\b/,
    without: ['plate'],
  },
  { title: 'complaints', label: /\bcomplainant\b/, without: ['plate'] },
  {
    title: 'property that is kept',
    label:
      /^(?:item|property) (?:#|no|number)$|^(?:received date|date received|quantity|received by|released by)$/,
    needs: 2,
    without: ['plate'],
  },
  {
    title: 'calls or work at places',
    label: /^(?:address|location)$|^(?:units?|beat)$|^(?:call )?received$|^cleared$/,
    needs: 2,
    without: ['plate', 'case_number'],
  },
  {
    title: 'calls or cases',
    label: /^(?:address|location|units?|beat|type|nature|disposition|priority|l?pr used|alpr used)$/,
    needs: 2,
    without: ['plate', 'reason'],
  },
  {
    title: 'cases',
    label: /^(?:case )?status$/,
    cells: /^(?:open|closed|inactive|pending|cleared.*)$/i,
    without: ['plate', 'reason'],
  },
  {
    title: 'logons',
    label: /^(?:result|status|outcome|access|response)$/,
    cells: /^(?:success\w*|fail\w*|granted|denied|locked.*)$/i,
    without: ['plate', 'reason', 'event', 'id'],
  },
  {
    title: 'meetings or events at places',
    label: /^(?:location|venue|place)$/,
    without: ['plate', 'user', 'case_number', 'id', 'offense_type', 'on_behalf_of', 'event'],
  },
  {
    title: 'logons',
    label: /^(?:(?:failure |login )?reason|message|details?|description|result)$/,
    cells:
      /\b(?:(?:bad|invalid|wrong|incorrect|expired|forgot\w*) (?:user ?name|password|credentials?|pin)|(?:password|credentials?) (?:expired|incorrect|invalid|reset|changed)|locked out|(?:user|account) (?:is )?(?:locked|disabled|not found)|(?:successful|failed) (?:login|logon|sign ?in)|log(?:ged)? ?(?:in|on|out|off)|signed (?:in|out))\b/i,
    without: ['plate'],
  },
  {
    title: 'leave and days off',
    label: /^(?:reason|type|status|code)$/,
    cells:
      /^(?:vacation|sick(?: (?:leave|day|time))?|comp(?:\.|ensatory)?(?: time)?|holiday|day off|fmla|pto|(?:annual|personal|military|maternity|paternity|parental|family|bereavement|medical|admin(?:istrative)?) (?:leave|day|time)|bereavement|jury duty|light duty|overtime|shift (?:swap|trade))$/i,
    without: ['plate', 'id', 'networks', 'frame'],
  },
  {
    title: 'patrols that were asked for',
    label: /^(?:reason|request|nature|type|assignment|details?|description)$/,
    cells:
      /^(?:(?:extra|directed|special|foot|park and walk) patrols?|(?:vacation|house) (?:watch|check)s?)\b/i,
    without: ['plate', 'id', 'networks', 'frame'],
  },
  {
    title: 'what came of cases',
    label:
      /^(?:summary|narrative|synopsis|story|success(?:es)?|(?:how|what) .*(?:helped|assisted|used|happened|solved))$/,
    cells:
      /\b(?:arrested|arrests? (?:was |were )?made|led to|recovered|apprehended|in(?:to)? custody|captured|solved)\b/i,
    without: ['plate', 'id', 'networks', 'frame', 'reason', 'search_type', 'text_prompt'],
  },
];
