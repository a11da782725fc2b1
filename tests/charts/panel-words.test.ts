import { expect, test } from 'vitest';
import { panelsAlt } from '../../src/charts/panel-words.ts';

const hours = (flagged: number) =>
  Array.from({ length: 24 }, (_, hour) => ({
    label: String(hour),
    searches: 100 + hour,
    flagged: hour === 5 ? flagged : 0,
  }));

test('the words of a chart name no hour of most flagged searches where none is flagged', () => {
  const none = panelsAlt('the hours of the day', hours(0), null, 'Nothing');
  expect(none).not.toContain('Most flagged at');
  expect(none).toContain('None is flagged; most searches at 23: 0 of 123; fewest at 0: 0 of 100.');
  expect(panelsAlt('the hours of the day', hours(2), null, 'Nothing')).toContain(
    'Most flagged at 5: 2 of 105',
  );
});
