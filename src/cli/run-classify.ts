import { rulesFor, type RuleSet } from '../classify/index.ts';
import { readText } from '../pipeline/read-text.ts';
import { judgeLine } from './judge-lines.ts';
import { linesAsTheyCome } from './lines.ts';
import { print, say } from './print.ts';

/** The standing rules, or these with what a rules file adds and switches off. */
export const readRules = async (file: string | undefined): Promise<RuleSet> =>
  rulesFor(file === undefined ? null : await readText(file), file ?? null);

/** Runs `classify`: each group of lines is answered before the next is awaited. */
export const runClassify = async (
  stdin: AsyncIterable<Uint8Array>,
  options: { readonly text?: true; readonly rules?: string },
): Promise<void> => {
  const { judge } = await readRules(options.rules);
  const unread = new Set<string>();
  let number = 0;
  for await (const lines of linesAsTheyCome(stdin)) {
    const answers: string[] = [];
    try {
      for (const line of lines) {
        number += 1;
        if (options.text) answers.push(JSON.stringify(judge({ reason: line })));
        else if (line.trim() !== '') {
          const answer = judgeLine(line, number, judge);
          for (const key of answer.unread) unread.add(key);
          answers.push(JSON.stringify(answer.verdict));
        }
      }
    } finally {
      // What stands before a line that is no JSON has its answer.
      if (answers.length > 0) await print(`${answers.join('\n')}\n`);
    }
  }
  if (unread.size > 0) say(`warning: these keys were not read: ${[...unread].toSorted().join(', ')}`);
};
