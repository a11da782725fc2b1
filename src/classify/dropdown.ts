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

/** Where the detail after a dropdown category starts, in UTF-16 units; 0 where the text has no category. */
export function detailStart(text: string): number {
  const dash = text.indexOf(' -');
  if (dash <= 0 || dash > 200) return 0;
  const parts = text.slice(0, dash).split(', ');
  return parts.every((part) => known.has(key(part))) ? dash + 2 : 0;
}
