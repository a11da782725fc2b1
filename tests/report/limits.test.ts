import { expect, it } from 'vitest';
import { ownerNotStated } from '../../src/model/log-source.ts';
import { everyOutput } from '../../src/report/beside.ts';
import { limits } from '../../src/report/limits.ts';
import { response } from '../../src/report/sections/response.ts';
import { smallLog } from './content.ts';
import { table } from './manifest.ts';

it('speaks of several agencies that released what their own users searched as of several', () => {
  const { summary, manifest } = smallLog();
  const [log] = summary.coverage;
  if (log === undefined) throw new Error('no log');
  const own = (owner: string) => ({ ...log, owner, log_kind: 'own' as const });
  expect(
    limits({ manifest, summary: { ...summary, coverage: [own('Lake IL PD'), own('Town IL PD')] } }).join(' '),
  ).toContain(
    'Searches of the cameras of these agencies by others: the logs of Lake IL PD and Town IL PD hold what their own ' +
      'users searched.',
  );
});

it('says of how many searches no agency can be read, since an account of ICE or CBP shows there by its name alone', () => {
  const { summary, manifest } = smallLog();
  const [agency] = summary.by_agency;
  if (agency === undefined) throw new Error('no agency');
  const said = (searches: number): string | undefined => {
    const by_agency = [...summary.by_agency, { ...agency, agency: '(not stated)', searches }];
    return limits({ manifest, summary: { ...summary, by_agency } }).find((limit) =>
      limit.includes('Who searched'),
    );
  };
  expect(limits({ manifest, summary }).join()).not.toContain('Who searched');
  expect(said(40)).toBe(
    "Who searched: 40 searches bear no agency that can be read; of them, an ICE or CBP account shows only where the account's own name says so.",
  );
  expect(said(1)).toContain('1 search bears no agency that can be read; of it');
});

it('says what one vendor refuses only of a log of that vendor, of the time since it does', () => {
  const { summary, manifest } = smallLog();
  const [input] = manifest.inputs;
  if (input === undefined) throw new Error('no file');
  const said = (format: string, last: string): boolean =>
    limits({
      summary,
      manifest: {
        ...manifest,
        inputs: [{ ...input, tables: [{ ...table, format, period: { first: null, last } }] }],
      },
    }).some((limit) => limit.includes('the vendor Flock refuses'));
  expect(said('flock-portal', '2025-07-02T10:00:00Z')).toBe(true);
  expect(said('flock-portal', '2025-05-30T10:00:00Z')).toBe(false);
  expect(said('vigilant-learn', '2025-07-02T10:00:00Z')).toBe(false);
});

it('leaves room for the answer of one agency in its own words, and of several in theirs', () => {
  const content = smallLog();
  const [log] = content.summary.coverage;
  if (log === undefined) throw new Error('no log');
  const asked = (...owners: string[]): string => {
    const coverage = owners.map((owner) => ({ ...log, owner }));
    return JSON.stringify(
      response({
        ...content,
        summary: { ...content.summary, coverage },
        charts: new Map(),
        beside: everyOutput,
      }),
    );
  };
  expect(asked('Lake IL PD')).toContain('the answer of Lake IL PD, in its own words');
  expect(asked('Lake IL PD', 'Town IL PD')).toContain('Lake IL PD and Town IL PD, in their own words');
});

it('speaks of the log of one agency as of one, where another log names no owner', () => {
  const { summary, manifest } = smallLog();
  const [log] = summary.coverage;
  if (log === undefined) throw new Error('no log');
  const said = (log_kind: 'own' | 'unknown'): string[] => {
    const coverage = ['Lake IL PD', ownerNotStated].map((owner) => ({ ...log, owner, log_kind }));
    return limits({ summary: { ...summary, coverage }, manifest });
  };
  expect(said('own')).toContain(
    "Searches of the agency's cameras by other agencies: the log of Lake IL PD holds what its own users searched.",
  );
  expect(said('unknown')).toContain(
    'Whose cameras were searched: the log of Lake IL PD does not say whose searches it holds.',
  );
});
