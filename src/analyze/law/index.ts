import { california } from './california.ts';
import { illinois } from './illinois.ts';
import { minnesota } from './minnesota.ts';
import { newJersey } from './new-jersey.ts';
import type { LawPack } from './pack.ts';
import { virginia } from './virginia.ts';
import { washington } from './washington.ts';

/** Every law pack, by its state's code. */
export const lawPacks: ReadonlyMap<string, LawPack> = new Map(
  [california, illinois, minnesota, newJersey, virginia, washington].map((pack) => [pack.state, pack]),
);
