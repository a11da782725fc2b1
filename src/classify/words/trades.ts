import type { Classes } from '../engine/pattern.ts';
import { list } from './list.ts';

/** What a business does, as its name says: `CBP Plumbing` is no agency. */
export const tradeWords: Classes = {
  trade: list(`
    trucking, plumbing, roofing, landscaping, motors, towing, cafe, bakery, boutique, salon, barbershop, barber shop,
    pizza, pizzeria, deli, diner, builders, contracting, flooring, painting, paving, excavating, realty, rentals,
    welding, logistics, transport, freight, hauling, movers, distributors, distributing, holdings, electric, mechanical, hvac,
    heating, drywall, concrete, auto sales, auto body, auto repair, liquors, pawn, vape, donuts, tavern, brewing, dental, credit union, federal credit union, bank and? trust,
    construction (llc|inc|co|company|trailer|van|truck|yard)
  `),
  /** What ice is bought with. */
  shopping: list(`
    beer, soda, pop, chips, snacks, milk, bottled water, charcoal, liquor, wine, grocery, groceries, candy, hot dogs,
    propane, firewood, sodas, gatorade, drinks
  `),
};
