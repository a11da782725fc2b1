/** Words of police work and of cars, and an act, that the library takes for names. */
export const noPersons = [
  ...'adm alien amber chase drew kia marshal marshall marshals poe sierra skip subj susp'.split(' '),
  'harley davidson',
  'laken riley act',
  'lincoln navigator',
];

/** Cities that offices of ICE and sectors are called by. */
export const officeCities = 'blaine havre houlton houston laredo marfa ramey swanton'.split(' ');

/** Names common among those whom such searches look for, that the library's lists lack; none is a city or a word too. */
export const surnames =
  'alvarado andrade arellano avila barrera bautista beltran bonilla cabrera camacho cardenas carrillo cervantes ' +
  'cisneros cortez cuevas duran enriquez escobedo esparza espinosa figueroa galvan huerta juarez lozano macias magana ' +
  'maldonado marquez meza montoya murillo ochoa olivares orozco pacheco padilla pineda ponce quintero quiroz rangel ' +
  'renteria rios robles rosales sandoval saucedo solis tapia trevino trujillo valdez vega velazquez velez villanueva ' +
  'villarreal warsame zamora zavala zuniga ' +
  // Of Hmong, Vietnamese, Somali, Punjabi and West African families.
  'vang xiong moua huynh trinh truong mohamud abdullahi dhaliwal dhillon sandhu diallo';
export const firstNames =
  'abdi abdirahman abdirizak alfredo baptiste brayan chue faduma gurpreet harpreet ibrahima jaspreet jhon khadija mamadou manpreet ousmane pao phuong wilmer xiomara xochitl yeison yordan';
