const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Cities called like a person: right after an agency's letters one stands for its office (`HSI Charlotte`). */
export const citiesAfterAgency = setOf(
  'alexandria austin charlotte eugene garland henderson irving jackson lincoln madison orlando savannah troy tyler',
);

/** Others: with `in` before it such a word is a town, alone (`homicide in Gary`). */
export const citiesAfterIn = setOf(
  'allen aurora beverly camden carson chandler clifton dayton elizabeth florence gary gilbert hudson laurel lawrence marion newton quincy raleigh salem vernon victoria warren',
);

/** Words that make what stands before them a place or a body: `Marina PD`, `Warren MI PD`, `Monroe County`. */
export const afterPlaces = setOf(
  'academy airport apartments apts ave avenue beach blvd bridge center city co constable county court ctr da department dept detention dps elem elementary fd ' +
    'facility farm farms field grove heights highway hospital hp hwy jail lane ln marshals office parish park pd police port prairie rapids rd road ' +
    'school sd sector sheriff sheriffs so sp springs st station stations street town township twp university valley village ' +
    // States but those that are words too: who stands `in a van` is in no Indiana.
    'ak az ar ca ct fl ga ia il ks ky md mi mn mo ms mt nc nd ne nh nj nm nv ny ri sc tn tx ut va vt wa wi wv wy',
);

/** Words that begin the name of a place or of an operation: `San Mateo`, `Fort Wayne`. */
export const beforePlaces = setOf(
  'camp el fort ft lake las los mount mt new op operation port saint san santa santo st',
);

/** Letters of federal bodies. */
const bodies = 'atf bp bpa cbp dea dhs ero fbi federal hsi ice ofo amo uscis usbp usms';

/** Titles before a name. */
export const titles = (
  'agent agt analyst capt captain chief cmdr commander cpl deo dep deputy det detective dr inv investigator lieutenant lt mr mrs ' +
  'ms ofc ofcr officer sa sddo señor señora senor senora sergeant sgt srta ssa tfo tpr trooper'
).split(' ');

/** Letters of agencies, and titles: no part of a name, though the library joins them to one that stands beside. */
export const noNames: ReadonlySet<string> = new Set([
  ...bodies.split(' '),
  'bldg',
  ...'aoi atl aunt bolo brother charlie father major mother poi sister uncle v vic'.split(' '),
  'cal',
  'dob',
  'res',
  'sid',
  'sr',
  ...titles,
]);

export const agencyLetters = setOf(bodies);

/** Words after a title that the library's list of words has not, and that name nobody. */
export const afterTitles = setOf(
  'station stn sector agents assist request office detail involved involve vehicle vehicles veh plate impersonator impersonation patrol safety ' +
    'approval arrival backup badge bodycam callsign caseload division duty email enroute inquiry login offduty onscene radio union',
);

/** Given names that are letters of the radio, before the number of a car: `Adam 21`. */
export const radioLetters = setOf(
  'adam boy charles david edward frank george henry ida john king lincoln mary nora paul queen robert sam tom victor william',
);

/** Surnames that are words too: behind a title they name somebody, unless a place goes on (`Deputy Park Co`). */
export const wordSurnames = setOf(
  'bell bishop bravo brooks carter cook cooper cruz fields fisher fox gates hall hill hunter king knight lane long parker ' +
    'price reed rice rivers rose stone turner walker ward waters west wolf wood woods young ' +
    'banks bush doe frost garland hood love marsh may park pierce rain sharp small swift wise',
);

/** Surnames that are a colour or a state as often: last, or before a comma. */
export const looseSurnames = setOf('black brown gray green grey washington white');

/** Given names that are words too: with a capital right before another name they are a part of it. */
export const wordGivenNames = setOf(
  'amber angel art autumn bill chase chip dawn dean drew faith forest frank gene grace grant guadalupe guy hope hunter jack jesus mark pat rich rob rose summer will',
);

/** Words of police work that follow a name or a city and are a part of neither. */
export const afterNames = setOf(
  'assist case hold investigation request stop subject suspect target unit van vehicle warrant',
);
