import { expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const searches = [
  { SearchTime: '2025-03-10T01:27:03Z', Agency: 'Alder Falls MN PD', Reason: 'theft & "auto"' },
  { SearchTime: '2025-03-11T01:27:03Z', Agency: 'Birch County MN SO', Reason: '' },
];
const signs = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const labels = Object.keys(searches[0] ?? {});
const rows = searches.map((search) => Object.values(search));

const read = async (
  name: string,
  xml: string,
): Promise<{ labels: readonly string[]; rows: (readonly string[])[] }> => {
  const table = onlyTable(await bench.read(name, `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`));
  const records = await recordsOf(table);
  return { labels: table.head[0]?.cells ?? [], rows: records.map(({ cells }) => cells) };
};

const elements = (search: Readonly<Record<string, string>>): string =>
  Object.entries(search)
    .map(([key, value]) => `<${key}>${signs(value)}</${key}>`)
    .join('\n');

it.each([
  [
    'elements',
    `<Audit made="2025-04-01">${searches.map((one) => `<Search>${elements(one)}</Search>`).join('')}</Audit>`,
  ],
  [
    'attributes',
    `<x:log xmlns:x="urn:log">${searches
      .map(
        (one) =>
          `<x:row ${Object.entries(one)
            .map(([key, value]) => `${key}="${signs(value)}"`)
            .join(' ')}/>`,
      )
      .join('\n')}</x:log>`,
  ],
  [
    'fields that name themselves',
    `<resultset>${searches
      .map(
        (one) =>
          `<row>${Object.entries(one)
            .map(([key, value]) => `<field name="${key}">${signs(value)}</field>`)
            .join('')}</row>`,
      )
      .join('')}</resultset>`.replaceAll('row>', 'record>'),
  ],
  [
    'tables of a data set',
    `<NewDataSet>${searches.map((one) => `<Table>${elements(one)}</Table>`).join('')}</NewDataSet>`,
  ],
])('records of XML in %s are read', async (name, xml) => {
  expect(await read(`${name}.xml`, xml)).toEqual({ labels, rows });
});

it('XML without records is refused as what it is', async () => {
  const file = await bench.read('settings.xml', '<?xml version="1.0"?><settings><zone>UTC</zone></settings>');
  expect(file.refused).toMatch(/file of XML/);
});
