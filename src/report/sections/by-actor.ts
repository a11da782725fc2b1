import { actors, components } from '../../model/verdict.ts';
import { routes } from '../../model/summary.ts';
import type { Block } from '../blocks.ts';
import { notForImmigration } from '../../model/figure-words.ts';
import { decidedByPerson } from '../findings.ts';
import { actorWords, componentWords, routeWords } from '../words.ts';
import { chartBlock, type WriteSection } from './section.ts';

/** By whom or for whom: components of ICE and CBP accounts, routes of flagged searches, actors of all searches. */
export const byActor: WriteSection = (input) => {
  const { summary } = input;
  const { flagged, actors: byWhom, searches } = summary;
  if (searches.distinct === 0) return null;
  const blocks: Block[] = [];
  if (flagged.total > 0) {
    blocks.push({
      kind: 'table',
      id: 'flagged-lines',
      caption: 'What the flagged searches are made of',
      columns: [
        { label: 'Flagged searches', kind: 'text', width: 5 },
        { label: 'Searches', kind: 'number' },
      ],
      rows: [
        ...components
          .filter((component) => flagged.by_component[component] > 0)
          .map((component) => [`Account of ${componentWords[component]}`, flagged.by_component[component]]),
        ['Other agencies, with an immigration purpose recorded', flagged.other_immigration],
        [[{ strong: 'Flagged in all' }], flagged.total],
        [
          `of them from an ICE or CBP account, not counted as for immigration: ${notForImmigration(decidedByPerson(summary))}`,
          flagged.other_purpose,
        ],
        [
          'of them by a local agency, where its account or the recorded words name 287(g)',
          flagged.local_287g,
        ],
      ],
    });
    blocks.push({
      kind: 'table',
      id: 'by-route',
      caption: 'How ICE, CBP or immigration enforcement stands in the flagged searches',
      columns: [
        { label: 'Route', kind: 'text', width: 5 },
        { label: 'Searches', kind: 'number' },
      ],
      rows: routes
        .filter((route) => flagged.by_route[route] > 0)
        .map((route) => [routeWords[route], flagged.by_route[route]]),
    });
  }
  if (flagged.total > 0) blocks.push(...chartBlock(input, 'flagged-by-route'));
  blocks.push({
    kind: 'table',
    id: 'by-actor',
    caption: 'All searches by actor: by whom, or for whom as recorded',
    columns: [
      { label: 'Actor', kind: 'text', width: 5 },
      { label: 'Searches', kind: 'number' },
    ],
    rows: actors.map((actor) => [actorWords[actor], byWhom[actor]]),
  });
  return { id: 'actors', title: 'By actor', blocks };
};
