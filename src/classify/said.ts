import { notes as noteOrder, type Note, type TextField } from '../model/verdict.ts';
import type { Engine } from './engine/build.ts';
import { standIns } from './engine/stand-ins.ts';
import { lookAlikesInText } from './look-alikes.ts';
import { notesOf, readTextField } from './read-search.ts';
import type { TextReading } from './read-text.ts';

/** What one value of one field says by itself. */
export interface FieldReading {
  /**
   * True where the value can set neither purpose, actor, searcher nor component, whatever the other fields
   * hold, so long as they are neutral too. A blank agency and account matter only as blank.
   */
  readonly neutral: boolean;
  readonly notes: readonly Note[];
}

/** What a field of words says by itself, and the labels of what it looks like and is not. */
export interface Said {
  readonly reading: FieldReading;
  readonly lookAlikes: readonly string[];
}

const memoSize = 50_000;
/** Longer texts are few, and must not fill the memory. */
const longestKept = 200;

/**
 * Reads fields of words. Texts that differ only by a case number are read once, by the text that stands in for
 * all of them, and the last answer is kept: a value is asked for its reading and for its look-alikes in turn.
 */
export function textReader(engine: Engine): (field: TextField, text: string) => Said {
  const standInOf = standIns(engine.lexicon);
  const memos = new Map<TextField, Map<string, Said>>();
  const readAnew = (field: TextField, text: string): Said => {
    const standIn = text.length > longestKept ? null : standInOf(text);
    if (standIn === null) return say(engine, field, text);
    const memo = memos.get(field) ?? new Map<string, Said>();
    memos.set(field, memo);
    let said = memo.get(standIn);
    if (said === undefined) {
      if (memo.size >= memoSize) memo.clear();
      said = say(engine, field, standIn);
      memo.set(standIn, said);
    }
    return said;
  };
  let last: { field: TextField; text: string; said: Said } | null = null;
  return (field, text) => {
    if (last === null || last.text !== text || last.field !== field)
      last = { field, text, said: readAnew(field, text) };
    return last.said;
  };
}

const none: readonly Note[] = [];

function say(engine: Engine, field: TextField, text: string): Said {
  const read = readTextField(engine, field, text, false);
  const reading = { neutral: read.cues.length === 0, notes: notesIn(field, read) };
  return { reading, lookAlikes: lookAlikesInText(read) };
}

function notesIn(field: TextField, read: TextReading): readonly Note[] {
  if (read.notes.length === 0 && read.held.length === 0) return none;
  const stated = notesOf(field, read).map((one) => one.stated);
  return noteOrder.filter((note) => stated.includes(note));
}
