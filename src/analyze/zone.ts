/** States that keep one time throughout; a state that spans two is left out, since its owner's is not known. */
const zoneOfState: Readonly<Record<string, string>> = {
  ...each('America/New_York', 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV'),
  ...each('America/Chicago', 'AL AR IA IL LA MN MO MS OK WI'),
  ...each('America/Denver', 'CO MT NM UT WY'),
  ...each('America/Los_Angeles', 'CA WA'),
  AZ: 'America/Phoenix',
  HI: 'Pacific/Honolulu',
  PR: 'America/Puerto_Rico',
};

function each(zone: string, states: string): Record<string, string> {
  return Object.fromEntries(states.split(' ').map((state) => [state, zone]));
}

/** The zone to count in: the owners' own where all their states lie in one, else UTC. */
export const reportZone = (states: readonly (string | null)[]): string => {
  const zones = new Set(states.map((state) => (state === null ? undefined : zoneOfState[state])));
  const [zone] = zones;
  return zones.size === 1 && zone !== undefined ? zone : 'UTC';
};

/** A zone's offset in January, as `GMT-08:00`: zones that differ in summer alone are spoken of by one name. */
export const winterOffset = (zone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date('2025-01-15T12:00:00Z'))
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
