/**
 * The small language that rules are written in. A pattern is a sequence of:
 *
 *   word        that word                        word~      that word, or a near misspelling of it
 *   word*       a word that starts so            {class}    a word or phrase of that class
 *   @mark       what another rule found          #  #3      a number, a number of three digits
 *   (a b|c)     either sequence                  x?  x:3    perhaps x; up to three times x
 *   _3          up to three words, same clause   __3        up to three words
 *   _0          nothing, same clause             ^  $       start and end of the field
 *   _!          nothing, and a new clause begins
 *   <a b>       what the match covers, where the rest is only context
 *
 * There is no unbounded repetition, so a match looks at a bounded number of words: judging is linear in the
 * length of the text whatever the text is.
 */
export type Node =
  | { readonly kind: 'key'; readonly keys: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number; readonly sameClause: boolean }
  | { readonly kind: 'edge'; readonly side: 'start' | 'end' | 'clause' }
  | { readonly kind: 'either'; readonly branches: readonly Sequence[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: 0 | 1; readonly most: number };

export type Sequence = readonly Node[];

/** A pattern in three parts: what must stand before, what the match covers, what must stand after. */
export interface Pattern {
  readonly source: string;
  readonly before: Sequence;
  readonly core: Sequence;
  readonly after: Sequence;
}

/** What a class name stands for: words and phrases, each a pattern without classes of its own name. */
export type Classes = Readonly<Record<string, readonly string[]>>;

const lexical = /\s*(\{[\w-]+\}|@[\w-]+|#\w*|_!|__?\d+|[a-z0-9#\u00e0-\uffff]+[~*]?|[()|?<>^$]|:\d+)/uy;

/** Compiles a pattern. Throws an Error that quotes the pattern where it is not well formed. */
export function parsePattern(source: string, classes: Classes): Pattern {
  const parser = new Parser(source, classes);
  return parser.pattern();
}

/** The node of each class, parsed once: hundreds of patterns name the same few, and start-up waits for all. */
const named = new Map<readonly string[], Node>();

/** The node of each word: it stands in many patterns. */
const wordNodes = new Map<string, Node>();

function wordNode(word: string): Node {
  const known = wordNodes.get(word);
  if (known !== undefined) return known;
  const node: Node = { kind: 'key', keys: [word] };
  wordNodes.set(word, node);
  return node;
}

class Parser {
  private readonly source: string;
  private readonly classes: Classes;
  private readonly words: readonly string[];
  private at = 0;

  constructor(source: string, classes: Classes) {
    this.source = source;
    this.classes = classes;
    this.words = this.split();
  }

  pattern(): Pattern {
    const before = this.sequence();
    let core: Node[] = [];
    let after: Node[] = [];
    if (this.take('<')) {
      core = this.sequence();
      if (!this.take('>')) this.fail('"<" without ">"');
      after = this.sequence();
    }
    if (this.at < this.words.length) this.fail(`unexpected "${this.words[this.at]}"`);
    const pattern =
      core.length > 0
        ? { source: this.source, before, core, after }
        : { source: this.source, before: [], core: before, after: [] };
    if (
      !pattern.core.some((node) => node.kind === 'key' || node.kind === 'either' || node.kind === 'repeat')
    ) {
      this.fail('no word to match');
    }
    return pattern;
  }

  private split(): string[] {
    const words: string[] = [];
    lexical.lastIndex = 0;
    const text = this.source.trimEnd();
    while (lexical.lastIndex < text.length) {
      const from = lexical.lastIndex;
      const found = lexical.exec(text);
      if (found === null) this.fail(`cannot read from "${text.slice(from)}"`);
      else words.push(found[1] ?? '');
    }
    return words;
  }

  private sequence(): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      const node = this.node();
      if (node === null) return nodes;
      nodes.push(this.repeated(node));
    }
  }

  private repeated(node: Node): Node {
    if (this.take('?')) return { kind: 'repeat', node, least: 0, most: 1 };
    const next = this.words[this.at];
    if (next?.startsWith(':') === true) {
      this.at += 1;
      return { kind: 'repeat', node, least: 0, most: this.bounded(next.slice(1)) };
    }
    return node;
  }

  private node(): Node | null {
    const word = this.words[this.at];
    if (word === undefined || ')|>?<'.includes(word) || word.startsWith(':')) return null;
    this.at += 1;
    if (word === '(') return this.group();
    if (word === '^') return { kind: 'edge', side: 'start' };
    if (word === '$') return { kind: 'edge', side: 'end' };
    if (word === '_!') return { kind: 'edge', side: 'clause' };
    if (/^__?\d/.test(word)) {
      const sameClause = !word.startsWith('__');
      return { kind: 'gap', most: this.bounded(word.replace(/^_+/, '')), sameClause };
    }
    if (word.startsWith('{')) return this.named(word.slice(1, -1));
    return wordNode(word);
  }

  private group(): Node {
    const branches: Node[][] = [this.sequence()];
    while (this.take('|')) branches.push(this.sequence());
    if (!this.take(')')) this.fail('"(" without ")"');
    return either(branches);
  }

  private named(name: string): Node {
    const members = this.classes[name];
    if (members === undefined) this.fail(`unknown class {${name}}`);
    const known = named.get(members);
    if (known !== undefined) return known;
    const node = either(members.map((member) => parsePattern(member, this.classes).core));
    named.set(members, node);
    return node;
  }

  /** Repeats and gaps are capped, so that no rule can look further than a sentence. */
  private bounded(digits: string): number {
    const most = Number(digits);
    if (most > 16) this.fail(`${most} words are too many (at most 16)`);
    return most;
  }

  private take(word: string): boolean {
    if (this.words[this.at] !== word) return false;
    this.at += 1;
    return true;
  }

  private fail(why: string): never {
    throw new Error(`pattern "${this.source}": ${why}`);
  }
}

/** Every word and mark that a pattern asks for. */
export function keysIn({ before, core, after }: Pattern): string[] {
  return [...before, ...core, ...after].flatMap(keysOfNode);
}

/** The keys of each node: patterns share the nodes of their classes. */
const nodeKeys = new Map<Node, readonly string[]>();

function keysOfNode(node: Node): readonly string[] {
  const known = nodeKeys.get(node);
  if (known !== undefined) return known;
  const keys = newKeysOf(node);
  nodeKeys.set(node, keys);
  return keys;
}

function newKeysOf(node: Node): readonly string[] {
  if (node.kind === 'key') return node.keys;
  if (node.kind === 'either') return node.branches.flat().flatMap(keysOfNode);
  return node.kind === 'repeat' ? keysOfNode(node.node) : [];
}

/** One node for several branches: single words merge into one set of keys. */
function either(branches: readonly Sequence[]): Node {
  const keys: string[] = [];
  const rest: Sequence[] = [];
  for (const branch of branches) {
    const only = branch.length === 1 ? branch[0] : undefined;
    if (only?.kind === 'key') keys.push(...only.keys);
    else if (only?.kind === 'either') rest.push(...only.branches);
    else rest.push(branch);
  }
  if (rest.length === 0) return { kind: 'key', keys };
  if (keys.length > 0) rest.push([{ kind: 'key', keys }]);
  return { kind: 'either', branches: rest };
}
