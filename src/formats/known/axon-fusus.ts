import type { OtherFormat } from '../format.ts';
import { list } from '../list.ts';

export const axonFusus: OtherFormat = {
  id: 'axon-fusus',
  title: 'Axon Fusus camera access log',
  what: 'camera_log',
  about:
    'Who watched which camera, and how long. It holds no searches for plates and is refused as a log of searches.',
  source: 'Columns of a released camera access log.',
  confirmed: true,
  ignored: {},
  marks: list(`object_type, object_name, object_organization, user_organization, operation, location_name,
      duration, updated_timestamp, incident_id`),
  needs: 4,
};
