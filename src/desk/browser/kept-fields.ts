// Fields that the browser keeps from their first letter, that are sent when one leaves them, and kept on until they are
// taken. Where somebody else wrote the same meanwhile, leaving the field once more keeps one's own words.
import { openSaver, type Saved, type Words } from "./saver.ts";

type Ways<A extends Saved> = {
  send(key: string, words: Words): Promise<A | undefined>;
  /** Notes in the page what stands there now: an open field is written over that from then on. */
  stands(key: string, words: string): void;
  onSaved(key: string, answer: A): void;
};

/** `name` is where the browser keeps the words, by the field's key. What was left there the last time is sent at once. */
export function keepFields<A extends Saved>(name: string, { send, stands, onSaved }: Ways<A>) {
  /** What somebody else wrote, by the field's key, since one knows of it. */
  const theirs = new Map<string, string>();
  const saves = new Set<Promise<void>>();
  const saver = openSaver<A>(name, {
    send,
    onSaved: (key, sent, answer) => {
      if (answer.ok) {
        theirs.delete(key);
        stands(key, answer.value ?? sent.words);
      } else if (answer.theirs !== undefined) theirs.set(key, answer.theirs);
      onSaved(key, answer);
    },
  });
  const save = (key: string) => {
    const saved = saver.save(key).finally(() => saves.delete(saved));
    saves.add(saved);
  };
  for (const key of saver.left()) save(key);
  return {
    of: saver.of,
    typed: saver.typed,
    /** Everything that was sent is answered. */
    settled: () => Promise.all(saves),
    /** Sends what stands in a field that one leaves; whether that says anything new. */
    leave(key: string, { words, was }: Words): boolean {
      saver.typed(key, { words, was: theirs.get(key) ?? was });
      if (!saver.of(key)) return false;
      save(key);
      return true;
    },
  };
}
