import { births } from './births.ts';
import { handles, mailAddresses } from './handles.ts';
import { homes } from './homes.ts';
import { number, type MaskingStep } from './masking-step.ts';

const numbers: readonly MaskingStep[] = [
  // Social security, telephone, driver's licence, vehicle identification, alien registration.
  {
    pattern:
      '\\b(ssn?|itin|soc|social(?: sec(?:urity)?)?)((?: ?(?:number|no[.]?|num|is))?[ :#=/-]{0,4})\\d{3}[ .-]?\\d{2}[ .-]?\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Its end alone: 'last 4 of SSN 1234', 'SSN ending 1234'.
  {
    pattern:
      '\\b(ssn|social|soc(?: sec)? (?:last ?(?:4|four)|ending|ends))((?: ?(?:number|no[.]?|is|last ?(?:4|four)|l ?/?4|ending|ends|in|of)){0,4}[ :#=/-]{1,4})\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  { pattern: '([x*#]{3}[ -][x*#]{2}[ -])\\d{4}\\b', replacement: `\\1${number}` },
  { pattern: '(^|[^0-9-])\\d{3}-\\d{2}-\\d{4}($|[^0-9-])', replacement: `\\1${number}\\2` },
  {
    pattern: '(^|[^0-9-])(?:[+]?1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}($|[^0-9-])',
    replacement: `\\1${number}\\2`,
  },
  {
    pattern:
      '\\b(phone|ph|cell?|celular|tel|telephone|tel[eé]fono|m[oó]vil|mobile|pager|fax|called|caller|call(?:ed|er)? ?back|text(?:ed)?|txt|voip)((?:[ .]{0,2}(?:number|no|num|#|is|at|from|to)){0,4}[ .:#=-]{0,4})(?:(?:[+]?1[ .-]?)?\\(?\\d{3}\\)?[ ./-]?(?:\\d{3})?[ ./-]?\\d{4}|\\d{2} \\d{4} \\d{4})\\b',
    replacement: `\\1\\2${number}`,
  },
  // Seven digits behind `call` are of the call as often.
  {
    pattern:
      '\\b(call)((?: ?(?:number|no|num|#|at|from|rp)){0,4}[ .:#=-]{0,4})(?:(?:[+]?1[ .-]?)?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]?\\d{4}|\\d{3}[ .-]\\d{4})\\b',
    replacement: `\\1\\2${number}`,
  },
  { pattern: '\\b1?\\d{10}( (?:phone|cell|tel|ping(?:ed|s)?)\\b)', replacement: `${number}\\1` },
  // Its end: 'phone ending in 0147'.
  {
    pattern:
      '\\b(phone|cell|ph|tel|celular)((?: ?(?:number|no|#|ending|ends|last (?:4|four)|in|is)){0,3} (?:ending|ends|last (?:4|four))(?: in| is)?[ :#]{1,3})\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  // With a word of a call but none for the telephone: 'pinged 5555550142', 'whatsapp 525555550142'.
  {
    pattern:
      '\\b(ping(?:ed|ing|s)?|whats ?app|sms|tipster|subscriber|contact|(?:his|her|their) number|target (?:number|#)|texting|calling|zelle|cash ?app|venmo|plo|cb|c/b|reach)((?: ?(?:number|no[.]?|#|at|on|of|for|to)){0,2}[ :#=-]{1,3})\\d{10,13}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Who somebody is, and a number that no case has: 'RP 6125550147'.
  {
    pattern:
      '\\b(rp|r/p|vic(?:tim)?|susp(?:ect)?|subj(?:ect)?|wit(?:ness)?|comp(?:lainant)?|caller)((?: ?(?:#|at)){0,2}[ :#=-]{1,3})[3-9]\\d{2}[2-9]\\d{6}\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern:
      "\\b(d[.]l[.]|(?:a[klrz]|c[aot]|fl|ga|i[adl]|k[sy]|m[adinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]|[co])?dln?|op?ln|driver'?s? lic(?:ense|ence)?|d/l|(?:ca|fl|tx) ?id|ny ?cid)((?: ?(?:number|no|num|#|is)){0,4}[ .:#=/-]{0,4}(?:[a-z]{2} )?)(?:[a-z]\\d{4} \\d{5} \\d{5}|[a-z]{0,2}[- ]?(?:\\d{4,14}(?:-\\d{1,14}){0,4}|\\d{3}(?:[- ]\\d{2,4}){2,4}(?:-\\d)?)|[a-z]{0,3}-?\\d{2,3}-\\d{2,3}-\\d{3,4}|[a-z]{3}\\d{8}|\\d{2,3}[a-z]{2,3}\\d{4,5}|[a-z]{2}\\d{6}[a-z]|[a-z*]{3,5}\\d{3}[a-z0-9*]{2,4})\\b",
    replacement: `\\1\\2${number}`,
  },
  { pattern: '\\bwdl(?:[a-z0-9*]{9}| ?#? ?[a-z*]{3,7}\\d{3}[a-z0-9*]{2})\\b', replacement: number },
  // From abroad: '+52 81 5550 1234'.
  {
    pattern: '[+]\\d{1,3}[ .-](?:1[ .-])?\\(?\\d{2,4}\\)?[ .-]\\d{3,4}[ .-]?\\d{3,4}\\b|[+]\\d{11,13}\\b',
    replacement: number,
  },
  {
    pattern: '[+]\\d{1,3}[ .-]\\d{4}[ .-]\\d{4}\\b|\\b52 (?:1 )?\\d{2,3} \\d{3,4} \\d{4}\\b',
    replacement: number,
  },
];

/** Of what others keep on a person. */
const files: readonly MaskingStep[] = [
  // Numbers by which police know a person: of the FBI, of a state, of fingerprints.
  {
    pattern: `\\b(fbi|ucn|sid|fins?)((?: ?(?:number|no[.]?|num|#)){1,3}[ .:=/-]{0,3})[a-z]{0,2}\\d{4,10}(?:[a-z]{1,2}\\d{1,2})?\\b`,
    replacement: `\\1\\2${number}`,
  },
  { pattern: '\\b(fbi[:/]? ?)\\d{3,7}[a-z]{2}\\d{1,2}\\b', replacement: `\\1${number}` },
  { pattern: '\\b(sid[ :-]{1,2})[a-z]{2}\\d{6,9}\\b', replacement: `\\1${number}` },
  { pattern: '\\b(fins?|eid|earm|subj(?:ect)? id)([ :#=/-]{1,3})\\d{10}\\b', replacement: `\\1\\2${number}` },
  {
    pattern:
      '\\b(cii|cdcr|cdc#)((?: ?(?:number|no[.]?|#|:)){0,2}[ :#]{0,2})(?:[a-z]{1,2}\\d{4,8}|\\d{5,8})\\b',
    replacement: `\\1\\2${number}`,
  },
  // Those of prisons and jails; those of the federal one have a shape of their own.
  {
    pattern:
      '\\b(tdcj|spn|inmate|booking|jail id|foid)((?: ?(?:number|no[.]?|id|#)){0,2}[ :#]{1,3})[a-z]?\\d{5,10}\\b|\\b(bop|usms?|reg(?:ister)?(?: no[.]?)?|inmate|fed(?:eral)?)([ :#]{1,3})\\d{5}-\\d{3}\\b',
    replacement: `\\1\\3\\2\\4${number}`,
  },
  // Of hospitals, schools, and the army.
  {
    pattern:
      '\\b(mrn|patient|medicaid|medicare|edipi|(?:dod|military|student|employee) id)((?: ?(?:number|no[.]?|#)){0,2}[ :#]{1,3})[a-z]?\\d{6,10}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Numbers by which the immigration service does: of a file, a receipt, a student, an entry, a visa.
  {
    pattern:
      '\\b(?:eac|ioe|lin|msc|nbc|src|wac|ysc)(?:\\d{10}|[ -]\\d{2}[ -]\\d{3}[ -]\\d{5})\\b|\\bn00\\d{8}\\b',
    replacement: number,
  },
  {
    pattern:
      '\\b(uscis|i-?94|visa)((?: ?(?:number|no[.]?|num|#)){1,2}[ :#=]{0,3})(?:[a-z]?\\d{8,9}|\\d{9}[a-z0-9]\\d)\\b|\\b(i-?94)([ :]{1,2})\\d{9}[a-z0-9]\\d\\b',
    replacement: `\\1\\3\\2\\4${number}`,
  },
  {
    pattern:
      '\\b(ead|green card|lpr card|border crossing card|bcc|ident|eoir)((?: ?(?:number|no[.]?|#)){0,2}[ :#]{1,3})[a-z]{0,3}\\d{9,10}\\b',
    replacement: `\\1\\2${number}`,
  },
  // A telephone as its makers and its network know it.
  {
    pattern:
      '\\b(imei|imsi|iccid|meid|sim)((?: ?(?:number|no[.]?|is|#)){0,2}[ :#=/-]{1,3})(?:\\d{14,20}|\\d{2}[ -]\\d{6}[ -]\\d{6}[ -]\\d{1,2})\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern:
      '\\b(toll ?tag|e-?z-? ?pass|sunpass|fastrak|txtag|transponder)((?: ?(?:number|no[.]?|#)){0,2}[ :#]{1,3})\\d{8,14}\\b',
    replacement: `\\1\\2${number}`,
  },
  { pattern: '\\b[0-9a-f]{2}(?::[0-9a-f]{2}){5}\\b', replacement: number },
  {
    pattern: '\\b(mac(?: addr(?:ess)?)?[ :#]{1,2})[0-9a-f]{2}(?:-?[0-9a-f]{2}){5}\\b',
    replacement: `\\1${number}`,
  },
  // Cards of a bank; a machine on the net.
  {
    pattern:
      '(^|[^0-9-])(?:[3-6]\\d{3}(?:[ -]\\d{4}){3}|3[47]\\d{2}[ -]\\d{6}[ -]\\d{5}|[456]\\d{15})($|[^0-9-])',
    replacement: `\\1${number}\\2`,
  },
  {
    pattern:
      '\\b(cards?|cc|visa|mastercard|amex|ebt|debit|credit)((?: ?(?:number|no[.]?|num|is)){0,2}[ :#=/-]{1,4})\\d{15,19}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Its end: 'card ending in 1111'.
  {
    pattern:
      '\\b((?:cards?|visa|mastercard|amex|debit|acct|account)(?: ?(?:number|no[.]?|#)){0,2} (?:ending|ends|last (?:4|four))(?: in| is)?[ :#]{1,3})\\d{4}($|[^0-9a-z-])',
    replacement: `\\1${number}\\2`,
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
      '\\b(passport|ppt|pp ?#|pasaporte(?: [a-zñ]{5,14}o)?)((?: ?(?:number|no|num|#|is)){0,4}[ .:#=-]{0,4})[a-z]{0,2}\\d{6,9}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Other cards that name a person.
  {
    pattern:
      '\\b(licencia(?: de (?:conducir|manejar|manejo))?|state id|id card|consular id|(?:mexican|foreign) id|non[ -]?driver id|c[eé]dula|dni|ine|matr[ií]cula consular)((?: ?(?:number|n[uú]mero|no[.]?|num|#|is)){0,3}[ .:#=-]{1,4})[a-z]{0,2}\\d{6,14}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Of countries whose numbers tell themselves: 'DUI 04178829-3', 'C.I. V-41788293', 'DPI 4178 82931 0417'.
  {
    pattern:
      '\\b(dui[ :#]{1,2})\\d{8}-\\d\\b|\\b(c[.]?i[.]?[ :#]{1,2})[ve]-?\\d{7,8}\\b|\\b(dpi[ :#]{1,2})\\d{4} ?\\d{5} ?\\d{4}\\b|\\b(rtn[ :#]{1,2})\\d{14}\\b',
    replacement: `\\1\\2\\3\\4${number}`,
  },
  // By a letter and its length: other numbers behind the word are of events.
  { pattern: '\\b(id ?(?:number|no[.]?|#)[ :#]{0,2})[a-z]\\d{7,8}\\b', replacement: `\\1${number}` },
  // A Mexican's number in the register of persons, and for taxes.
  { pattern: '\\b[a-z]{4}\\d{6}[hmx][a-z]{5}[a-z0-9]\\d\\b', replacement: number },
  { pattern: '\\b(rfc[ :#=]{1,3})[a-z&]{3,4}\\d{6}[a-z0-9]{3}\\b', replacement: `\\1${number}` },
];

const vehicles: readonly MaskingStep[] = [
  {
    pattern: '\\b(?:[a-hj-npr-z0-9]{12}|[a-hj-npr-z0-9]{9}-[a-hj-npr-y][a-hj-npr-z0-9]{2}-?)\\d{5}\\b',
    replacement: number,
  },
  { pattern: '\\b(vin#?)[a-hj-npr-z0-9]{12}\\d{5}\\b', replacement: `\\1${number}` },
  // In parts, or its end alone: 'VIN last 8 3A001234'.
  {
    pattern:
      '\\b(vin)((?: ?(?:number|no[.]?|num|is|partial|last ?[468]?|ending|ends|in|of|with|[468]|four|six|eight)\\b|[ (]{1,2}last (?:[468]|four|six|eight)[)]){0,4}(?:[ :#=/-]{1,4}|[ :#]{0,3}(?:[.]{2,6}|…|[*]{1,13})))(?:[a-z0-9]{0,8}\\d[a-z0-9]{0,8}[ -]){0,3}[a-z0-9]{0,12}\\d{4}\\b',
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
  {
    pattern: '\\b(last (?:6|8|six|eight)[ :#]{1,2})(?:[a-z]{1,3}|[a-z]\\d[a-z])\\d{5}\\b',
    replacement: `\\1${number}`,
  },
  { pattern: '\\b(hin[ :#]{1,3})[a-z]{3}[a-z0-9]{9}\\b', replacement: `\\1${number}` },
  // 'A-number 123-456-789', 'alien no. 123456789'.
  {
    pattern:
      '\\b(a[ -]?(?:number|num|no[.]?|file)|a/n|ar ?#|alien|afn|uscis)((?: ?(?:registration|reg|number|no[.]?|num|is)){0,3}[ .:#=/-]{1,4})(?:a[ #-]{0,2})?(?:\\d{8,9}|\\d{2,3}[ -]\\d{3}[ -]\\d{3})\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern: '\\ba(?:[ #-]{0,3}|#: ?)(?:\\d{8,9}|\\d{2,3}[ -]\\d{3}[ -]\\d{3})\\b',
    replacement: `A# ${number}`,
  },
];

const kinds = [[...mailAddresses, ...births], numbers, files, [...homes, ...vehicles, ...handles]];

/** Numbers and addresses of persons that officers type into reasons. */
export const personalNumbers: readonly MaskingStep[] = kinds.flat();

/** Whatever a step masks matches one of these. */
export const personsSuspected: readonly string[] = kinds.map((steps) =>
  steps.map(({ pattern }) => pattern).join('|'),
);
