import type { Lexicon } from './lexicon.ts';
import type { Node, Pattern, Sequence } from './pattern.ts';
import { pushTo } from './push-to.ts';

/** A pattern's parts with numbers for words: what a matcher walks. */
export type Step =
  | { readonly kind: 'key'; readonly ids: ReadonlySet<number> }
  | { readonly kind: 'gap'; readonly most: number; readonly sameClause: boolean }
  | { readonly kind: 'edge'; readonly side: 'start' | 'end' | 'clause' }
  | {
      readonly kind: 'either';
      /** Branches by the word they start with: a choice of a hundred phrases costs no more than one of two. */
      readonly byFirst: ReadonlyMap<number, readonly Steps[]>;
      readonly rest: readonly Steps[];
      readonly width: Width;
      /** The ids that it can start with, or null where it may also match nothing or anything. */
      readonly first: ReadonlySet<number> | null;
    }
  | { readonly kind: 'repeat'; readonly step: Step; readonly most: number };

export type Steps = readonly Step[];

/** The fewest and the most items that steps can take. */
export interface Width {
  readonly least: number;
  readonly most: number;
}

/** Makes steps of nodes for one lexicon; patterns that share a class share its step. */
export class StepMaker {
  private readonly lexicon: Lexicon;
  private readonly made = new Map<Node, Step>();
  private readonly numbered = new Set<Node>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  steps(sequence: Sequence): Steps {
    return sequence.map((node) => this.step(node));
  }

  /** Gives every word of a pattern its number, as its steps would. */
  number({ before, core, after }: Pattern): void {
    for (const part of [before, core, after]) for (const node of part) this.numberNode(node);
  }

  private numberNode(node: Node): void {
    if (this.numbered.has(node)) return;
    this.numbered.add(node);
    if (node.kind === 'key') for (const key of node.keys) this.lexicon.id(key);
    if (node.kind === 'repeat') this.numberNode(node.node);
    if (node.kind === 'either')
      for (const branch of node.branches) for (const part of branch) this.numberNode(part);
  }

  private step(node: Node): Step {
    const known = this.made.get(node);
    if (known !== undefined) return known;
    const step = this.make(node);
    this.made.set(node, step);
    return step;
  }

  private make(node: Node): Step {
    if (node.kind === 'key')
      return { kind: 'key', ids: new Set(node.keys.map((key) => this.lexicon.id(key))) };
    if (node.kind === 'either') return eitherOf(node.branches.map((branch) => this.steps(branch)));
    if (node.kind === 'repeat') return { kind: 'repeat', step: this.step(node.node), most: node.most };
    return node;
  }
}

function eitherOf(branches: readonly Steps[]): Step {
  const byFirst = new Map<number, Steps[]>();
  const rest: Steps[] = [];
  for (const branch of branches) {
    const first = branch[0];
    if (first?.kind !== 'key') rest.push(branch);
    else for (const id of first.ids) pushTo(byFirst, id, branch);
  }
  const widths = branches.map(widthOf);
  return {
    kind: 'either',
    byFirst,
    rest,
    width: {
      least: Math.min(...widths.map(({ least }) => least)),
      most: Math.max(...widths.map(({ most }) => most)),
    },
    first: firstOf(byFirst, rest),
  };
}

function firstOf(
  byFirst: ReadonlyMap<number, readonly Steps[]>,
  rest: readonly Steps[],
): ReadonlySet<number> | null {
  const ids = new Set(byFirst.keys());
  for (const [first] of rest) {
    const own = first === undefined ? null : firstIdsOf(first);
    if (own === null) return null;
    for (const id of own) ids.add(id);
  }
  return ids;
}

export function widthOf(steps: Steps): Width {
  let least = 0;
  let most = 0;
  for (const step of steps) {
    const width = widthOfStep(step);
    least += width.least;
    most += width.most;
  }
  return { least, most };
}

/** The fewest and the most items that one step can take. */
export function widthOfStep(step: Step): Width {
  if (step.kind === 'key') return { least: 1, most: 1 };
  if (step.kind === 'gap') return { least: 0, most: step.most };
  if (step.kind === 'edge') return { least: 0, most: 0 };
  if (step.kind === 'repeat') return { least: 0, most: widthOfStep(step.step).most * step.most };
  return step.width;
}

/** The ids that a step can start with, or null where it may also match nothing or anything. */
export function firstIdsOf(step: Step): ReadonlySet<number> | null {
  if (step.kind === 'key') return step.ids;
  return step.kind === 'either' ? step.first : null;
}
