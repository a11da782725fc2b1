import type { Random } from './random.ts';
import { commonReasons, tailBeginnings } from './words.ts';

/** The common reason of a row, the first of the list far more often than the last. */
export const commonReason = (random: Random): string => {
  const at = Math.floor((random.next() / 4294967296) ** 2.5 * commonReasons.length);
  return commonReasons[at] as string;
};

const slips = (text: string): string[] => {
  const dropped = [2, 3, 4, 5].map((at) => text.slice(0, at) + text.slice(at + 1));
  return [text, text.toUpperCase(), text.replaceAll(' ', '+'), ...dropped];
};
const beginnings = tailBeginnings.flatMap(slips);

/** Numbers as officers type them; each form keeps the whole number, so that no two texts are the same. */
const forms: readonly ((text: string, number: number) => string)[] = [
  (text, number) => `${text} 25-${number}`,
  (text, number) => `${text} ${number}`,
  (text, number) => `${text} case ${number}`,
  (text, number) => `${text}, ref #${number}`,
  (text, number) => `${text} / rpt ${number} / det. unit`,
  (text, number) => `CR${number} ${text}`,
];

/** An invented plate; the shape of a Californian one, with letters that none bears. */
export const plateOf = (number: number): string =>
  `${number % 10}ZQ${String.fromCharCode(65 + (Math.floor(number / 10) % 26))}${String(Math.floor(number / 260) % 1000).padStart(3, '0')}`;

/** The distinct reason of ordinal `at`, below 2^24: an odd factor maps the ordinals one to one. */
export const tailReason = (at: number): string => {
  if (at % 40 === 7) return `Stolen plate ${plateOf((at - 7) / 40)}${at < 10_400_000 ? '' : ` ${at}`}`;
  const number = Math.imul(at, 0x9e3779b1) & 0xffffff;
  const form = forms[number % forms.length] as (typeof forms)[number];
  return form(beginnings[(number >>> 8) % beginnings.length] as string, number + 1_000_000);
};
