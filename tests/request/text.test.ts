import { describe, expect, it } from 'vitest';
import { stateCodes } from '../../src/model/options.ts';
import { alsoAsked, recordsLaws } from '../../src/request/states.ts';
import { requestText } from '../../src/request/text.ts';

const open = { agency: null, since: null, until: null };
/** The text in one line, so that a phrase is found wherever the letter breaks it. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a records request', () => {
  it('names the agency, the period and the law of its state', () => {
    const text = flat(
      requestText('TX', { agency: 'Alder Creek PD', since: '2025-01-01', until: '2025-06-30' }),
    );
    expect(text).toContain('To the records officer of Alder Creek PD');
    expect(text).toContain('The period is 2025-01-01 to 2025-06-30, both days included');
    expect(text).toContain('Under the Texas Public Information Act (Tex. Gov’t Code ch. 552), I request');
  });

  it('leaves places to fill in where nothing is given', () => {
    const text = requestText(null, open);
    for (const place of ['[your name and address]', '[agency]', '[first day]', '[last day]', '[signature]'])
      expect(text).toContain(place);
    expect(flat(text)).toContain('Under the public records law that applies to your agency, I request');
  });

  it('asks for both logs, the sharing lists, and what a report cannot do without', () => {
    const text = flat(requestText('IL', open));
    for (const asked of [
      'made by your own users',
      'that reached your cameras',
      'that you share ALPR data with',
      'time of the search, with its time zone',
      'agency whose user searched',
      'reason or purpose',
      'every column of the export and every row',
      'CSV',
      '1,048,576 rows',
      'mask single cells',
      'number of rows of each file',
    ])
      expect(text).toContain(asked);
  });

  it('names no law for a territory, and refuses what is no state', () => {
    expect(flat(requestText('GU', open))).toContain('the public records law that applies');
    expect(() => requestText('ZZ', open)).toThrow('--state is not the two-letter code of a state: ZZ');
  });

  it('asks for what a state has its agencies keep only where that provision was read', () => {
    expect(flat(requestText('CA', open))).toContain(
      'Cal. Civ. Code § 1798.90.52(a) has an operator keep a record',
    );
    expect(flat(requestText('MN', open))).toContain(
      'the data audit trail of Minn. Stat. § 13.824, subd. 7(c)',
    );
    expect(Object.keys(alsoAsked)).toEqual(['CA', 'IL', 'MN', 'NJ']);
  });

  it.each(stateCodes)('for %s fits a letter: no line over 78 letters, no place left by mistake', (state) => {
    const text = requestText(state, { agency: 'Alder Creek PD', since: '2025-01-01', until: '2025-01-31' });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(text.match(/\[[^\]]+\]/g)).toEqual(['[your name and address]', '[date]', '[signature]']);
  });
});

describe('records laws', () => {
  it('are known for the fifty states and the federal district, each by its own name and place', () => {
    const territories = ['PR', 'GU', 'VI', 'AS', 'MP'];
    expect(Object.keys(recordsLaws).toSorted()).toEqual(
      stateCodes.filter((code) => !territories.includes(code)).toSorted(),
    );
    for (const part of ['name', 'cite'] as const)
      expect(new Set(Object.values(recordsLaws).map((law) => law[part])).size).toBe(51);
  });
});
