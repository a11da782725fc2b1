import type { SharingFormat } from '../format.ts';
import { addedByTools } from '../labels.ts';

export const flockSharing: SharingFormat = {
  id: 'flock-sharing',
  title: 'Flock Safety shared networks',
  what: 'sharing_list',
  about:
    'The agencies that an agency shares its cameras with, and those whose cameras it may search. A list, not searches.',
  source: 'A released list of 858 agencies, printed and extracted.',
  confirmed: true,
  ignored: addedByTools,
  marks: ['Networks Shared With Me', "Networks I'm Sharing"],
  needs: 1,
  lists: {
    agency: ['Organization Name', 'Organization', 'Org Name', 'Agency', 'Agency Name', 'Name'],
    sharedWithMe: ['Networks Shared With Me', 'Shared With Me', 'Networks Shared With Us'],
    sharing: ["Networks I'm Sharing", 'Networks I am Sharing', 'Networks Im Sharing', 'Sharing'],
    direction: [],
  },
};
