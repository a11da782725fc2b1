import { describe, expect, test } from 'vitest';
import { explain } from '../../src/classify/index.ts';

describe('an explanation', () => {
  test('names the step, the rule and the words, and what would have changed it', () => {
    const { step, because, otherwise, verdict } = explain({
      agency: 'Oak Hollow TX PD',
      reason: 'assist ICE - stolen truck',
    });
    expect(verdict.purpose).toBe('possible');
    expect(step).toBe('agency_other_purpose');
    expect(because.map(({ rule, text }) => [rule.id, text])).toEqual([
      ['ice.acronym', 'ICE'],
      ['other.property', 'stolen'],
    ]);
    expect(otherwise).toContainEqual({ field: 'reason', without: 'stolen', purpose: 'immigration' });
    expect(otherwise).toContainEqual({ field: 'reason', without: 'ICE', purpose: 'none' });
  });

  test('tells what was held back, and by which rule or look-alike', () => {
    const told = explain({ agency: 'Oak Hollow TX PD', reason: 'not immigration, ice cream truck robbed' });
    expect(told.step).toBe('nothing');
    expect(told.verdict.notes).toContain('immigration_topic');
    expect(told.heldBack.map(({ text, by }) => [text, by.kind === 'stance' ? by.rule.id : by.label])).toEqual(
      [
        ['ice', 'ICE as frozen water, food or sport'],
        ['immigration', 'negated.before'],
      ],
    );
  });

  test.each([
    ['possible ICE vehicle', '', 'ICE', 'topic.sighting'],
    ['menacing coworker over immigration status', '', 'immigration status', 'object.hatred'],
    ['dispute, boyfriend works for Border Patrol', '', 'Border Patrol', 'object.private-member'],
    ['her mother was picked up by ICE', '', 'ICE', 'object.taken-kin'],
    ['dentist off ice', '', 'ice', 'the word office, split'],
    ['illegal entry', 'Burglary/Breaking & Entering', 'illegal entry', 'entry into a building or vehicle'],
    ['illegal entry at storage unit', '', 'illegal entry', 'entry into a building or vehicle'],
  ])('of "%s" (%s) says what the words are instead', (reason, offense, text, by) => {
    const told = explain({ agency: 'Oak Hollow TX PD', reason, offense });
    expect(told.step).toBe('nothing');
    expect(
      told.heldBack.map((one) => [one.text, one.by.kind === 'stance' ? one.by.rule.id : one.by.label]),
    ).toEqual([[text, by]]);
  });

  test('of an agency that only looks federal says so', () => {
    const { heldBack } = explain({ agency: 'Ohio Department of Homeland Security' });
    expect(heldBack.map(({ field, by }) => [field, by.kind])).toEqual([['agency', 'look_alike']]);
  });

  test.each([
    ['immigration violation', 'purpose_stated'],
    ['assist ICE', 'agency_asks'],
    ['HSI', 'other_office'],
    ['human smuggling', 'weak_cue'],
    ['burglary', 'nothing'],
  ])('%s is decided at %s', (reason, step) => {
    expect(explain({ agency: 'Oak Hollow TX PD', reason }).step).toBe(step);
  });

  test('a bare ICE beside a drug offense may be the agency or the drug', () => {
    expect(explain({ agency: 'Oak Hollow TX PD', reason: 'ICE', offense: 'Drugs/Narcotics' }).step).toBe(
      'slang_or_agency',
    );
  });

  test('a cue in the case number alone is said to be one', () => {
    expect(explain({ agency: 'Oak Hollow TX PD', case_number: 'ICE 26-1' }).step).toBe('side_field');
  });
});
