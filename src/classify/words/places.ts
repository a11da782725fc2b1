import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** Words for roads, weather and states, where acronyms mean other things. */
export const placeWords: Classes = {
  road: list(`
    rd, road, st, street, ave, avenue, blvd, boulevard, dr, drive, ln, lane, ct, cir, circle, hwy,
    highway, pkwy, parkway, way, trl, trail, pl, plaza, pike, loop, terrace, ter, bridge, rdwy,
    roadway, freeway, fwy, expressway, interstate, exit, ramp, onramp, offramp, overpass, corridor, mm,
    mile marker, milepost, mp, interchange, sidewalk, driveway, intersection
  `),
  roadname: list(`
    rd, road, roads, ave, avenue, blvd, boulevard, dr, drive, ln, lane, hwy, highway, pkwy, parkway,
    trl, trail, pike, loop, bridge, freeway, fwy, exit, ramp, rdwy, roadway
  `),
  heading: list(`
    nb, sb, eb, wb, n b, s b, e b, w b, north, south, east, west, northbound, southbound, eastbound,
    westbound, north bound, south bound, east bound, west bound
  `),
  crash: list(`
    crash, crashes, crashed, collision, accident, mva, mvc, mvi, tc, wreck, pileup, hit and run,
    hit run, h r, hnr, road rage, roadrage, racing, speeding, speed, reckless, dui, dwi, pursuit,
    shooting, wrong way, ddacts, traffic, spun, spinout, slid, slide, slipped, skid, skidded, rollover,
    rolled, disabled, brake check, brakecheck, lane, lanes
  `),
  state: list(`
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
    hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
    massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
    new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma,
    oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
    virginia, washington, west virginia, wisconsin, wyoming, district of columbia, puerto rico, guam
  `),
  st: list(`
    al, ak, az, ar, ca, co, ct, de, fl, ga, hi, id, il, in, ia, ks, ky, la, me, md, ma, mi, mn, ms, mo,
    mt, ne, nv, nh, nj, nm, ny, nc, nd, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, vt, va, wa, wv, wi, wy,
    dc, pr
  `),
  stabbr: list(`
    ak, az, ar, ca, ct, fl, ga, il, ia, ks, ky, md, mi, mn, ms, mo, mt, ne, nv, nh, nj, nm, ny, nc, nd, ri,
    sc, sd, tn, tx, ut, vt, va, wa, wv, wi, wy, dc
  `),
  country: list(`
    mexico, guatemala, honduras, el salvador, nicaragua, venezuela, colombia, ecuador, peru, brazil, cuba, haiti,
    dominican republic, china, india, romania, russia, nigeria, somalia, jamaica, canada, the philippines, mx
  `),
  fieldcity: list(`
    atlanta, baltimore, boston, buffalo, chicago, dallas, denver, detroit, el paso, harlingen, houston,
    los angeles, la, miami, new orleans, nola, new york, nyc, newark, philadelphia, philly, phoenix,
    salt lake, salt lake city, slc, san antonio, san diego, san francisco, sf, seattle, st paul,
    saint paul, washington, tampa, orlando, charlotte, las vegas, portland, omaha, kansas city,
    oklahoma city, minneapolis, st louis, indianapolis, cleveland, columbus, nashville, memphis,
    jacksonville, sacramento, fresno, tucson, albuquerque, austin, laredo, mcallen, richmond, norfolk,
    raleigh, charleston, birmingham, little rock, tulsa, milwaukee, des moines, boise, spokane,
    honolulu, anchorage, burlington, hartford, providence, louisville, savannah, knoxville, yuma,
    san juan
  `),
  bordertown: list(`
    san ysidro, otay mesa, tecate, calexico, andrade, san luis, lukeville, nogales, naco, douglas, santa teresa,
    el paso, ysleta, tornillo, presidio, del rio, eagle pass, laredo, roma, rio grande city, hidalgo, pharr,
    anzalduas, progreso, los indios, brownsville, detroit, port huron, buffalo, niagara falls, champlain,
    derby line, houlton, calais, blaine, sumas, sweetgrass, pembina, international falls, sault ste marie
  `),
  /** Towns with a station of the Border Patrol or a port, and few besides. */
  bptown: list(`
    {bordertown}, falfurrias, hebbronville, uvalde, carrizo springs, comstock, brackettville, cotulla, freer, zapata,
    kingsville, weslaco, mcallen, harlingen, rgc, rgv, sierra blanca, van horn, marfa, alpine, sanderson, fabens,
    fort hancock, lordsburg, deming, las cruces, alamogordo, sonoita, willcox, ajo, casa grande, wellton, yuma,
    tucson, three points, bisbee, el centro, indio, campo, boulevard, murrieta, imperial beach, chula vista, brown field,
    spokane, colville, oroville, havre, plentywood, sweet grass, grand forks, warroad, grand marais, marysville,
    sandusky, swanton, massena, newport, beecher falls, van buren, rangeley
  `),
  sector: list(`
    spokane, blaine, havre, grand forks, detroit, buffalo, swanton, houlton, miami, new orleans, nola,
    san diego, el centro, yuma, tucson, el paso, big bend, marfa, del rio, laredo, rgv,
    rio grande valley, ramey
  `),
};
