import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** What is done to a person or a thing, so that an agency named after it is its object. */
export const harmWords: Classes = {
  harm: list(`
    shooting of, shot, rocked, pursuing, fired on, fired upon, tried running over, homicide of, killing of, stabbing of, stabbed, hit and run, hit run, hit and run of,
    vandal*, vandalised, vandalized, vandalism, vand, crim misch, criminal misch, slash*, smash*, keyed, keying, egg, egged, egging,
    punctur*, spray paint, spray painted, spraypainted, graffiti, graffitti, tagged, defaced, defacing, damag*,
    destroy*, destruction, destruction of, burn*, arson, arson of, torch*, firebomb*, set fire, threw,
    thrown, throw, throwing, tossed, hurled, pelted, rocks, rock, bricks, bottles, snowball, snowballs,
    laser, lasers, shot at, shots fired at, shooting at, shoot at, fired at, shots at, sniper, ambush*,
    ram, rammed, ramming, ramed, struck, strikes, striking, crash into, crashed into, crash with,
    collided with, collision with, sideswip*, rear ended, rearended, brake checked, brake checking, pepper sprayed, sprayed, maced, swatting call, swat call, ran over, run over,
    tried to run over, tried to hit, tried to ram, attempted to run over, attempted to hit, attempted to ram,
    drove at, drove into, swerved at, hnr, h r, h n r, block, blocked, blocking, boxed in, boxing in,
    box in, blockade, surrounded, surrounding, confront*, following, followed, follows, tailing,
    tailed, trailing, chasing, chased, tracking, filming, filmed, recording, videotaping, videoing, livestreaming, live streaming, photos of, dragged, dragging,
    photographing, watching, monitoring, harass*, harrass*, threat, threats, threaten*, threatned, terroristic threats,
    menac*, brandished, brandishing, assault~, assaults, assaulted, assaulting, assault on, aslt, asslt, aslted,
    assltd, battery,
    battery on, attack*, spit, spat, spitting, punch*, kicked, bit, fought, fighting, resisting,
    resisted, resist, obstruct*, obstr, imped*, interfer*, hinder*, hindering, prevent*, disrupt*, doxx*, dox,
    doxing, doxed, stalk*, swatt*, swatting, bomb threat, heckl*, yelling, yelled, honking, honked,
    blowing horn, blowing horns, blew horn, blowing whistle, blowing whistles, blew whistle,
    flipped off, flipping off, ois, whistl*, mob, ambushed, hit by, killed, murder, murder of, injured, robbed,
    robbery of, carjack*, kidnap*, agresion, amenazas, amenaza, ataque
  `),
  hurt: list(`
    vandal*, vandalised, vandalized, slash*, smash*, keyed, egged, spray painted, graffiti, tagged, defaced,
    damag*, aslted, assltd, puncture, punctured, destroyed, burned, burnt, torched, firebombed, set on fire, rammed, ramming, struck, shot,
    assault, assaulted, attacked, attack, threat, threats, threatened, doxx*, doxed, followed, tailed,
    harassed, blocked, boxed in, surrounded, confronted, ambushed, robbed, carjacked, mugged, kidnapped, killed, injured, spit on,
    punched, stabbed, beaten, wounded, obstructed, impeded, impersonat*, stalked, swatted, run over, sideswiped, rear ended, crashed,
    dragged, accident, mva, crash, collision, hit and run, arson, bombed, bomb threat
  `),
  harmat: list(`
    pointed gun at, pointed a gun at, pointing gun at, gun pointed at, pointed rifle at, rifle pointed at, pointed firearm at,
    interference w, interfering w, interfere w, interfere with, interfered w, interfered with,
    laser pointed at, pointed laser at, laser at, shots fired at, shot at, shooting at, fired at, shots at, shoot at, threats to, threats against,
    threat to, threat against, threatening, drove at, drove into, swerved at, fired on, fired upon, assault on, attack on,
    attacks on, battery on, interference with, interfering with, ramming of, collision with, crash with,
    hit and run with, hit and run w, hit and run involving, accident with, accident involving,
    road rage with, road rage w, altercation with, altercation w, argument with, dispute with, fight with, fight w, dispute w, argument w,
    threatening to (kill|shoot|harm|hurt|bomb|attack|assault|burn|stab|ram), threat to (kill|shoot|harm|hurt|bomb|attack), threats to (kill|shoot|harm|hurt|bomb|attack), wants to (kill|shoot|harm|hurt|bomb|attack), threatened to (kill|shoot|harm|hurt|bomb|attack), plot to (kill|shoot|harm|hurt|bomb|attack),
    crash involving, crash inv, tc inv, tc involving, mva inv, accident inv, shooting by, shooting involving, use of force by, ois involving, crash w, accident w, collision w, tc with, tc w, wreck with, wreck w, mva with, mva w
  `),
  taken: list(`
    theft, theft from, theft of, stole, stolen, stealing, stolen from, burglary, burglary of,
    burglary to, burg, burg of, break in, broke into, break in to, larceny, larceny from, burglarized,
    missing, recovered, lost
  `),
  pretend: list(`
    impersonat*, impersonating, impersonator, impersonators, impersonation, imposter, imposters,
    impostor, impostors, posing, posed, poses, pose, pretend*, feign*, purport*, portray*, masquerad*, claim,
    claims, claimed, claiming, fake, faux, pseudo, phony, phoney, bogus, false, counterfeit, dressed as, dressed like, dressed up as, dressed up like, imp of, (crim|criminal) imp, false personation, personating, impers,
    wearing, wore, costume, identified himself, identified self as, (id d|ided|iding|id ing) (self|himself|herself|themselves) as, (iding|id ing) as, identifies as, identifying as, flashing, flashed, identifying himself, identifying themselves,
    identified themselves, acting as, acting like, alleging, self proclaimed, wannabe, pretext,
    not real, imitating, falsely (identified|identifying|identifies|represented|representing|stating|stated|saying), misrepresent*, haciendose pasar, se hizo pasar, se hicieron pasar, hacerse pasar, se hace pasar, falso, falsa, falsos, falsas
  `),
  scam: list(`
    scam, scams, scammer, scammers, scamming, phishing, spoof*, hoax, prank, swindle, con man, con artist, con job, conned,
    ruse, fraud call, phone scam, robocall, telephone scam, estafa
  `),
  extortion: list('extortion, extort*, blackmail, blackmailed'),
  protest: list(`
    protest, protests, protester, protesters, protestor, protestors, protesting, protested, protest~,
    anti protest, demonstration, demonstrations, demonstrators, demonstrator, demonstrating, noise demo,
    rallies, rallying, marches, marchers, marching, riot, riots, rioters, rioting, rioter,
    walkout, walk out, teach in, vigil, picket, pickets, picketing, picketers, activist, activists,
    activism, agitator, agitators, antifa, civil unrest, unrest, no kings, 50501, boycott, die in,
    counter protest, banner drop, flash mob, strikers, on strike, vigilantes, observer,
    observers, legal observer, legal observers, manifestacion, marcha, protesta,
    (rally|march) (attendee|attendees|participant|participants|organizer|organizers|goer|goers|route|permit|against|outside),
    (at|during|after|before|for|to|from) (the|a|an) (rally|march),
    (anti|rights|protest|women s|workers|worker|student|peace|solidarity|may day|hands off|unity|political|trump|maga|out|community|labor|union|general|hunger) (rally|march|strike),
    (protest|student|campus|university|tent|occupy) encampment, rapid (responder|responders),
    rapid response (network|networks|hotline|volunteer|volunteers|group|groups|member|members|observer|observers|vehicle|vehicles|veh|vehs|car|cars|line)
  `),
  // Gatherings by words that mean other things too: a month, a strike force, a rally point.
  assembly: list('march, rally, strike, sit in, occupation, encampment, rapid response'),
  ill: list(`
    anti, abolish, fuck, f, fk, fck, fuk, f ck, f k, fu, screw, stop, resist, chinga, melt, crush,
    defund, occupy, kill, death to, kick, chinga la, no more, end, hate, hates, down with, against,
    fuera, no mas
  `),
  body: list(`
    attorney, attorneys, atty, attys, paralegal, paralegals, lawyer, lawyers, law firm, law center, law centre, law group, legal center, law office, lawfirm, court, courts, courthouse,
    judge, clinic, services office, center, centre, consultant, consultants, notario, notary, advocate,
    advocates, advocacy, services center, service center, nonprofit, non profit, ngo, church, museum, interview, appointment, bill,
    reform, policy, debate, rights, rally, march, protest, sign, signs, sticker, stickers, flyer,
    flyers, poster, posters, banner, mural, seminar, workshop, workshops, pamphlet, pamphlets, leaflet, leaflets, class, paperwork, papers, fee, fees, client, clients, document prep,
    forms office, building, bldg, bond scam, office, expo, fair, history, town hall, forum, meeting, speech,
    news, book, movie, documentary
  `),
};
