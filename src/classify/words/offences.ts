import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** Short names of offences, where a rule asks what an agency's officer did or what a search says it is not. */
export const offenceWords: Classes = {
  offence: list(`
    drug, drugs, narcotic, narcotics, narcotic~, narc, dope, meth, fentanyl, cocaine, heroin, title 21, t21,
    gun, guns, weapon, weapons, firearm, firearms, shooting, homicide, murder, assault, aslt, battery, robbery,
    burglary, burg, theft, larceny, stolen, stolen vehicle, shoplifting, fraud, forgery, dv, domestic,
    domestic violence, rape, sexual assault, sex assault, sex offense, sex crime, sex crimes, child porn, csam,
    child abuse, child exploitation, trafficking, human trafficking, sex trafficking, labor trafficking,
    kidnapping, kidnap, carjacking, dui, dwi, owi, hit and run, hit run, h r, road rage, reckless, crash,
    harassment, stalking, threats, gang, missing person, missing, protest, misconduct, off duty incident
  `),
};
