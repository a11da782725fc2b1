import { z } from 'zod';
import { UserError } from '../model/error.ts';
import { shapeFault } from '../given/fault.ts';
import { readYaml, type UserYaml } from '../given/yaml.ts';
import { immigrationKinds, notes } from '../model/verdict.ts';
import { faultsOf } from './examples.ts';
import { ruleSetOf, type RuleSet } from './rule-set.ts';
import { families as standing } from './rules/index.ts';
import { parties, places, stances, tiers, type Family, type Rule } from './rules/rule.ts';

const words = z.array(z.string().min(1)).min(1);

const addedRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/, 'an id is family.name in lower case'),
  meaning: z.string().min(1),
  tier: z.enum(tiers),
  source: z.string().min(1),
  place: z.enum(places).default('text'),
  match: words,
  exceptions: z
    .array(z.strictObject({ label: z.string().min(1), match: words, weak: z.literal(true).exactOptional() }))
    .default([]),
  examples: z.strictObject({ match: words, noMatch: words }),
  party: z.enum(parties).exactOptional(),
  kind: z.enum(immigrationKinds).exclude(['unstated']).exactOptional(),
  stance: z.enum(stances).exactOptional(),
  note: z.enum(notes).exactOptional(),
  needs: z.enum(['whole_field', 'no_other_purpose']).exactOptional(),
  marks: words.exactOptional(),
});

/** What a rules file holds: ids of standing rules to switch off, and rules to add. */
const customRulesSchema = z.strictObject({
  off: z.array(z.string()).default([]),
  add: z.array(addedRule).default([]),
});
type CustomRules = z.infer<typeof customRulesSchema>;

/** Names that may stand at the top of a rules file, and in a rule. */
const namesAt = (depth: number): readonly string[] => {
  if (depth === 0) return Object.keys(customRulesSchema.shape);
  return depth === 2 ? Object.keys(addedRule.shape) : [];
};

/** Checks the parsed content of a rules file. Throws a UserError that names the file, the place and the mend. */
function loadRules({ value, at }: UserYaml, file: string): CustomRules {
  if ((typeof value !== 'object' && value !== undefined) || Array.isArray(value)) {
    throw new UserError(`${file}: holds no rules; give YAML with "off" (ids of rules) or "add" (rules)`);
  }
  const read = customRulesSchema.safeParse(value ?? {});
  if (!read.success) throw shapeFault(read.error.issues, at, namesAt);
  const known = new Set(standing.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const unknown = read.data.off.find((id) => !known.has(id));
  if (unknown !== undefined) {
    const place = at(['off', read.data.off.indexOf(unknown)]);
    throw new UserError(`${place}: off: no rule has the id "${unknown}" (alpr-audit rules lists them)`);
  }
  const ids = new Set([...known].filter((id) => !read.data.off.includes(id)));
  for (const [index, { id, tier, stance, note }] of read.data.add.entries()) {
    const place = at(['add', index]);
    if (ids.has(id))
      throw new UserError(
        `${place}: add: the id "${id}" is taken; switch the standing rule off, or choose another`,
      );
    if (tier === 'stance' && stance === undefined)
      throw new UserError(`${place}: add: ${id}: a rule of tier stance needs "stance"`);
    if (tier === 'note' && note === undefined)
      throw new UserError(`${place}: add: ${id}: a rule of tier note needs "note"`);
    ids.add(id);
  }
  return read.data;
}

/** The standing rules less those switched off, and the added ones; every example of an added rule must hold. */
function withRules(custom: CustomRules, file: string): RuleSet {
  const off = new Set(custom.off);
  const kept = standing.map((family) => ({
    ...family,
    rules: family.rules.filter(({ id }) => !off.has(id)),
  }));
  const added: readonly Rule[] = custom.add;
  const own: Family = { id: 'custom', title: 'Rules of the user', rules: added };
  const families = [...kept.filter(({ rules }) => rules.length > 0), ...(added.length > 0 ? [own] : [])];
  const set = buildOrExplain(families, file);
  const faults = set.rules
    .filter((rule) => added.includes(rule))
    .flatMap((rule) => faultsOf(set.engine, rule));
  if (faults.length > 0) throw new UserError(`${file}: an example does not hold: ${faults.join('; ')}`);
  return set;
}

function buildOrExplain(families: readonly Family[], file: string): RuleSet {
  try {
    const set = ruleSetOf(families);
    set.engine.readyAll();
    return set;
  } catch (error) {
    throw new UserError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The standing rules with the changes of a rules file.
 * @param text the content of the file, in YAML or JSON
 * @param name its name, for errors
 */
export function customRules(text: string, name: string): RuleSet {
  return withRules(loadRules(readYaml(name, text), name), name);
}
