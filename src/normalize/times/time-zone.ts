import { literal } from '../../store/duckdb.ts';

/**
 * Zones that a released time may state by letters or by name, as the zone that the store knows. Only those of the United
 * States; elsewhere the same letters mean other hours. In `Etc/GMT+5` the sign is turned round: five hours west.
 */
const statedZones: readonly { readonly names: readonly string[]; readonly means: string }[] = [
  { names: ['UTC', 'Z', 'GMT', 'COORDINATED UNIVERSAL TIME', 'GREENWICH MEAN TIME', 'ZULU'], means: 'UTC' },
  { names: ['EST', 'EASTERN STANDARD TIME'], means: 'Etc/GMT+5' },
  { names: ['EDT', 'EASTERN DAYLIGHT TIME'], means: 'Etc/GMT+4' },
  { names: ['CST', 'CENTRAL STANDARD TIME'], means: 'Etc/GMT+6' },
  { names: ['CDT', 'CENTRAL DAYLIGHT TIME'], means: 'Etc/GMT+5' },
  { names: ['MST', 'MOUNTAIN STANDARD TIME'], means: 'Etc/GMT+7' },
  { names: ['MDT', 'MOUNTAIN DAYLIGHT TIME'], means: 'Etc/GMT+6' },
  { names: ['PST', 'PACIFIC STANDARD TIME'], means: 'Etc/GMT+8' },
  { names: ['PDT', 'PACIFIC DAYLIGHT TIME'], means: 'Etc/GMT+7' },
  { names: ['AKST', 'ALASKA STANDARD TIME'], means: 'Etc/GMT+9' },
  { names: ['AKDT', 'ALASKA DAYLIGHT TIME'], means: 'Etc/GMT+8' },
  { names: ['HST', 'HAWAII STANDARD TIME'], means: 'Etc/GMT+10' },
  { names: ['ET', 'EASTERN TIME', 'EASTERN', 'EST5EDT'], means: 'America/New_York' },
  { names: ['CT', 'CENTRAL TIME', 'CENTRAL', 'CST6CDT'], means: 'America/Chicago' },
  { names: ['MT', 'MOUNTAIN TIME', 'MOUNTAIN', 'MST7MDT'], means: 'America/Denver' },
  { names: ['PT', 'PACIFIC TIME', 'PACIFIC', 'PST8PDT'], means: 'America/Los_Angeles' },
  { names: ['AST', 'ATLANTIC STANDARD TIME'], means: 'America/Puerto_Rico' },
  ...[
    {
      places: 'NEW_YORK DETROIT INDIANAPOLIS INDIANA/INDIANAPOLIS LOUISVILLE KENTUCKY/LOUISVILLE',
      of: 'New_York',
    },
    { places: 'CHICAGO MENOMINEE', of: 'Chicago' },
    { places: 'DENVER BOISE', of: 'Denver' },
    { places: 'PHOENIX', of: 'Phoenix' },
    { places: 'LOS_ANGELES', of: 'Los_Angeles' },
    { places: 'ANCHORAGE JUNEAU', of: 'Anchorage' },
    { places: 'PUERTO_RICO', of: 'Puerto_Rico' },
  ].map(({ places, of }) => ({
    names: places.split(' ').map((place) => `AMERICA/${place}`),
    means: `America/${of}`,
  })),
  { names: ['US/EASTERN'], means: 'America/New_York' },
  { names: ['US/CENTRAL'], means: 'America/Chicago' },
  { names: ['US/MOUNTAIN'], means: 'America/Denver' },
  { names: ['US/ARIZONA'], means: 'America/Phoenix' },
  { names: ['US/PACIFIC'], means: 'America/Los_Angeles' },
  { names: ['US/ALASKA'], means: 'America/Anchorage' },
  { names: ['US/HAWAII', 'PACIFIC/HONOLULU'], means: 'Pacific/Honolulu' },
];

const named = statedZones.flatMap(({ names }) => names).join('|');
const zoneByName = `MAP {${statedZones
  .flatMap(({ names, means }) => names.map((name) => `${literal(name)}: ${literal(means)}`))
  .join(', ')}}`;

/** A zone by letters at the end of a tidied time, after the first digit or AM/PM that will do: `CST6CDT` has one in it. */
const atEnd = `^(.*?(?:\\d|[AP]M)) ?(${named})$`;

/** A tidied time without the zone that letters at its end state. */
export const withoutZoneSql = (tidied: string): string =>
  `regexp_replace(${tidied}, ${literal(atEnd)}, '\\1')`;

/** The zone that letters at the end of a tidied time state, else `zone`. */
export const zoneOfSql = (tidied: string, zone: string): string =>
  `coalesce(${zoneByName}[regexp_extract(${tidied}, ${literal(atEnd)}, 2)], ${literal(zone)})`;

/**
 * An offset such as `+05:30`, `-0800`, `-07` at the end of a cell as released. It needs a time of day before it:
 * the `-10` of `2024-01-10` is a day.
 */
export const offsetPattern =
  ':[0-9.]+ ?(?:[ap][.]?m[.]?)? ?[(]?(?:utc|gmt)? ?[+-](?:0?\\d|1[0-4])(?::?[0-5]\\d)?[)]? *(?:[(].*[)]|[a-z]{3,4}|\\[[a-z_/]+\\])?\\s*$';

/** Any statement of a zone at the end of a cell as released, to be read without regard to case. */
export const zonePattern = `[0-9m.][\\s]*[(]?(?:${named})[)]?(?:\\[[a-z_/]+\\])?["\\s]*$|:[0-9]{2} (?:${named}) 20[0-9]{2}\\s*$|${offsetPattern}|[(](?:utc|gmt)[^()]*[)] ?(?:eastern|central|mountain|pacific)`;

/**
 * Reads `local` as wall-clock time of an IANA zone: a TIMESTAMP in UTC. Where the clock is put forward, a time
 * that never was is read with the offset before the change (02:30 becomes 03:30); where it is put back, a time
 * that was twice is read as the later one. That is what the store's ICU does.
 */
export const inZoneSql = (local: string, iana: string): string =>
  iana === 'UTC' ? local : `timezone('UTC', timezone(${literal(iana)}, ${local}))`;
