/**
 * Numbers and addresses of persons that officers type into reasons. Each step is a regular expression for the
 * store and for JavaScript alike (no look-around, `\1` for a group) and what takes the match's place.
 */
export interface MaskingStep {
  readonly pattern: string;
  readonly replacement: string;
}

const number = '[number]';
const mailbox = "\\b[a-z0-9][a-z0-9._%+'-]{0,63}";
/** Where a person has a mailbox, as it is known without its end. */
const mailHosts = '(?:gmail|yahoo|hotmail|outlook|icloud|aol|proton(?:mail)?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';

export const personalNumbers: readonly MaskingStep[] = [
  // An agency's own domain says who asked; the person before the @ does not matter to a reader. In one word: 'mail'
  // would read as theft of mail.
  {
    pattern: `${mailbox}(@[a-z0-9.-]{1,80}[.](?:gov|mil|us|edu))\\b`,
    replacement: '[email]\\1',
  },
  { pattern: `${mailbox}@[a-z0-9.-]{1,80}[.][a-z]{2,12}\\b`, replacement: '[email]' },
  {
    pattern: `${mailbox} ?(?:[(]at[)]|\\[at\\]) ?[a-z0-9-]{1,40}(?:[.][a-z0-9-]{2,40}){1,3}\\b`,
    replacement: '[email]',
  },
  // With the signs in words, and without the end: 'kqholm at mail dot example', 'kqholm@gmail'.
  {
    pattern: `${mailbox} ?(?:[(\\[]at[)\\]] ?[a-z0-9-]{2,40} ?[(\\[]dot[)\\]] ?[a-z]{2,6}| at [a-z0-9-]{2,40} dot com| at ${mailHosts}[.]com)\\b`,
    replacement: '[email]',
  },
  {
    pattern: `${mailbox}@${mailHosts}\\b`,
    replacement: '[email]',
  },
  // Born: after or before the word, and any full date of the last century.
  {
    pattern: `\\b(d[./]?o[./]?b[.]?|date/birth|b-?day|born(?: on| in)?|birth ?date|date of birth|birthday|fdn|fecha de nac(?:imiento|[.])?|nacid[oa](?: el)?)((?: is| was)?[ :#=/-]{0,4})(?:\\d{1,4}[-/. ]\\d{1,2}[-/. ][\\dx]{2,4}|\\d{1,2}/\\d{2,4}\\b|\\d{6,8}\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}(?:st|nd|rd|th)?,? \\d{2,4}|\\d{1,2}[ -]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?\\d{2,4})`,
    replacement: `\\1\\2${number}`,
  },
  {
    pattern: `\\b(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{8})( {0,3}\\(?d[.]?o[.]?b\\b)`,
    replacement: `${number}\\1`,
  },
  { pattern: `\\b(?:${month}[-/.]${day}|${day}[-/.]${month})[-/.]19[2-9]\\d\\b`, replacement: number },
  { pattern: '\\b(yob[ :#]{1,3})(?:19|20)\\d\\d\\b', replacement: `\\1${number}` },
  // Behind what a person looks like: 'w/m 04171992'.
  {
    pattern: '\\b([whbai]/?[mf]a?[ ,:-]{1,3})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:19\\d|20[01])\\d\\b',
    replacement: `\\1${number}`,
  },
  { pattern: `\\b19[2-9]\\d[-/.]${month}[-/.]${day}\\b`, replacement: number },
  // Social security, telephone, driver's licence, vehicle identification, alien registration.
  {
    pattern:
      '\\b(ssn?|soc|social(?: sec(?:urity)?)?)((?: ?(?:number|no[.]?|num|is))?[ :#=/-]{0,4})\\d{3}[ .-]?\\d{2}[ .-]?\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Its end alone: 'last 4 of SSN 1234', 'SSN ending 1234'.
  {
    pattern:
      '\\b(ssn|social)((?: ?(?:number|no[.]?|is|last (?:4|four)|ending|ends|in|of)){0,4}[ :#=/-]{1,4})\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  { pattern: '([x*#]{3}-[x*#]{2}-)\\d{4}\\b', replacement: `\\1${number}` },
  { pattern: '(^|[^0-9-])\\d{3}-\\d{2}-\\d{4}($|[^0-9-])', replacement: `\\1${number}\\2` },
  {
    pattern: '(^|[^0-9-])(?:[+]?1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}($|[^0-9-])',
    replacement: `\\1${number}\\2`,
  },
  {
    pattern:
      '\\b(phone|ph|cell?|celular|tel|telephone|tel[eé]fono|m[oó]vil|mobile|call(?:ed|er)?(?: ?back)?|text(?:ed)?)((?: ?(?:number|no|num|#|is|at|from)){0,4}[ .:#=-]{0,4})(?:[+]?1[ .-]?)?\\(?\\d{3}\\)?[ .-]?(?:\\d{3})?[ .-]?\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  { pattern: '\\b\\d{10}( (?:phone|cell|tel)\\b)', replacement: `${number}\\1` },
  // With a word of a call but none for the telephone: 'pinged 5555550142', 'whatsapp 525555550142'.
  {
    pattern:
      '\\b(ping(?:ed|ing)?|whats ?app|sms|tipster|subscriber|contact|(?:his|her|their) number|texting|calling)([ :#=-]{1,3})\\d{10,13}\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern:
      "\\b(d[.]l[.]|(?:a[klrz]|c[aot]|fl|ga|i[adl]|k[sy]|m[adinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]|[co])?dln?|op?ln|driver'?s? lic(?:ense|ence)?|d/l|(?:ca|fl|tx) ?id|ny ?cid)((?: ?(?:number|no|num|#|is)){0,4}[ .:#=/-]{0,4}(?:[a-z]{2} )?)[a-z]{0,2}[- ]?(?:\\d{4,14}(?:-\\d{1,14}){0,4}|\\d{3}(?:[- ]\\d{2,4}){2,4}(?:-\\d)?)\\b",
    replacement: `\\1\\2${number}`,
  },
  { pattern: '\\bwdl[a-z0-9*]{9}\\b', replacement: number },
  // From abroad: '+52 81 5550 1234'.
  {
    pattern: '[+]\\d{1,3}[ .-](?:1[ .-])?\\(?\\d{2,4}\\)?[ .-]\\d{3,4}[ .-]?\\d{3,4}\\b|[+]\\d{11,13}\\b',
    replacement: number,
  },
  {
    pattern: '[+]\\d{1,3}[ .-]\\d{4}[ .-]\\d{4}\\b|\\b52 (?:1 )?\\d{2,3} \\d{3,4} \\d{4}\\b',
    replacement: number,
  },
  // Numbers by which police know a person: of the FBI, of a state, of fingerprints.
  {
    pattern: `\\b(fbi|ucn|sid|fins?)((?: ?(?:number|no[.]?|num|#)){1,3}[ .:=/-]{0,3})[a-z]{0,2}\\d{4,10}(?:[a-z]{1,2}\\d{1,2})?\\b`,
    replacement: `\\1\\2${number}`,
  },
  { pattern: '\\b(fbi:? )\\d{3,7}[a-z]{2}\\d{1,2}\\b', replacement: `\\1${number}` },
  { pattern: '\\b(sid[ :-]{1,2})[a-z]{2}\\d{6,9}\\b', replacement: `\\1${number}` },
  { pattern: '\\b(fins?|eid|earm|subj(?:ect)? id)([ :#=/-]{1,3})\\d{10}\\b', replacement: `\\1\\2${number}` },
  {
    pattern: '\\b(cii|cdcr)((?: ?(?:number|no[.]?|#|:)){1,2}[ :#]{0,2})[a-z]{0,2}\\d{4,8}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Numbers by which the immigration service does: of a file, a receipt, a student, an entry, a visa.
  {
    pattern: '\\b(?:eac|ioe|lin|msc|nbc|src|wac|ysc)(?:\\d{10}|-\\d{2}-\\d{3}-\\d{5})\\b|\\bn00\\d{8}\\b',
    replacement: number,
  },
  {
    pattern:
      '\\b(uscis|i-?94|visa)((?: ?(?:number|no[.]?|num|#)){1,2}[ :#=]{0,3})(?:[a-z]?\\d{8,9}|\\d{9}[a-z0-9]\\d)\\b',
    replacement: `\\1\\2${number}`,
  },
  // A telephone as its makers and its network know it.
  {
    pattern:
      '\\b(imei|imsi|iccid|meid)((?: ?(?:number|no[.]?|is|#)){0,2}[ :#=/-]{1,3})(?:\\d{14,20}|\\d{2} \\d{6} \\d{6} \\d{1,2})\\b',
    replacement: `\\1\\2${number}`,
  },
  { pattern: '\\b[0-9a-f]{2}(?::[0-9a-f]{2}){5}\\b', replacement: number },
  // Cards of a bank; a machine on the net.
  { pattern: '(^|[^0-9-])[3-6]\\d{3}(?:[ -]\\d{4}){3}($|[^0-9-])', replacement: `\\1${number}\\2` },
  {
    pattern:
      '\\b(cards?|cc|visa|mastercard|debit|credit)((?: ?(?:number|no[.]?|num|is)){0,2}[ :#=/-]{1,4})\\d{15,16}\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern:
      '\\b(acct|account|bank acct|routing|aba)((?: ?(?:number|no[.]?|num|is|#)){0,2}[ :#=/-]{1,4})\\d{8,17}\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern: '\\b(ip)((?: ?addr(?:ess)?)?[ :#=/-]{1,3})\\d{1,3}(?:[.]\\d{1,3}){3}\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern:
      '\\b(passport|pasaporte(?: mexicano| hondure[nñ]o| salvadore[nñ]o| guatemalteco)?)((?: ?(?:number|no|num|#|is)){0,4}[ .:#=-]{0,4})[a-z]{0,2}\\d{6,9}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Other cards that name a person.
  {
    pattern:
      '\\b(licencia(?: de (?:conducir|manejar|manejo))?|state id|id card|matr[ií]cula consular)((?: ?(?:number|n[uú]mero|no[.]?|num|#|is)){0,3}[ .:#=-]{1,4})[a-z]{0,2}\\d{6,14}\\b',
    replacement: `\\1\\2${number}`,
  },
  // A Mexican's number in the register of persons, and for taxes.
  { pattern: '\\b[a-z]{4}\\d{6}[hmx][a-z]{5}[a-z0-9]\\d\\b', replacement: number },
  { pattern: '\\b(rfc[ :#=]{1,3})[a-z&]{3,4}\\d{6}[a-z0-9]{3}\\b', replacement: `\\1${number}` },
  // Where somebody lives: a house by number, street and flat, or by its place on the globe.
  {
    pattern:
      '\\b\\d{1,5}(?: [nsew]{1,2}[.]?)?(?: [a-z0-9]{2,20}){1,3} (?:apt|apartment|unit)[ .#]{1,3}[a-z]?\\d{0,4}[a-z]?\\b',
    replacement: '[address]',
  },
  {
    pattern:
      '\\b\\d{1,5}(?: [nsew]{1,2}[.]?)?(?: [a-z0-9]{2,20}){1,3}(?: (?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|ct|way),? #|, (?:apt|apartment|unit)[ .#]{1,3}[a-z]?)\\d{1,4}[a-z]?\\b',
    replacement: '[address]',
  },
  {
    pattern: '-?\\b\\d{1,2}[.]\\d{3,8}[°]? ?[ns]?[, /]{1,3}-?\\d{1,3}[.]\\d{3,8}(?:[°]? ?[ew])?\\b',
    replacement: '[place]',
  },
  {
    pattern: '\\b((?:lat|lon|lng|long)(?:itude)?)([ :=]{1,3})-?\\d{1,3}[.]\\d{3,8}\\b',
    replacement: '\\1\\2[place]',
  },
  {
    pattern: `\\b\\d{1,3}° ?\\d{1,2}['’′] ?(?:\\d{1,2}(?:[.]\\d{1,6})?["”″]? ?)?[nsew]\\b`,
    replacement: '[place]',
  },
  { pattern: '\\bp[.]?o[.]? ?box[ #]{1,2}\\d{1,6}\\b', replacement: '[address]' },
  {
    pattern:
      '\\b[ns] ?\\d{1,2}[ °]{1,2}\\d{1,2}[.]\\d{2,6}(?:[, /]{1,3}[ew] ?\\d{1,3}[ °]{1,2}\\d{1,2}[.]\\d{2,6})?\\b',
    replacement: '[place]',
  },
  {
    pattern: '\\b(?:[a-hj-npr-z0-9]{12}|[a-hj-npr-z0-9]{9}-[a-hj-npr-y][a-hj-npr-z0-9]{2})\\d{5}\\b',
    replacement: number,
  },
  // In parts, or its end alone: 'VIN last 8 3A001234'.
  {
    pattern:
      '\\b(vin)((?: ?(?:number|no[.]?|num|is|partial|last|ending|ends|in|of|with|[468]|four|six|eight)\\b|[ (]{1,2}last [468][)]){0,4}[ :#=/-]{1,4})(?:[a-z0-9]{0,8}\\d[a-z0-9]{0,8}[ -]){0,3}[a-z0-9]{0,12}\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Its beginning: 'VIN 1HGCM82633A'; its end before the word: 'last eight 3A004352 of VIN'; a boat's.
  {
    pattern:
      '\\b(vin)((?: ?(?:number|no[.]?|is|partial|begins?|beginning|starts?|starting|with|first|[68])\\b){0,3}[ :#=/-]{1,4})[a-hj-npr-z0-9]{0,12}(?:\\d[a-hj-npr-z]|[a-hj-npr-z]\\d)[a-hj-npr-z0-9]{4,15}\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern:
      '\\b(last (?:[468]|four|six|eight)[ :#]{1,2})[a-z0-9]{0,4}\\d{4,8}( (?:of|on) (?:the |its )?vin)\\b',
    replacement: `\\1${number}\\2`,
  },
  { pattern: '\\b(hin[ :#]{1,3})[a-z]{3}[a-z0-9]{9}\\b', replacement: `\\1${number}` },
  // 'A-number 123-456-789', 'alien no. 123456789'.
  {
    pattern:
      '\\b(a[ -]?(?:number|num|file)|alien|afn|uscis)((?: ?(?:registration|reg|number|no[.]?|num|is)){0,3}[ .:#=/-]{1,4})(?:a[ #-]{0,2})?(?:\\d{8,9}|\\d{2,3}[ -]\\d{3}[ -]\\d{3})\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern: '\\ba[ #-]{0,3}(?:\\d{8,9}|\\d{2,3}[ -]\\d{3}[ -]\\d{3})\\b',
    replacement: `A# ${number}`,
  },
  // The page of a person: 'facebook.com/some.one'.
  {
    pattern:
      '\\b((?:facebook|fb|instagram|tiktok|youtube|twitter|x|snapchat|threads|venmo|linkedin|cash|t|wa)[.](?:com|me|net|app)/(?:in/|add/|profile[.]php[?]id=)?)[@$]?[a-z0-9][a-z0-9._-]{2,40}',
    replacement: '\\1[name]',
  },
  // What a person is called in an application, which no word is: with a sign, a dot, a line or digits in it.
  {
    pattern: `\\b(fb|facebook|messenger|ig|insta|instagram|snap|snapchat|tik ?tok|twitter|telegram|whats ?app|cash ?app|venmo|zelle|discord|threads)((?: ?(?:user ?name|user|name|handle|acct|account|page|profile|id|is|under)\\b){0,3}[ :#=/-]{1,4})(?:[@$][a-z0-9._-]{2,40}|[a-z0-9-]{1,20}(?:_[a-z0-9._-]{1,30}|[.][a-z][a-z0-9._-]{1,30})|[a-z]{3,20}(?:#\\d{4}|\\d{1,6})\\b)`,
    replacement: '\\1\\2[name]',
  },
  { pattern: '(^|[ ("])@[a-z][a-z0-9.]{0,20}_[a-z0-9._]{1,20}', replacement: '\\1[name]' },
];
