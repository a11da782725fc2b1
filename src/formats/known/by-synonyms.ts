import type { LogFormat } from '../format.ts';
import { searchLabels } from '../labels.ts';
import { vigilantLearn } from './vigilant-learn.ts';
import { list } from '../list.ts';

/** Asked last: any table with a time and a reason or an agency is read, and the report says how. */
export const bySynonyms: LogFormat = {
  id: 'by-synonyms',
  title: 'a log of an unknown layout',
  what: 'log',
  about:
    'Any table with a time and a reason or an agency among its labels, or whose cells have the shapes of a log. Check five rows against the file.',
  source: 'The labels of all known formats together.',
  confirmed: false,
  logKind: null,
  fields: {
    ...vigilantLearn.fields,
    id: [...searchLabels.id, 'Transaction ID', 'Audit ID', 'Query ID'],
    search_type: searchLabels.search_type,
    event: [
      ...(vigilantLearn.fields.event ?? []),
      'Event Type',
      'Audit Event',
      'Event Name',
      'Operation Type',
    ],
  },
  ignored: vigilantLearn.ignored,
  marks: [],
  needs: 0,
  // A table of cameras, detections or hits may name a time and an agency, and is no log of searches.
  never:
    list(`Latitude, Longitude, Lat, Long, Lng, Lon, Lat/Long, GPS, Camera Name, Camera, Camera ID, Detection Time, Read Time, Alert Time,
      Hit Type, Hit Time, Hotlist, Hot List, Hotlist Name, Entity Type`),
  layouts: [],
  events: vigilantLearn.events,
};
