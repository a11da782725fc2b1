import type { OtherFormat } from '../format.ts';

export const flockEvents: OtherFormat = {
  id: 'flock-events',
  title: 'Flock Safety event log',
  what: 'event_log',
  about:
    'Administrative acts: hot lists edited, networks shared, users and roles changed. It holds no searches and is refused as a log of searches.',
  source: 'Columns of released event logs.',
  confirmed: true,
  ignored: {},
  marks: ['Event Type', 'Entity Type', 'Entity Details', 'Event Id'],
  needs: 2,
};
