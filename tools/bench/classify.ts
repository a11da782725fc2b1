import { performance } from 'node:perf_hooks';
import { rulesFor } from '../../src/classify/index.ts';
import { seeded } from '../accuracy/score.ts';

/**
 * How fast distinct reasons are judged on one core: 1.7 million texts, made by mutating the words that real
 * reasons are made of (invented here, seeded), beside one plain regular expression over the same texts.
 *
 * usage: npm run bench:classify [-- COUNT]
 */
const count = Number(process.argv[2] ?? 1_700_000);
const random = seeded(41);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const subjects = [
  'stolen',
  'burglary',
  'suspect',
  'robbery',
  'warrant',
  'missing',
  'narcotics',
  'hit and run',
  'homicide',
  'theft',
  'welfare check',
  'fraud',
  'assault',
  'DV',
  'shots fired',
  'BOLO',
  'investigation',
  'traffic',
  'evading',
  'locate',
  'ICE',
  'HSI',
  'immigration',
  'detainer',
  'police',
  'officer safety',
  'vice',
  'service',
];
const things = [
  'vehicle',
  'veh',
  'suspect',
  'plate',
  'inv',
  'case',
  'warrant',
  'subject',
  'juvenile',
  'driver',
  'request',
  'assist',
  'follow up',
  'white van',
  'silver sedan',
  'rental',
  'lead',
];
const tails = [
  'Main St',
  'PD',
  'SO',
  'for detectives',
  'last seen NB',
  'per Sgt',
  'outside agency',
  'w/ trailer',
  'unk plate',
  'Oak Hollow',
  'Cedar County',
  '',
  '',
  '',
];

/** A number as case numbers look. */
const caseNumber = (): string => `${20 + Math.floor(random() * 7)}-${Math.floor(random() * 1_000_000)}`;

/** One slip of the keyboard, in about a third of the texts. */
function mistyped(text: string): string {
  if (random() > 0.35 || text.length < 3) return text;
  const at = 1 + Math.floor(random() * (text.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  return pick([
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + letter + text.slice(at),
    () => text.slice(0, at) + letter + text.slice(at + 1),
  ])();
}

function cased(text: string): string {
  const choice = random();
  if (choice < 0.4) return text.toLowerCase();
  return choice < 0.55 ? text.toUpperCase() : text;
}

function reason(): string {
  const parts = [pick(subjects), pick(things), pick(tails), random() < 0.55 ? caseNumber() : ''];
  return (
    cased(
      mistyped(parts.filter((part) => part !== '' && random() < 0.8).join(pick([' ', ' ', ' - ', '/']))),
    ) || caseNumber()
  );
}

const reasons = new Set<string>();
while (reasons.size < count) reasons.add(reason());
const texts = [...reasons];
const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);

const { readField, lookAlike, version } = await rulesFor(null, null);
const pattern = /\b(?:ice|hsi|cbp|ero|immigration|border patrol|deport\w*)\b/i;

const started = performance.now();
let plain = 0;
for (const text of texts) if (pattern.test(text)) plain += 1;
const yardstick = performance.now() - started;

const begun = performance.now();
const cpuBefore = process.cpuUsage();
let signals = 0;
let alike = 0;
for (const text of texts) {
  if (!readField('reason', text).neutral) signals += 1;
  alike += lookAlike('reason', text).length;
}
const judged = performance.now() - begun;
const cpu = process.cpuUsage(cpuBefore);

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
process.stdout.write(
  [
    `rules ${version}; ${texts.length} distinct reasons, median ${lengths[Math.floor(lengths.length / 2)]} characters`,
    `one plain regular expression: ${seconds(yardstick)} (${plain} matched)`,
    `every rule, with look-alikes: ${seconds(judged)} (${signals} say something, ${alike} look-alikes)`,
    `${seconds((cpu.user + cpu.system) / 1000)} of processor time: ${((cpu.user + cpu.system) / texts.length).toFixed(1)} microseconds a reason`,
    '',
  ].join('\n'),
);
