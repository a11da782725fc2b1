import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lawCaveats, ownersElsewhere } from '../../src/analyze/law/caveats.ts';
import { lawFindings, lawQueries } from '../../src/analyze/law/findings.ts';
import { lawPacks } from '../../src/analyze/law/index.ts';
import { lawPack } from '../../src/analyze/law/pack.ts';
import { lawFindingSchema } from '../../src/model/law.ts';
import { stateCodes } from '../../src/model/options.ts';

const packs = [...lawPacks.values()];
const provisions = packs.flatMap((pack) => pack.provisions.map((provision) => ({ ...provision, pack })));
const fact = (searches: number | null) => ({ searches, rowsLacking: null, rowsMasked: null });
const owner = (name: string, state: string | null) => ({ name, state });

describe('law packs', () => {
  it('are there for the six states that the tool promises', () => {
    expect([...lawPacks.keys()].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'CA',
      'IL',
      'MN',
      'NJ',
      'VA',
      'WA',
    ]);
    for (const state of lawPacks.keys()) expect(stateCodes).toContain(state);
  });

  it('give each provision an id of its own that begins with its state', () => {
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
    for (const { id, pack } of provisions) expect(id.startsWith(`${pack.state.toLowerCase()}-`)).toBe(true);
  });

  it('are refused without a source, a day or exceptions', () => {
    const [first] = provisions;
    if (first === undefined) throw new Error('no provision');
    const { pack, ...whole } = first;
    const packOf = (part: object) => () => lawPack({ ...pack, provisions: [{ ...whole, ...part }] });
    expect(packOf({})).not.toThrow();
    expect(packOf({ exceptions: [] })).toThrow();
    expect(packOf({ effective: 'January 2024' })).toThrow();
    expect(packOf({ source: 'somebody said so' })).toThrow();
    expect(packOf({ counts: [] })).toThrow();
  });

  it('never say that a law was broken', () => {
    for (const pack of packs) {
      const said = JSON.stringify(pack).toLowerCase();
      for (const word of ['violat', 'unlawful use', 'illegal', 'breach', 'broke'])
        expect(
          said.replaceAll('a violation of the code of virginia', ''),
          `${pack.state}: ${word}`,
        ).not.toContain(word);
    }
  });

  it('keep who received apart from why in California, and civil apart from criminal purposes wherever purposes count', () => {
    const california = lawPacks.get('CA');
    const measures = (id: string) =>
      california?.provisions.find((each) => each.id === id)?.counts.map(({ measure }) => measure);
    expect(measures('ca-recipient')).toEqual([
      { of: 'searches', logs: 'network', by: 'out_of_state', immigration: null },
      { of: 'searches', logs: 'network', by: 'federal', immigration: null },
    ]);
    for (const { counts, id } of provisions) {
      const kinds = counts.flatMap(({ measure }) =>
        measure.of === 'searches' && measure.immigration !== null ? [measure.immigration] : [],
      );
      if (kinds.length > 0) expect(kinds, id).toEqual(['civil', 'criminal', 'unstated']);
    }
  });

  it('count what was received only in a log of the owner’s cameras', () => {
    for (const { counts } of provisions)
      for (const { counted, measure } of counts)
        if (counted.includes('the owner’s cameras')) expect(measure).toMatchObject({ logs: 'network' });
  });

  it('hold what waits for a reader, and docs/LAW-TODO.md lists the same', () => {
    const page = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'docs', 'LAW-TODO.md'), 'utf8');
    const rows = packs.flatMap(({ name, waiting }) =>
      waiting.map(({ cite, asks, missing }) => `| ${name} | ${cite} | ${asks} | ${missing} |`),
    );
    const section = page.split('## States with a pack')[1]?.split('##')[0] ?? '';
    const listed = section
      .split('\n')
      .filter((line) => packs.some(({ name }) => line.startsWith(`| ${name} |`)));
    expect(listed.toSorted()).toEqual(rows.toSorted());
    for (const { cite } of provisions) expect(section).not.toContain(`| ${cite} |`);
  });
});

describe('law findings', () => {
  it.each(packs.map((pack) => [pack.name, pack] as const))(
    'of %s put each fact beside its provision',
    (_name, pack) => {
      const queries = lawQueries(pack);
      const findings = lawFindings(
        pack,
        queries.map((_query, i) => fact(i)),
      );
      expect(findings.map(({ searches }) => searches)).toEqual(queries.map((_query, i) => i));
      expect(findings.map(({ effective }) => effective)).toEqual(queries.map(({ from }) => from));
      for (const finding of findings) expect(() => lawFindingSchema.parse(finding)).not.toThrow();
    },
  );

  it('refuse facts that are not one for each count', () => {
    const pack = lawPacks.get('CA');
    if (pack === undefined) throw new Error('no pack');
    expect(() => lawFindings(pack, [fact(1)])).toThrow('law pack CA asks 10 counts: 1');
  });
});

describe('a report', () => {
  const virginia = lawPacks.get('VA');
  const washington = lawPacks.get('WA');
  if (virginia === undefined || washington === undefined) throw new Error('no pack');

  it('says of a pack that is over a year old on its day that it must be checked', () => {
    expect(lawCaveats({ ...virginia, asOf: '2026-11-22' }, '2027-11-22')).toEqual([]);
    expect(lawCaveats({ ...virginia, asOf: '2026-11-22' }, '2027-11-23')).toEqual([
      'The law of Virginia was last checked on 2026-11-22, over a year before this report: check it before citing.',
    ]);
    expect(lawCaveats(virginia, null)).toEqual([]);
  });

  it('says of a state of which nothing may be printed that nothing is', () => {
    expect(lawCaveats(washington, '2026-12-01')).toEqual([
      'No provision of Washington law is printed: none of those known was read in its final text, with its date and its exceptions.',
    ]);
  });
});

describe('a law pack of another state', () => {
  const [california] = packs;
  if (california === undefined) throw new Error('no pack');

  it('is said of the logs that it is laid beside, each agency once', () => {
    const logs = [
      owner('Elm Fork NV SO', 'NV'),
      owner('Bay CA PD', 'CA'),
      owner('Ash OR PD', 'OR'),
      owner('Elm Fork NV SO', 'NV'),
    ];
    expect(ownersElsewhere(california, logs)).toEqual([
      'The law of California (--state CA) is laid beside the logs of 2 agencies of other states, by their names: ' +
        'Ash OR PD (OR) and Elm Fork NV SO (NV). The counts do not say that this law reaches such a log.',
    ]);
    const empty = { ...california, provisions: [] };
    expect(ownersElsewhere(empty, logs), 'a pack of which nothing is printed').toEqual([]);
    expect(ownersElsewhere(california, logs.slice(0, 1)).join()).toContain(
      'the log of an agency of another state, by its name: Elm Fork NV SO (NV).',
    );
  });

  it('is said of no agency whose name tells no state', () => {
    expect(ownersElsewhere(california, [owner('Bay CA PD', 'CA'), owner('Riverton PD', null)])).toEqual([]);
  });
});
