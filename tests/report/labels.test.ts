import { expect, it } from 'vitest';
import { reportHtml } from '../../src/report/html.ts';
import { plainCharts } from './charts.ts';
import { smallLog } from './content.ts';
import { htmlText } from './read-back.ts';

it('name another office of ICE and reasons that were left out as parts of a line', () => {
  const content = smallLog();
  const { flagged } = content.summary;
  const by_component = { ...flagged.by_component, ice_other: 2 };
  const changed = { ...content.summary, flagged: { ...flagged, by_component } };
  const text = htmlText(reportHtml({ ...content, summary: changed }, plainCharts));
  expect(text).toContain('Account of another part of ICE');
  expect(text).toContain('Reason: not in the released file');
});
