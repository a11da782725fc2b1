/** Words of police work and of cars, and an act, that the library takes for names. */
export const noPersons = [
  ...'adm alien amber chase drew kia marshal marshall marshals poe sierra skip subj susp'.split(' '),
  'harley davidson',
  'laken riley act',
  'lincoln navigator',
];

/** Cities that offices of ICE and sectors are called by. */
export const officeCities = 'blaine havre houlton houston laredo marfa ramey swanton'.split(' ');

/** Counties that no person is called by. */
export const counties =
  'anoka bexar clackamas cuyahoga dekalb dupage gwinnett hennepin macomb maricopa mecklenburg multnomah snohomish tarrant'.split(
    ' ',
  );

/** Names common among those whom such searches look for, that the library's lists lack; none is a city or a word too. */
export const surnames =
  'alvarado andrade arellano avila barrera bautista beltran bonilla cabrera camacho cardenas carrillo cervantes ' +
  'cisneros cortez cuevas duran enriquez escobedo esparza espinosa figueroa galvan huerta juarez lozano macias magana ' +
  'maldonado marquez meza montoya murillo ochoa olivares orozco pacheco padilla pineda ponce quintero quiroz rangel ' +
  'renteria rios robles rosales sandoval saucedo solis tapia trevino trujillo valdez vega velazquez velez villanueva ' +
  'villarreal warsame zamora zavala zuniga ' +
  'aguirre almonte argueta arias aviles banuelos barajas becerra bermudez caballero cantu castaneda cavazos delacruz elizondo ' +
  'escamilla funes galindo gallegos hinojosa ibarra leal lemus melendez menjivar najera olvera osorio peralta polanco quintana ' +
  'recinos saldana salazar tejada tijerina tovar umana villegas zepeda ' +
  // Common all over the country.
  'abbott adkins atkins barnett bowers bowman byrd carlson copeland cummings dawson erickson frazier gibbs hanson haynes hicks ' +
  'hines hodges hogan holloway howell hubbard larson lyons malone mcbride mccormick mccoy mcdaniel mcgee mcguire moran mullins ' +
  'payne reeves rhodes robbins roberson rodgers rodriquez schultz schwartz simpson sims snyder strickland swanson ' +
  'underwood wilkerson wilkins yates zimmerman ' +
  // Of Hmong, Vietnamese, Somali, Punjabi and West African families.
  'vang xiong moua thao huynh trinh truong duong mohamud abdullahi dhaliwal dhillon sandhu diallo okafor okonkwo adeyemi mensah owusu traore';
export const firstNames =
  'abdi abdirahman abdirizak alfredo baptiste brayan chue faduma gurpreet harpreet ibrahima jaspreet jhon khadija mamadou manpreet ousmane pao phuong wilmer xiomara xochitl yeison yordan ' +
  'adalberto araceli bonifacio braulio celestino cristian dagoberto eleazar eliseo eusebio evaristo everardo florencio fortino genaro ' +
  'heriberto hilario inocencio isidro keily lazaro leobardo leopoldo lourdes macario marcelino margarito maricela maximino ' +
  'melquiades mireya misael nayeli nestor norberto oswaldo porfirio ranulfo raymundo rigoberto rosalba rosendo rufino scarleth ' +
  'silvestre teodoro teofilo toribio ubaldo uriel virgilio yeferson yorman yuliana yulissa zenaida ' +
  'aissatou amadou amandeep andriy balwinder cheikh chinedu chukwuemeka fatuma halima harjinder hodan ifrah jaswinder kofi ' +
  'kuldeep kwabena kwame lakhwinder lamin linh mandeep mariama modou mykola navdeep oluwaseun parminder ravinder satnam ' +
  'sukhwinder svetlana thanh tuan';
