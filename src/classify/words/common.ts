import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** Small words of the language, and the words of police work that say nothing of an offence. */
export const commonWords: Classes = {
  fill: list(`
    a, an, the, of, on, in, at, to, for, by, with, w, is, are, was, were, be, been, being, and, or,
    his, her, their, its, this, that, any, some, from, s, up, as, it, per, el, la, los, las, un, una,
    us, u s, federal, fed, local, multiple, two, 2, several, another, one, possible, poss, marked,
    unmarked, undercover, off duty, female, male, against, toward, towards, into, alleged, suspected,
    our, my, own, duty, area, new, old
  `),
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
    det, sgt, lt, cpl, ofc, officer, agent, agents, deputy, dep
  `),
};
