import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { listInText } from '../../src/normalize/agencies/list-in-text.ts';
import { readSharing } from '../../src/pipeline/sharing.ts';
import { folderOf } from '../cli/folder.ts';
import { printLines } from '../read/pdf-make.ts';

const heading = 'Organizations granted access to Alder Falls MN PD data';
const names = [
  'Birch County MN SO',
  'Homeland Security Investigations [Federal]',
  'Will County IL SO',
  'California Department of Corrections and Rehabilitation',
  'Cedar Ridge CO PD',
  'Regional Intelligence Center (RIC)',
  'Dune Point FL PD',
];
const before = [
  ['Alder Falls MN PD'],
  ['Transparency Portal'],
  ['Alder Falls MN PD uses readers to find stolen vehicles, missing people and more.'],
  ["What's not detected"],
  ['Faces, People, Gender, Race'],
];
const after = [
  ['Hotlists alerted on'],
  ['California SVS, NCMEC Amber Alert'],
  ['Searches in the last 30 days'],
  ['432'],
];
const page = (...list: string[]): string[][] => [
  ...before,
  [heading],
  ...list.map((line) => [line]),
  ...after,
];

describe("the agencies of a portal's page that was copied or printed whole", () => {
  it.each([
    ['one name a line', page(...names)],
    ['a paragraph', page(names.join(', '))],
    ['the cells that the commas of a paragraph make of it', [...before, [heading], names, ...after]],
    [
      'a paragraph whose names run over the ends of its lines',
      page(
        'Birch County MN SO, Homeland Security',
        'Investigations [Federal], Will County IL',
        'SO, California Department of Corrections and',
        'Rehabilitation, Cedar Ridge CO PD, Regional Intelligence Center',
        '(RIC), Dune Point FL PD',
      ),
    ],
    [
      'what a browser prints at the ends of its pages',
      page(
        `${names.slice(0, 2).join(', ')}, Will County IL`,
        'https://portal.example/alder-falls-mn-pd 1/2',
        '11/3/25, 9:14 AM Alder Falls MN PD Transparency Portal',
        `SO, ${names.slice(3).join(', ')}`,
      ),
    ],
    [
      'the heading at the beginning of the paragraph',
      [...before, [`${heading}: ${names.join(', ')}`], ...after],
    ],
  ])('are read: %s', (_, lines) => {
    expect(listInText(lines)).toEqual({ heading, names, owner: 'Alder Falls MN PD' });
  });

  it('are taken from the heading that has them, where several speak of sharing', () => {
    const lines = [
      ['Data sharing with other agencies'],
      ['We share data under a policy.'],
      ...page(...names),
    ];
    expect(listInText(lines)?.names).toEqual(names);
  });

  it.each([
    [
      'other words than of access stand above them',
      [['Agencies that answered'], ...names.map((name) => [name])],
    ],
    [
      'they stand in sentences',
      [[heading], ['Alder Falls MN PD is a partner of Birch County MN SO.'], ['See the policy.']],
    ],
    ['they are two', [[heading], ['Birch County MN SO'], ['Cedar Ridge CO PD'], ...after]],
    [
      'a letter names those that it is sent to',
      [['Dear requester,'], ['cc: Birch County MN SO, Cedar Ridge CO PD, Dune Point FL PD']],
    ],
  ])('are no list where %s', (_, lines) => {
    expect(listInText(lines)).toBeNull();
  });
});

const html = (
  list: string,
): string => `<!DOCTYPE html><html><head><title>Portal</title><script>var a = "x, y, z PD";</script></head>
<body><h1>Alder Falls MN PD</h1><p>Alder Falls MN PD uses readers to find stolen vehicles, missing people and more.</p>
<h3>${heading}</h3>${list}<h3>Hotlists alerted on</h3><p>California SVS, NCMEC Amber Alert</p></body></html>`;

test.each([
  ['a saved page with a paragraph', 'page.html', html(`<div><p>${names.join(', ')}</p></div>`)],
  [
    'a saved page with a list',
    'page.html',
    html(`<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`),
  ],
  ['a saved page with line breaks', 'page.html', html(`<p>${names.join('<br>')}</p>`)],
  ['a text', 'page.txt', page(names.join(', ')).join('\n')],
  ['a printed page', 'page.pdf', printLines(page(names.join(', ')).flat())],
])('sharing reads %s as the list of whom the network is shared with', async (_what, name, content) => {
  const folder = folderOf({ [name]: content });
  const { options } = await readRun([path.join(folder, name)], {});
  const [list, ...others] = await readSharing(options, () => undefined);
  expect(others).toEqual([]);
  expect(list?.owner).toBe('Alder Falls MN PD');
  expect(list?.agencies.map(({ agency }) => agency).toSorted()).toEqual(names.toSorted());
  // HSI; the center of California's prisons, the counties and towns of Illinois, Colorado and Florida are not of Minnesota.
  expect(list?.totals).toMatchObject({ agencies: 7, ice: 1, out_of_state: 4 });
});
