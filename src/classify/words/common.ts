import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** Small words of the language, and the words of police work that say nothing of an offence. */
export const commonWords: Classes = {
  fill: list(`
    a, an, the, of, on, in, at, to, for, by, with, w, is, are, was, were, be, been, being, and, or,
    his, her, their, its, this, that, any, some, from, s, up, as, it, per, el, la, los, las, un, una,
    us, u s, federal, fed, local, multiple, two, 2, several, another, one, possible, poss, marked,
    unmarked, undercover, off duty, female, male, against, toward, towards, into, alleged, suspected,
    our, my, own, duty, area, new, old, de, del, contra, que, en, con, por
  `),
  codesection: list(
    't21, t8, t18, t42, 287g, i9, i200, i205, i247, pc211, pc215, pc459, pc187, pc245, pc422, {offensesection}',
  ),
  /** Sections of a state's penal, vehicle, and health and safety codes, by their numbers. */
  offensesection: list(`
    10851, 20001, 20002, 20851, 23152, 23153, 23103, 23109, 2800, 14601, 12500, 4463, 11350, 11351, 11352, 11357,
    11358, 11359, 11360, 11364, 11370, 11377, 11378, 11379, 25850, 25400, 29800, 30605, 21310, 166, 187, 207, 211,
    215, 236, 240, 242, 243, 245, 246, 261, 273, 288, 290, 311, 314, 415, 417, 422, 451, 459, 470, 484, 487, 488,
    496, 503, 530, 594, 602, 646, 664, 647, 148, 203, 209, 220
  `),
  /** California's sections on force, threats and resistance to an officer. */
  againstofficer: list(
    '69, 69pc, 148, 148pc, 240, 242, 242pc, 243, 243pc, 244, 245, 245pc, 417, 417pc, 422, 422pc',
  ),
  and: list('and, n, amp, y, or, nor, and or'),
  us: list('us, u s, usa, united states, federal, fed'),
  generic: list(`
    investigation, investigation~, investigations, investigate, investigating, investigative, invest,
    inv, invst, invs, invest*, case, cases, cas, file, number, num, no, nbr, ref, report, rpt,
    incident, event, matter, info, information, intel, intelligence, lead, leads, tip, tips, hit, hits,
    tag, plate, lp, lpr, lic, license, vehicle, veh, vehicles, vehicals, car, truck, van, suv, sedan,
    driver, ro, owner, registered, subject, subjects, subj, sub, suspect, suspects, susp, person,
    individual, male, female, wanted, warrant, warrants, wrnt, warr, fugitive, fugitives, felony,
    felon, misdemeanor, locate, locating, locater, location, loc, atl, attempt, attempting, find,
    lookup, look, lookout, look up, search, searching, check, checks, query, inquiry, bolo, be, target,
    targets, tgt, tgts, detail, op, ops, operation, operations, surveillance, surv, arrest,
    apprehension, hold, holds, transport, stop, traffic stop, t s, ts, active, ongoing, pending, open,
    current, new, old, possible, poss, confirmed, verify, verified, follow, followup, fu, f u,
    follow up, interest, voi, poi, of interest, alert, notice, purpose, purposes, related, use, only,
    official, daytime, daily, today, now, asap, urgent, unit, team, group, squad, task force,
    taskforce, tf, tfo, sig, signal, code, id, identify, work, working, ot, overtime, shift, multi,
    violation, violator, enforcement, status, criminal, federal, fed, feds, agency, le, leo, police,
    pd, so, sheriff, request, requests, req, assist, a, an, the, of, on, in, at, to, for, by, with, w,
    is, and, or, per, from, n, re, regarding, about, last, days, day, hours, this, that, his, her, we,
    needs, load, loads, occupants, passenger, passengers, activity, area, route, travel, name, sup,
    det, sgt, lt, cpl, ofc, officer, agent, agents, deputy, dep, other, outside, #plate
  `),
};
