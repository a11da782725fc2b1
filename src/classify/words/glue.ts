import type { GlueWords } from '../engine/glue.ts';
import { list } from './list.ts';

/** Words that cues are run together with. */
const companions = list(`
  security, protection, customs, homeland, sector, assist, assisting, assistance, asst, aoa, request, req, requested, warrant, warrants, warrent, wrnt, detainer,
  detainers, hold, agent, agents, officer, officers, target, targets, case, inv, investigation,
  investigations, task, force, taskforce, tfo, tf, wanted, fugitive, fugops, locate, lead, hit, arrest,
  custody, transport, pickup, surveillance, operation, bolo, lookout, related, federal, admin,
  administrative, us, dhs, hsi, ero, ice, cbp, usbp, fbi, dea, atf, for, per, by, from, with, help,
  detainee, violation, violations, violator, enforcement, status, check, illegal, criminal, civil, tgt, tgts, rqst,
  order, final, alien, aliens, immigrant, person, smuggling, human, patrol, border, no, not, non, anti,
  hum, and, or, fraud, visa, overstay, removal, undocumented, entry, reentry
`);

/** Cues that are cut out of a run-together word, the longest first. */
const cues = list(`
  immigration, deportation, undocumented, borderpatrol, immigrant, deported, detainer, homeland,
  smuggling, smug, removal, reentry, illegal, border, aliens, alien, visa, usbp, 287g, immig, usice, ice,
  hsi, cbp, dhs, ero
`);

/** Words of the language, names and misspellings that could be cut into a cue and companions, and are none. */
const whole = list(`
  alienor, forice, forced, perhero, police, office, officer, notice, bordering, usero, orice, ornice, hero,
  heroic, andero, justice, service, byero, fromage
`);

export const glueWords: GlueWords = { companions: new Set(companions), cues, whole: new Set(whole) };

/** Cues long enough to be put together again where a space or a line break splits them. */
export const splitCues = list(`
  immigration, immigrant, immigrants, police, service, device, officer, officers, practice, juice, choice, deportation, deported, undocumented, homeland, smuggling,
  enforcement, investigations, inmigracion, detainer, protection, usbp
`);

/** Words of the language that lie near a cue and are words of their own: never taken for a misspelling. */
export const realWords: ReadonlySet<string> = new Set(
  list(`
  detaine, bonder, borer, bourder, censer, centre, custos, decoration, deformation, dehortation, dehorted, denotation, departee, deploration, depositation, depuration, deputation, detailer, detailers, detorted, endorsement, engorgement, induction, inductions, instigation, injuncting, parol, projections, prosecution, prosecutions, prospection, protective, protections, protraction, protecter, protest, pretest, protist, refuges, refuged, servicer, servile, smugging, immiseration, mismarriage, deportee, deporter, migrates, migrated, imitations,
  illegally, criminals, illegality, deportment, department, departments, departed, departure, deportation, emigration, migration, immigrate, immigrates, immigrated,
  imagination, irrigation, imitation, immigrating, reported, deposited, depositor, deployed, deported,
  deforestation, detained, detainee, detainees, detain, detains, retainer, container, detail, details,
  boarder, boarders, borders, bordered, boulder, burden, bolder, broader, birder, bored, patrols,
  petrol, patron, parole, pastrol, patrolled, customer, custom, costumes, costume, customers, custody,
  protecting, projection, protector, production, protected, removed, remove, remover, removals,
  refugees, refuge, migrana, migranas, migraine, migraines, refuse, refused, migrate, migrants, vibrant, fragrant, asylums, passports, passion,
  warranty, warrants, currant, assistant, assists, agency, agents, aging, request, requests, bequest,
  agenda, gentle, marshals, martial, marsha, security, securely, secret, secrets, secrete, services,
  serviced, service, snuggling, struggling, juggling, trafficking, traffic, narcotic, firearm,
  homicide, homicides, trespass, burglar, burglars, injunctions, injection, protests, protect,
  protested, process, contest, protean, fugitives, suspect, suspects, suspend, enforcement,
  enforcements, reinforcement, homelands, homeless, abortions, abortive, absorption, adoption,
  extortion, centers, centered, enter, entered, investigator, investigators, investigating,
  investigative, documented, undocumented
`),
);
