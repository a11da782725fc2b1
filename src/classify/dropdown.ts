/**
 * The vendor's dropdown writes `<Category> - <detail>` into the reason. The category is the offense, not the
 * searcher's own words: this finds where the detail starts.
 */
const categories = [
  'motor vehicle theft/stolen',
  'larceny/theft offenses',
  'burglary/breaking & entering',
  'drugs/narcotics',
  'wanted person (arrest warrant/fugitive)',
  'assault/battery offenses',
  'assault/battery offenses (domestic)',
  'stolen property offenses',
  'traffic infraction',
  'robbery',
  'hit and run/car accident',
  'alcohol offenses (non-dui)',
  'financial crime (embezzlement/fraud)',
  'weapons offense (guns/shots fired)',
  'missing/endangered person/runaway',
  'criminal motor vehicle offense (incl. road rage/reckless)',
  'obstructing the police (fleeing/eluding)',
  'sex offenses',
  'destruction/damage/vandalism of property',
  'driving under the influence (dui/dwi/owi/ovi)',
  'welfare check',
  'homicide/death investigation',
  'child abuse/neglect',
  'disorderly conduct/disturbance',
  'obstructing justice',
  'threats/harassment',
  'indecent exposure/lewd',
  'disturbing public peace/riot',
  'arson',
  'kidnapping/abduction',
  'counterfeiting/forgery',
  'pornography/obscene material',
  'illegal dumping/littering',
  'trespass',
  'stalking',
  'curfew/loitering/vagrancy violations',
  'prostitution',
  'protective/protection order',
  'human trafficking',
  'juvenile delinquency',
  'city planning/traffic analysis',
  'terrorism/terroristic threats',
  'animal offenses (cruelty/neglect)',
  'material witness',
  'bribery',
  'extortion/blackmail',
  'auto theft / vcd investigation',
  'other',
];
const known = new Set(categories.map(key));

function key(label: string): string {
  return label.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** The dash behind a category; some exports write `+` for a space. */
const dashed = /[ +]-/;

/** The labels in front of the dash, several joined by a comma. */
function labelsBefore(text: string, dash: number): readonly string[] {
  return text.slice(0, dash).split(/,[ +]/);
}

/** Where the detail after a dropdown category starts, in UTF-16 units; 0 where the text has no category. */
export function detailStart(text: string): number {
  const dash = text.slice(0, 202).search(dashed);
  if (dash <= 0) return 0;
  return labelsBefore(text, dash).every((label) => known.has(key(label))) ? dash + 2 : 0;
}

/** Categories beside which an agency's bare name may be what the offense was about, or weather. */
const doubtful = new Set(['disturbing public peace/riot', 'hit and run/car accident'].map(key));

/** True where the category itself makes another sense of an agency's bare name likely. */
export function isDoubtfulCategory(text: string): boolean {
  return labelsBefore(text, Math.max(0, text.search(dashed))).some((label) => doubtful.has(key(label)));
}
