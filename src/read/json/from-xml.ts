import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { placeOfCopy } from '../own-copy.ts';
import { Refusal, refusals } from '../refusal.ts';

type Value = string | Value[] | { [key: string]: Value };

interface Element {
  readonly name: string;
  /** What the element says of itself, and the elements in it; one name several times is a list. */
  readonly inside: Map<string, Value[]>;
  text: string;
}

/** Such a file is held in memory whole. */
const limit = 256 * 1024 ** 2;

/** Attributes that name what an element holds where all are called alike: `<field name="Reason">`. */
const naming = ['name', 'key', 'column'];
const alike = /^(?:field|column|col|cell|item|value|property|attribute|data|element|param|entry)$/i;

/**
 * A copy of a file of XML as JSON, whose lists of records are then read as those of any other; gives the place there.
 * @throws Refusal where it is too large.
 */
export const jsonOfXml = async (at: string, tempDir: string): Promise<string> => {
  if ((await stat(at)).size > limit) throw new Refusal(refusals.tooLarge('256 MiB'));
  const target = placeOfCopy(tempDir, 'plain', '.json');
  const root = element('');
  const open: Element[] = [root];
  const parser = new Parser(
    {
      onopentag: (name, given) => open.push(element(withoutPrefix(name), given)),
      ontext: (text) => {
        const last = open.at(-1);
        if (last) last.text += text;
      },
      onclosetag: () => {
        const done = open.pop();
        const parent = open.at(-1);
        if (done && parent) put(parent, done);
      },
    },
    { xmlMode: true },
  );
  for await (const text of createReadStream(at, 'utf8') as AsyncIterable<string>) parser.write(text);
  parser.end();
  await writeFile(target, JSON.stringify(valueOf(root)), { mode: 0o600 });
  return target;
};

const withoutPrefix = (name: string): string => name.replace(/^.*:/, '');

const element = (name: string, given: Readonly<Record<string, string>> = {}): Element => ({
  name,
  inside: new Map(
    Object.entries(given)
      .filter(([key]) => !/^xmlns\b|^xsi:|^xml:/.test(key))
      .map(([key, value]) => [withoutPrefix(key), [value]]),
  ),
  text: '',
});

const put = (parent: Element, done: Element): void => {
  const key = alike.test(done.name) ? naming.find((name) => done.inside.has(name)) : undefined;
  const named = key === undefined ? undefined : done.inside.get(key)?.[0];
  if (key !== undefined && typeof named === 'string' && named !== '') {
    done.inside.delete(key);
    add(parent, named, valueOf(done));
  } else add(parent, done.name, valueOf(done));
};

const add = ({ inside }: Element, name: string, value: Value): void => {
  const values = inside.get(name);
  if (values) values.push(value);
  else inside.set(name, [value]);
};

const valueOf = ({ inside, text }: Element): Value => {
  const own = text.trim();
  if (inside.size === 0) return own;
  const entries = [...inside].map(([key, values]): [string, Value] => [
    key,
    values.length === 1 ? (values[0] ?? '') : values,
  ]);
  return Object.fromEntries(own === '' ? entries : [...entries, ['value', own]]);
};
