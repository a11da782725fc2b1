// Sorts, filters and pages the flagged searches. The page stands without this; nothing here leaves it.
const element = (name, text, children = []) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

// Plain and matched text in turn.
const quoted = ([field, ...parts]) =>
  element('p', '', [
    `${field}: “`,
    ...parts.map((text, at) => (at % 2 === 0 ? text : element('mark', text))),
    '”',
  ]);

const rowOf = (line) => {
  const first = element('th', '', [line.time, element('br'), element('small', line.id)]);
  first.scope = 'row';
  const rules = line.rules.flatMap((rule, index) => [...(index > 0 ? [', '] : []), element('code', rule)]);
  const details = element('details', '', [
    element('summary', line.recorded),
    ...line.quotes.map(quoted),
    element('p', `Source: ${line.source}`),
    element('p', '', [line.rules.length === 1 ? 'Rule: ' : 'Rules: ', ...rules]),
  ]);
  return element('tr', '', [
    first,
    element(
      'td',
      '',
      line.account ? [line.agency, element('br'), element('small', line.account)] : [line.agency],
    ),
    element('td', line.actor),
    element('td', '', [details]),
    element('td', line.citation),
  ]);
};

(() => {
  'use strict';
  // A table that fits its place needs no stop of the Tab key to be scrolled.
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }
  });
  for (const scroller of document.querySelectorAll('.scroll')) watch.observe(scroller);

  const holder = document.getElementById('flagged-data');
  const table = document.getElementById('flagged-table');
  if (!holder || !table) return;

  const { strings, rows } = JSON.parse(holder.textContent);
  const lines = rows.map((row, order) => {
    const [id, time, month, agency, account, actor, recorded, quotes, rules, citation, source] = row;
    const line = {
      order,
      id,
      time,
      month: strings[month],
      agency: strings[agency],
      account: strings[account],
      actor: strings[actor],
      recorded: strings[recorded],
      quotes: quotes.map((quote) => quote.map((position) => strings[position])),
      rules: rules.map((position) => strings[position]),
      citation,
      source: strings[source],
    };
    const words = line.quotes.map((quote) => quote.slice(1).join('')).join(' ');
    line.text =
      `${id} ${time} ${line.agency} ${line.account} ${line.actor} ${line.recorded} ${words} ${citation} ${line.source}`.toLowerCase();
    return line;
  });

  const pageLength = 50;
  const form = document.getElementById('flagged-filters');
  const status = document.getElementById('flagged-status');
  const pages = document.getElementById('flagged-pages');
  const body = table.tBodies[0];
  const number = new Intl.NumberFormat('en-US');
  let sort = { key: 'time', step: 1 };
  let page = 0;
  let shown = lines;

  const draw = () => {
    const count = Math.max(1, Math.ceil(shown.length / pageLength));
    page = Math.min(page, count - 1);
    const from = page * pageLength;
    const part = shown.slice(from, from + pageLength);
    body.replaceChildren(...part.map(rowOf));
    const all = shown.length === lines.length ? '' : ` of ${number.format(lines.length)}`;
    status.textContent =
      shown.length === 0
        ? 'No search meets these filters.'
        : `${number.format(shown.length)}${all} ${shown.length === 1 ? 'search' : 'searches'}; lines ${number.format(from + 1)} to ${number.format(from + part.length)} stand here.`;
    pages.hidden = count === 1;
    pages.querySelector('span').textContent = `Page ${number.format(page + 1)} of ${number.format(count)}`;
    pages.querySelector('[data-step="-1"]').disabled = page === 0;
    pages.querySelector('[data-step="1"]').disabled = page === count - 1;
  };

  const order = (a, b) => {
    const compared = a[sort.key].localeCompare(b[sort.key], 'en', { numeric: true });
    return (compared || a.order - b.order) * sort.step;
  };

  const apply = () => {
    const wanted = new FormData(form);
    const text = form.elements.text.value.toLowerCase().trim();
    const meets = (line) =>
      line.text.includes(text) &&
      ['month', 'agency', 'actor'].every((key) => !wanted.get(key) || line[key] === wanted.get(key)) &&
      (!wanted.get('rule') || line.rules.includes(wanted.get('rule')));
    shown = lines.filter(meets).sort(order);
    page = 0;
    draw();
  };

  const fill = (name, values) => {
    const distinct = [...new Set(values)].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en'));
    form.elements[name].append(...distinct.map((value) => new Option(value, value)));
  };
  fill(
    'month',
    lines.map((line) => line.month),
  );
  fill(
    'agency',
    lines.map((line) => line.agency),
  );
  fill(
    'actor',
    lines.map((line) => line.actor),
  );
  fill(
    'rule',
    lines.flatMap((line) => line.rules),
  );

  const heads = [...table.tHead.querySelectorAll('[data-sort]')];
  const mark = () => {
    for (const head of heads) {
      if (head.dataset.sort === sort.key)
        head.setAttribute('aria-sort', sort.step === 1 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
  };
  for (const head of heads) {
    const button = element('button', head.textContent);
    button.type = 'button';
    button.addEventListener('click', () => {
      const key = head.dataset.sort;
      sort = { key, step: sort.key === key ? -sort.step : 1 };
      mark();
      apply();
    });
    head.replaceChildren(button);
  }

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener('reset', () => setTimeout(apply, 0));
  form.addEventListener('submit', (event) => event.preventDefault());
  pages.addEventListener('click', (event) => {
    const step = Number(event.target.dataset.step);
    if (!step) return;
    page += step;
    draw();
    table.scrollIntoView({ block: 'start' });
  });

  for (const plain of document.querySelectorAll('.plain-only')) plain.remove();
  form.hidden = false;
  mark();
  draw();
})();
