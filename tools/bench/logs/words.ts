/** The invented words of the bench's logs. No agency, account, plate or reason here is of a real log. */

const places =
  'Alder,Birch,Cedar,Dune,Elm,Fern,Grove,Hazel,Iris,Juniper,Larch,Maple,Nettle,Oak,Pine,Quill,Rowan,Sage,Thorn,Willow'.split(
    ',',
  );
const landforms = 'Basin,Bend,Bluff,Crossing,Falls,Heights,Hollow,Landing,Point,Prairie'.split(',');
const states = 'IL,OR,MN,FL,CA,TX,GA,OH,AZ,CO,WA,KY,TN,MO,NC,IN'.split(',');

/** Four hundred local agencies: police departments and sheriffs of places that do not exist. */
export const localAgencies: readonly string[] = places.flatMap((place, row) =>
  landforms.flatMap((landform, column) => [
    `${place} ${landform} ${states[(row + column) % states.length]} PD`,
    `${place}${landform.toLowerCase()} County ${states[(row * 3 + column) % states.length]} SO`,
  ]),
);

/** Federal accounts, spelled as the vendor's logs spell such bodies. */
export const federal = {
  borderPatrol: '[Federal] US Border Patrol [Inactive]',
  hsi: '[Federal] Homeland Security Investigations [Inactive]',
  fbi: '[Federal] Federal Bureau of Investigation (FBI)',
} as const;

const given =
  'Avery,Blake,Casey,Dana,Ellis,Finley,Gray,Harper,Indy,Jules,Kit,Lane,Marlo,Noel,Oakley,Perry,Quinn,Reese,Sky,Tatum'.split(
    ',',
  );
const family =
  'Abbotsley,Brackwater,Corvane,Dunmarrow,Eastlake,Farrowby,Glenthorpe,Hartsedge,Inglewick,Jessamy,Kettering,Lindquay,Merrowdale,Northcote,Oakhurst,Penhallow,Quarrington,Ravenshaw,Silverdene,Tamworthy'.split(
    ',',
  );
export const accounts: readonly string[] = given.flatMap((first) => family.map((last) => `${first} ${last}`));

/** The commonest reasons, by weight: most rows of a log say little. */
export const commonReasons: readonly string[] = [
  'Investigation',
  'investigation',
  'Stolen vehicle',
  'bolo',
  'Larceny/Theft Offenses - ',
  'Motor Vehicle Theft/Stolen - Investigation',
  'traffic',
  'wanted person',
  'Wanted Person (Arrest Warrant/Fugitive) - Criminal Justice Purpose',
  'burglary',
  'Robbery - ',
  'hit & run',
  'welfare check',
  'Drugs/Narcotics - ',
  'suspicious vehicle',
  'theft',
  'Other - Not Applicable',
  'missing person',
  'Assault/Battery Offenses (Domestic) - follow up',
  'shooting',
  'Hit and Run/Car Accident - ',
  'fraud',
  'homicide',
  'patrol',
];

/** Beginnings of the long tail; a unique number, and sometimes a slip of the hand, makes each text its own. */
export const tailBeginnings: readonly string[] = [
  'burglary',
  'stolen veh',
  'theft from vehicle',
  'hit and run',
  'Investigation -',
  'follow up on',
  'Motor Vehicle Theft/Stolen - case',
  'agg assault suspect veh',
  'robbery',
  'shots fired',
  'catalytic converter theft',
  'mail theft',
  'road rage',
  'runaway juvenile',
  'retail theft grey sedan',
  'attempt to locate',
  'felony eluding',
  'porch package theft',
  'Larceny/Theft Offenses - report',
  'unlawful use of vehicle',
  'warrant service',
  'domestic suspect left scene',
  'trailer theft',
  'vandalism at school',
  'café burglary',
  'driver’s side damage, hit/run',
  'DUI – witness call',
  'Robbery - detail',
];

/** `ice` inside other words, and ice that is weather, sweet or skating: no immigration enforcement. */
export const lookAlikes: readonly string[] = [
  'police service request',
  'Niceville burglary',
  'ice cream truck theft',
  'crash, black ice on roadway',
  'office burglary',
  'notice of trespass, license check',
  'ice rink vandalism',
  'juvenile vice complaint',
];
