import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** Words that say who asked whom, and who people in an agency are. */
export const relationWords: Classes = {
  assist: list(`
    assist, assists, assisted, assisting, assistance, asst, asist, assit, assis, asssist, assist~, aoa,
    oaa, aod, aoj, oja, ooa, help, helping, support, supporting, aid, aiding, backup, back up, coop,
    cooperation, cooperating, coordinate, coordinating, coordination, ayuda, apoyo
  `),
  request: list(`
    request, requests, requested, requesting, requestor, requester, req, reqs, reqd, rqst, rqsts,
    request~, ask, asks, asked, asking, wants, needs, rfi, rfa, referral, referred, tasking, tasked,
    inquiry, sought, seeking, solicitud
  `),
  by: list(`
    by, per, for, from, fr, frm, 4, with, w, via, to, on behalf of, obo, thru, through, x, para, de,
    con
  `),
  joint: list(`
    joint, jt, alongside, together with, working with, partner, partnered, embedded, assigned,
    attached, detailed, deputized, liaison, cross designated, loan, loaned
  `),
  officer: list(`
    agent, agents, agt, agts, agent~, officer, officers, ofc, ofcr, official, officials, sa, sac, asac,
    rac, ssa, tfo, tfos, tf, task force, taskforce, deputy, deputies, deputized, supervisor, analyst,
    investigator, detective, deportation officer, unit, team, squad, group, grp, field office, office,
    division, dept, department, liaison, duty, intel, personnel, staff, guys, fed, feds, agency,
    agente, agentes, oficial, oficiales
  `),
  enforcement: list(`
    warrant, warrants, wrnt, wrnts, warr, wrt, warrent, warrant~, detainer, detainers, detainer~,
    detainee, detainees, hold, holds, custody, fugitive, fugitives, fug, wanted, fugitive~, removal,
    arrest, arrests, apprehend, apprehension, pickup, pick up, p u, pu, transport, transfer, turnover,
    absconder, absconders, target, targets, tgt, tgts, raid, roundup, sweep
`),
  member: list(`
    agent, agents, agt, agts, officer, officers, ofc, official, officials, employee, employees,
    personnel, staff, worker, workers, contractor, recruiter, recruiters, guard, attorney, family, people, guy, guys, man,
    men, inspector
  `),
  gear: list(`
    vehicle, vehicles, veh, vehs, vehical, vehicels, car, cars, van, vans, truck, trucks, suv, suvs,
    bus, unit, units, cruiser, convoy, property, equipment, tires, plate, plates, badge, uniform,
    jacket, vest, hat, shirt, gun, weapon, patch, laptop, drone, helicopter, boat, trailer, horse trailer, rental, pov, atv, wallet, purse, backpack, phone, rifle, dog, k9, k 9
  `),
  car: list(`
    vehicle, vehicles, veh, vehs, vehical, vehicels, car, cars, van, vans, truck, trucks, suv, suvs, convoy,
    cruiser, bus
  `),
  place: list(`
    office, offices, field office, fld office, fld ofc, facility, facilities, building, bldg, hq, headquarters, court,
    courthouse, jail, detention, detention center, detention facility, processing, processing center,
    center, centre, compound, parking lot, parking, lot, garage, gate, entrance, station, checkpoint,
    sta, stn, warehouse, hotel, property, location, site, tent, camp, annex, substation, lobby, window, sign, door,
    fence
  `),
};
