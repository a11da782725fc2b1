import { readFileSync } from 'node:fs';

/** Texts as people type them and as they are kept, `own` being the plate of the same row. All plates are invented. */
export interface MaskedText {
  readonly text: string;
  readonly kept: string;
  readonly own?: string;
}

const lines = (name: string): string[] =>
  readFileSync(new URL(`masked/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('// '));
const pair = (line: string): MaskedText => {
  const [text = '', kept = ''] = line.split(' => ');
  return { text, kept };
};

export const plates: readonly MaskedText[] = lines('plates.txt').map((text) => ({ text, kept: '[plate]' }));
export const textsWithPlates: readonly MaskedText[] = lines('plates-in-texts.txt').map(pair);
export const personal: readonly MaskedText[] = lines('personal.txt').map(pair);
export const kept: readonly MaskedText[] = lines('kept.txt').map((text) => ({ text, kept: text }));

/** The row's own plate, in whatever shape it was typed. */
export const own: readonly MaskedText[] = [
  { own: 'QQ77QQ7Q', text: 'stolen QQ77QQ7Q', kept: 'stolen [plate]' },
  { own: 'QQ77QQ7Q', text: 'stolen qq77-qq7q!', kept: 'stolen [plate]!' },
  { own: 'qq77 qq7q', text: 'xQQ77QQ7Qx', kept: 'x[plate]x' },
  { own: '*77QQ7Q*', text: 'partial 77QQ7Q', kept: 'partial [plate]' },
  { own: '1234567', text: 'veh 1234567', kept: 'veh [plate]' },
  { own: '1234567', text: 'veh 123 4567', kept: 'veh [plate]' },
  { own: 'BIGDOGX', text: 'owner of bigdogx', kept: 'owner of [plate]' },
  { own: 'BIGDOGX', text: 'bigdogxs', kept: 'bigdogxs' },
  { own: 'QQZ4567', text: 'target Q Q Z 4 5 6 7', kept: 'target [plate]' },
  { own: 'QQ77QQ7Q', text: 'seen q-q-7-7-q-q-7-q.', kept: 'seen [plate].' },
  { own: 'QXZ0789', text: 'QXZ O789 partial', kept: '[plate] partial' },
  { own: 'QXZ1789', text: 'qxzi789', kept: '[plate]' },
  { own: 'QXZ7771', text: 'wanted \uff31\uff38\uff3a\uff17\uff17\uff17\uff11', kept: 'wanted [plate]' },
  { own: 'QXZQXZ', text: 'of \uff31\uff38\uff3a\uff31\uff38\uff3a', kept: 'of [plate]' },
  { own: 'Q7Q', text: 'Q7Q seen', kept: '[plate] seen' },
  { own: '7', text: '7 men', kept: '7 men' },
  { own: 'ICE', text: 'ICE warrant', kept: 'ICE warrant' },
  { own: '911', text: '911 call', kept: '911 call' },
  { own: '***', text: 'case 1234', kept: 'case 1234' },
  { own: '', text: 'case 1234', kept: 'case 1234' },
  { own: '.*+(', text: 'case 1234', kept: 'case 1234' },
  { own: '23d55b89-42eb-4f5c-9281-f5e8bf4864be', text: 'be good', kept: 'be good' },
  { own: 'Q77QQ7', text: '', kept: '' },
];
