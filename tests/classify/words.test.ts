import { describe, expect, test } from 'vitest';
import { families, judge, readField } from '../../src/classify/index.ts';
import { ruleSetOf } from '../../src/classify/rule-set.ts';
import { wordsOf } from '../../src/classify/words-of.ts';

const { lexicon } = ruleSetOf(families).engine;
const words = (text: string): readonly string[] => wordsOf(text, lexicon).map(({ word }) => word);

describe('the words of a field', () => {
  test.each([
    ['Immigration+', ['immigration']],
    ['ICE%20warrant', ['ice', 'warrant']],
    ['assist\\nICE\\r\\nwarrant', ['assist', 'ice', 'warrant']],
    ['theft\\narcotics', ['theft', 'narcotics']],
    ['assist&nbsp;ICE<br/>warrant', ['assist', 'ice', 'warrant']],
    ['theft &amp; fraud&#8211;cards', ['theft', 'fraud', 'cards']],
    ['for HSI&ICE; b<br', ['for', 'hsi', 'ice', 'b', 'br']],
    ['I.C.E. hold', ['ice', 'hold']],
    ['I C E', ['ice']],
    ['ＩＣＥ', ['ice']],
    ['ІСЕ', ['ice']],
    ['deportación', ['deportacion']],
    ['I\u200BCE', ['ice']],
    ['assistICE', ['assist', 'ice']],
    ['ICEwarrant', ['ice', 'warrant']],
    ['immi gration', ['immigration']],
    ['immi-\ngration', ['immigration']],
    ['8usc1326', ['8', 'usc', '1326']],
    ['U.S.B.P.', ['usbp']],
    ['A#098 765 432', ['a#', '098', '765', '432']],
    ["owner's car", ['owner', 's', 'car']],
    ['for q.doe@ice.dhs.gov', ['for', 'ice', 'dhs', 'dotgov']],
    ['mail ice@shop.com', ['mail', '@']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    'service',
    'justice',
    'notice',
    'police',
    'office',
    'practice',
    'device',
    'hero',
    'zero',
    'hospice',
    'licence',
    'warrantdetail',
  ])('%s is never cut', (word) => {
    expect(words(word)).toEqual([word]);
  });

  test.each([
    'decoration',
    'department',
    'deportment',
    'reported',
    'detailed',
    'imitation',
    'irrigation',
    'struggling',
    'petrol',
    'custody',
    'boarder',
  ])('%s is a word of its own, no slip of a cue', (word) => {
    expect(judge({ agency: 'Oak Hollow TX PD', reason: word }).purpose).toBe('none');
  });

  test.each(['imigration', 'immigraton', 'immirgation', 'immagration', 'mmigration', 'immigartion'])(
    '%s is immigration',
    (word) => {
      expect(judge({ agency: 'Oak Hollow TX PD', reason: word }).purpose).toBe('immigration');
    },
  );
});

describe('notes of a reason', () => {
  test.each([
    ['.', ['vague']],
    ['inv', ['vague']],
    ['Investigation', ['vague']],
    ['', []],
    ['***', []],
    ['REDACTED', []],
    ['GC 7923.600', []],
    ['26-004410', ['case_number_only']],
    ['5', ['vague']],
    ['10851', []],
    ['test', ['test_or_training']],
    ['NOT PC, NOT WANTED', ['no_cause_stated']],
    ['No Kings march', ['protest']],
    ['had an abortion', ['reproductive_care']],
    ['g*psy scam', ['ethnic_descriptor']],
    ['Custody papers', ['civil_matter']],
    ['my neighbor', ['personal']],
    ['City Planning/Traffic Analysis', ['traffic_analysis']],
    ['not immigration', ['immigration_topic']],
    ['blocked by Flock', ['blocked_by_vendor']],
    ['church burglary', []],
    ['transmission shop theft', []],
    ['press conference security', []],
    ['suspect in custody', []],
    ['march 2026 burglaries', []],
    ['Border Patrol load vehicle seen 12 March', []],
    ['March 28 rally at ICE building', ['protest', 'immigration_topic']],
    ['hit and run', []],
  ])('%s: %j', (reason, expected) => {
    expect(readField('reason', reason).notes).toEqual(expected);
  });
});
