const two = (number: number): string => String(number).padStart(2, '0');
const parts = (instant: Date) => {
  const [year, month, day, hour, minute, second, ms] = [
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
    instant.getUTCSeconds(),
    instant.getUTCMilliseconds(),
  ];
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    ms,
    twelve: hour % 12 || 12,
    half: hour < 12 ? 'AM' : 'PM',
  };
};
type Parts = ReturnType<typeof parts>;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const days: readonly ((p: Parts) => string)[] = [
  (p) => `${two(p.month)}/${two(p.day)}/${p.year}`,
  (p) => `${p.month}/${p.day}/${p.year}`,
  (p) => `${two(p.month)}-${two(p.day)}-${two(p.year % 100)}`,
  (p) => `${p.year}-${two(p.month)}-${two(p.day)}`,
  (p) => `${months[p.month - 1]} ${p.day}, ${p.year}`,
  (p) => `${two(p.day)}-${months[p.month - 1]?.toUpperCase()}-${p.year}`,
];
const clocks: readonly ((p: Parts) => string)[] = [
  (p) => ` ${two(p.hour)}:${two(p.minute)}:${two(p.second)}`,
  (p) => `, ${two(p.twelve)}:${two(p.minute)}:${two(p.second)} ${p.half}`,
  (p) => ` ${p.twelve}:${two(p.minute)} ${p.half.toLowerCase()}`,
  (p) => ` ${p.hour}:${two(p.minute)}`,
  (p) => ` ${two(p.hour)}:${two(p.minute)}:${two(p.second)}.${String(p.ms).padStart(3, '0')}`,
  () => '',
];
const zones: readonly string[] = ['', ' UTC', 'Z', '+00:00'];

/** Every day with every time of day and every zone, but for a zone without a time. */
export const spellings = days.flatMap((day) =>
  clocks.flatMap((clock, at) =>
    (at === clocks.length - 1 ? [''] : zones).map((zone) => (instant: Date) => {
      const written = parts(instant);
      return `${day(written)}${clock(written)}${zone}`;
    }),
  ),
);
