import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** Words for people: who a person is, and which nation a person is of. */
export const peopleWords: Classes = {
  person: list(`
    male, males, female, females, man, men, woman, women, guy, guys, person, persons, people, subject,
    subjects, subj, individual, individuals, suspect, suspects, susp, driver, drivers, passenger,
    passengers, occupant, occupants, family, families, group, groups, couple, kids, child, children,
    juvenile, juveniles, adult, adults, teen, teens, youth, crew, crews, gang, gangs, ring, owner,
    worker, workers, boys, girls
  `),
  human: list(`
    male, males, female, females, man, men, woman, women, guy, guys, person, persons, people, subject,
    subjects, subj, individual, individuals, driver, drivers, passenger, passengers, occupant, occupants,
    family, families, group, groups, couple, kids, child, children, juvenile, juveniles, adult, adults,
    teen, youth, owner, boys, girls
  `),
  citizen: list(`
    national, nationals, citizen, citizens, nat, natl, descent, nationality, migrant, migrants,
    immigrant, immigrants, refugee, refugees
  `),
  nationality: list(`
    mexican, mexicans, guatemalan, guatemalans, honduran, hondurans, salvadoran, salvadorans,
    salvadorian, nicaraguan, nicaraguans, venezuelan, venezuelans, colombian, colombians,
    columbian national, ecuadorian, ecuadorians, ecuadorean, peruvian, peruvians, bolivian, bolivians,
    chilean, chileans, brazilian, brazilians, cuban, cubans, haitian, haitians, dominican, dominicans,
    jamaican, jamaicans, argentine, argentinian, uruguayan, paraguayan, panamanian, costa rican,
    chinese, indian national, pakistani, pakistanis, afghan, afghani, afghans, iranian, iranians,
    iraqi, iraqis, syrian, syrians, turkish, russian, russians, ukrainian, ukrainians, romanian,
    romanians, bulgarian, georgian national, albanian, albanians, polish national, serbian, bosnian,
    armenian, uzbek, kazakh, chechen, somali, somalis, somalian, nigerian, nigerians, ghanaian,
    ethiopian, eritrean, sudanese, congolese, senegalese, mauritanian, kenyan, liberian, egyptian,
    moroccan, yemeni, lebanese, jordanian, vietnamese, filipino, cambodian, laotian, hmong national,
    korean, japanese, burmese, nepali, nepalese, bangladeshi, sri lankan, canadian, canadians,
    mexicano, mexicanos, mexicana, guatemalteco, hondureno, venezolano, venezolanos, salvadoreno
  `),
  ethnicity: list(`
    hispanic, hispanics, latino, latinos, latina, latinas, latinx, asian, asians, arab, arabs, arabic,
    muslim, muslims, jewish, jew, jews, amish, native american, african american, black, caucasian,
    middle eastern, eastern european, south american, central american, east indian, sikh, chaldean
  `),
  firstname: list(`
    jack, johnny, tommy, michael, mike, robert, bob, james, john, david, chris, kevin, tony, jimmy,
    bobby, jason, brian, steve, mark, paul, eric, ryan, kyle, tyler, josh, justin, brandon, andrew,
    daniel, joseph, william, thomas, charles, sarah, jessica, ashley, amanda, jennifer, maria, lisa,
    nicole, kelly, amy, mary, karen, linda, susan, laura, anna, emily, theresa, teresa, stephanie, melissa, michelle,
    heather, rebecca, rachel, megan, kimberly, angela, christina, danielle, samantha, katherine, kathleen, patricia,
    barbara, deborah, debra, donna, carol, sandra, sharon, cynthia, julie, tiffany, brittany, crystal lynn, tammy,
    george, kenneth, edward, ronald, timothy, jeffrey, gary, stephen, larry, raymond, gregory, benjamin, patrick,
    nathan, zachary, douglas, derek, travis, dustin, jeremy, shawn, sean, adam, aaron, jose, juan, carlos, luis
  `),
  victim: list(`
    victim, victims, vict, vic, vics, v1, witness, witnesses, wit, wits, complainant, rp, reporting party, caller, reportee,
    injured, deceased, survivor, victima, victimas, testigo
  `),
};
