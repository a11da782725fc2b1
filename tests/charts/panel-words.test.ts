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

test('of hours that share the most none is said to have more than the others', () => {
  const tied = hours(2).map((hour, at) =>
    at === 9 || at > 20 ? { ...hour, searches: 123, flagged: 2 } : hour,
  );
  expect(panelsAlt('the hours of the day', tied, null, 'Nothing')).toContain(
    'Most flagged at 5: 2 of 105, 9: 2 of 123, 21: 2 of 123 and 2 more; most searches at 9: 2 of 123, 21: 2 of 123, ' +
      '22: 2 of 123 and 23: 2 of 123; fewest at 0: 0 of 100.',
  );
});
