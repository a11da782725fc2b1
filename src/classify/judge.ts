import type { Actor, Component, Match, Purpose, SearchText, TextField, Verdict } from '../model/verdict.ts';
import { notes as noteOrder, textFields } from '../model/verdict.ts';
import { weigh, type Weighed } from './combine.ts';
import type { Engine } from './engine/build.ts';
import { readSearch, type SearchReading } from './read-search.ts';
import type { Party } from './rules/rule.ts';

const actorOf: Record<Party, Actor> = {
  ice: 'ice',
  hsi: 'ice',
  ice_other: 'ice',
  cbp: 'cbp',
  cbp_other: 'cbp',
  other_dhs: 'other_dhs',
  other_federal: 'other_federal',
  acronym: 'unknown',
};

/** Who comes first where several parties are named. */
const actorRank: readonly Actor[] = ['ice', 'cbp', 'other_dhs', 'other_federal', 'unknown', 'local'];
const componentRank: readonly Component[] = ['ice', 'hsi', 'ice_other', 'cbp', 'cbp_other'];

/** The verdict on one search: what its words say, after the order of the label guide. */
export function judgeSearch(engine: Engine, search: SearchText): Verdict {
  const reading = readSearch(engine, search);
  return verdictOf(search, reading, weigh(reading));
}

export function verdictOf(search: SearchText, reading: SearchReading, weighed: Weighed): Verdict {
  const searcher = searcherOf(reading);
  return {
    id: search.id ?? null,
    purpose: weighed.purpose,
    immigration_kind: weighed.kind,
    actor: actorFrom(weighed),
    searcher,
    component: componentOf(reading, searcher),
    flagged: isFlagged(searcher, weighed.purpose),
    notes: noteOrder.filter((note) => reading.notes.some(({ stated }) => stated === note)),
    matches: matchesOf(search, reading, weighed),
  };
}

function isFlagged(searcher: Actor, purpose: Purpose): boolean {
  return searcher === 'ice' || searcher === 'cbp' || purpose === 'immigration';
}

function first(actors: readonly Actor[]): Actor | undefined {
  return actorRank.find((actor) => actors.includes(actor));
}

function actorFrom(weighed: Weighed): Actor {
  return first(weighed.parties.map((party) => actorOf[party])) ?? 'local';
}

/** From the agency and the account alone; a local body's 287(g) account is local. */
function searcherOf(reading: SearchReading): Actor {
  const parties = reading.searchers.filter(({ rule }) => rule.localBody !== true);
  const named = first(parties.flatMap(({ rule }) => (rule.party === undefined ? [] : [actorOf[rule.party]])));
  return named ?? (reading.searcherBlank ? 'unknown' : 'local');
}

function componentOf(reading: SearchReading, searcher: Actor): Component | null {
  if (searcher !== 'ice' && searcher !== 'cbp') return null;
  const own = reading.searchers.filter(
    ({ rule }) => rule.localBody !== true && rule.party !== undefined && actorOf[rule.party] === searcher,
  );
  // `ICE - HSI` names the office more exactly than the agency around it.
  const exact = own.filter(({ rule }) => rule.umbrella !== true);
  const parties = (exact.length > 0 ? exact : own).map(({ rule }) => rule.party);
  return componentRank.find((component) => parties.includes(component)) ?? null;
}

const order = (field: TextField): number => textFields.indexOf(field);

function matchesOf(search: SearchText, reading: SearchReading, weighed: Weighed): Match[] {
  const matches: Match[] = [];
  const seen = new Set<string>();
  const add = (field: TextField, rule: string, start: number, end: number): void => {
    const key = `${field} ${rule} ${start} ${end}`;
    if (seen.has(key)) return;
    seen.add(key);
    matches.push({ rule, field, text: (search[field] ?? '').slice(start, end), start, end });
  };
  for (const { field, rule, start, end } of weighed.decisive) add(field, rule.id, start, end);
  for (const { field, rule, start, end } of reading.notes) add(field, rule.id, start, end);
  return matches.sort(
    (a, b) =>
      order(a.field) - order(b.field) || a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  );
}
