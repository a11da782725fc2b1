import type { MaskingStep } from './masking-step.ts';
import {
  caseKinds,
  codeEndings,
  codeLetters,
  either,
  modelLetters,
  modelNumbers,
  phraseWords,
  stateCodes,
  vehicles,
} from './plate-look-alikes.ts';

/** Set between the parts of a code while plates are masked, so that it has no plate's shape; never in a cleaned cell. */
export const seam = '\u0001';

/** What a filter says of a vehicle, which the vendor writes together with the plate: `chevroletQXR1234`. */
export const described =
  'white|black|silver|gr[ae]y|blue|red|green|brown|gold|beige|maroon|orange|yellow|purple|sedan|coupe|hatchback|suv|pickup|truck|minivan|van|wagon|motorcycle|trailer|acura|audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|dodge|ford|genesis|gmc|honda|hyundai|infiniti|isuzu|jaguar|jeep|kia|lexus|lincoln|mazda|mercedes|benz|mini|mitsubishi|nissan|pontiac|porsche|ram|rover|saturn|scion|subaru|suzuki|tesla|toyota|volkswagen|volvo|accord|altima|camry|civic|corolla|elantra|equinox|f150|f250|impala|jetta|malibu|sentra|sierra|silverado|sonata|tacoma|tahoe|tundra';

/** A number and who asked, or a colour or a make, whose letters are no plate's second half: 'camera 417 CBP', 'plate K44 BMW'. */
export const askedBy: MaskingStep = {
  pattern: '(\\d[a-z]?)([ -](?:cbp|dhs|ice|hsi|ero|ofo|amo|bpa|bmw|gmc|blk|wht|slv|brn|grn|drk))\\b',
  replacement: `\\1${seam}\\2`,
};

/** Codes and phrases get a seam before their number. */
export const codes: readonly MaskingStep[] = [
  // A letter and a number behind the word for it: 'warrant# W260417', 'citation A417882'.
  {
    pattern:
      '\\b((?:w(?:arrant|rnt|nt|rt)|cit(?:ation|e)?|ticket|tkt|summons|smns|complaint|subpoena|case|report|rpt|incident|inc|event|evt|docket|rms|cad|oca)(?: ?(?:number|no[.]?|#|:)){0,2} ?[a-z])(\\d{5,7})\\b',
    replacement: `\\1${seam}\\2`,
  },
  // A letter, the year and a number, where no word for a plate and no state that issues such stands before them: 'P260417'.
  { pattern: '(^|[^a-z0-9])([a-z]|lp)(2[0-7]\\d{4,5})\\b', replacement: `\\1\\2${seam}\\3` },
  // A road of a state, and a model, a unit or an interstate before a word: 'GA400', 'G37 and', 'I-35W and'.
  { pattern: `(^|[^a-z0-9])(${stateCodes})(\\d{2,3})\\b`, replacement: `\\1\\2${seam}\\3` },
  {
    pattern: `\\b([a-z]{1,2}\\d{2}|\\d{2}[a-z])( (?:${either(phraseWords.filter(({ length }) => length === 3))}))\\b`,
    replacement: `\\1${seam}\\2`,
  },
  // 'I C E 2025': an agency letter by letter, not a plate so.
  { pattern: '\\b(i c e|h s i|c b p|e r o|d h s|u s c)( \\d)', replacement: `\\1${seam}\\2` },
  // '8 CFR 214', '18USC922'.
  { pattern: '(\\d)( ?(?:usc|u[.]s[.]c[.]|cfr|ilcs|stat) ?)(\\d)', replacement: `\\1${seam}\\2${seam}\\3` },
  {
    pattern: `(^|[^a-z0-9])(${either(codeLetters)}|[a-z]{1,3}(?:pd|so))((?: - |[-–._])?\\d{1,8}[a-z]?)\\b`,
    replacement: `\\1\\2${seam}\\3`,
  },
  {
    pattern: `(^|[^a-z0-9])(${either(phraseWords)}|[a-z]{1,3}(?:pd|so|sd))((?: - |[ ._])[a-z]?\\d)`,
    replacement: `\\1\\2${seam}\\3`,
  },
  {
    pattern: `(^|[^a-z0-9])(\\d{1,8})(-?(?:${either(codeEndings)}|[a-z]{1,2}(?:pd|so))|[a-z](?:pc|vc|hs|bp|wi))\\b`,
    replacement: `\\1\\2${seam}\\3`,
  },
  {
    pattern: `(\\d)( (?:${either(codeEndings)}))\\b`,
    replacement: `\\1${seam}\\2`,
  },
  { pattern: `\\b([12]\\d)(${either(caseKinds)})(\\d)`, replacement: `\\1${seam}\\2${seam}\\3` },
  { pattern: '\\b([a-z]{2}|veh|sus|vic|dui|hom|rob)((?:19|20)\\d\\d)\\b', replacement: `\\1${seam}\\2` },
  // Models and years after a make: 'hondacrv2019', 'whitegmc1500'.
  { pattern: `(${described})(${either(vehicles)})(\\d)`, replacement: `\\1\\2${seam}\\3` },
  { pattern: '\\b([1-4]500|3000)(hd|gt)\\b', replacement: `\\1${seam}\\2` },
  {
    pattern: `(${described})([a-z]{3})((?:19|20)\\d\\d|[1-9]500)\\b`,
    replacement: `\\1\\2${seam}\\3`,
  },
  // Titles of the code and forms of the immigration service, as officers shorten them; 287(g).
  { pattern: '(^|[^a-z0-9-])([ti])(-?\\d{1,3}\\b)', replacement: `\\1\\2${seam}\\3` },
  {
    pattern: '\\b(10|11|12|14|20|23)(85[12]|3[57]\\d|550|500|951|601|00[12]|15[23])\\b',
    replacement: `\\1${seam}\\2`,
  },
  // Cycles, trucks, cars and pistols by their model, and a section of Connecticut's.
  {
    pattern: `\\b(${either(modelLetters)})([ -]?(?:${either(modelNumbers)})[a-z]{0,2})\\b`,
    replacement: `\\1${seam}\\2`,
  },
  { pattern: '\\b(p365|sd40|sw40|[ceg]\\d{2}|53a|46b)(xl|ve| amg|-\\d)', replacement: `\\1${seam}\\2` },
  // A year after plates, whose last letter is none of a plate's, and behind a state: 'expired tags 2025', 'lic CA 2023'.
  {
    pattern: `\\b(tags|plates|(?:plates?|tags?|lic|reg) (?:in|${stateCodes}))( (?:19|20)\\d\\d)\\b`,
    replacement: `\\1${seam}\\2`,
  },
  // How many: 'tags 12 and 14'.
  { pattern: '\\b(plates|tags)( \\d{1,2}(?:$|[^a-z0-9-]))', replacement: `\\1${seam}\\2` },
  // What a form says where it has no plate, which no plate reads: 'plate: unknown', 'tag: expired'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?|lic|licen[sc]e|placas?) ?(?:#|:|=|number|num|no[.])[ #:="]{0,4})(unknown|unk|none|given|matche[ds]|match(?:ing)?|comes|belongs|search(?:ed|es)?|lookup|check(?:ed|s)?|query|history|inquiry|requests?|provided|reported|entered|listed|obtained|shown|found|altered|changed|cloned|visible|hidden|unclear|unread|blurred|faded|dirty|damaged|wanted|return(?:s|ed)?|recogni[sz]ed?|which|where|after|before|while|during|since|without|likely|maybe|expired|stolen|partial|missing|covered|obscured|obstructed|removed|temporary|temp|paper|falsa|robadas?|vencidas?|desconocida)\\b`,
    replacement: `\\1${seam}\\2`,
  },
  { pattern: '\\b(287)(g)\\b', replacement: `\\1${seam}\\2` },
  // The how manieth of what is no plate: 'license plate2', 'plate reader1'.
  {
    pattern:
      '\\b(plates?|check|query|stops?|theft|fraud|cases?|reader|camera|search|stolen|person|driver|number|update|suspect)(\\d{1,2})\\b',
    replacement: `\\1${seam}\\2`,
  },
];
