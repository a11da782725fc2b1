import type { LogSource } from '../model/log-source.ts';

/** A zone as it is in a state: Arizona's clocks stay on Mountain Standard Time in summer. */
export const zoneIn = (state: string | null, stated: string): string =>
  stated === 'America/Denver' && state === 'AZ' ? 'America/Phoenix' : stated;

/** A log with the zone that a line below its rows states; what the user says, its label and the lines above go first. */
export const withZoneBelow = (source: LogSource, stated: string | undefined): LogSource => {
  if (stated === undefined || source.recognition.zone !== null) return source;
  const from = 'a line below its rows';
  const settled =
    source.zoneFrom === null ? { timeZone: zoneIn(source.ownerState, stated), zoneFrom: from } : {};
  return { ...source, ...settled, recognition: { ...source.recognition, zone: { value: stated, from } } };
};
