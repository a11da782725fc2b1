import type { Classes } from '../engine/pattern.ts';
import { commonWords } from './common.ts';
import { harmWords } from './harm.ts';
import { offenceWords } from './offences.ts';
import { peopleWords } from './people.ts';
import { placeWords } from './places.ts';
import { relationWords } from './relation.ts';
import { tradeWords } from './trades.ts';
import { vehicleWords } from './vehicles.ts';

/** Every class that a pattern may name. */
export const classes: Classes = {
  ...commonWords,
  ...relationWords,
  ...harmWords,
  ...peopleWords,
  ...placeWords,
  ...offenceWords,
  ...tradeWords,
  ...vehicleWords,
};
