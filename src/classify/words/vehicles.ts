import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** Makes and models of cars, after which a word may be a colour or a trim. */
export const vehicleWords: Classes = {
  make: list(`
    acura, audi, bmw, buick, cadillac, caddy, chevrolet, chevy, chev, chrysler, dodge, fiat, ford, genesis, gmc,
    honda, hyundai, infiniti, jaguar, jeep, kia, lexus, lincoln, mazda, mercedes, mercedes benz, mercury,
    mini cooper, mitsubishi, nissan, pontiac, porsche, ram, saturn, scion, subaru, tesla, toyota, volkswagen, vw,
    volvo
  `),
  model: list(`
    accord, altima, avalon, bronco, camaro, camry, challenger, charger, cherokee, grand cherokee, civic, corolla,
    corvette, cr v, crv, durango, edge, elantra, equinox, escape, expedition, explorer, f150, f 150, f250, f 250,
    fusion, highlander, impala, jetta, malibu, maxima, mustang, odyssey, optima, pilot, rav4, rogue, sentra,
    sierra, silverado, sonata, suburban, tacoma, tahoe, traverse, tundra, wrangler, yukon, model 3, model s,
    model y
  `),
};
