// Words that one types, on their way into a file: kept by the browser from the first letter on until the server has
// them, one save at a time for each field, the newest words after it.

/** `was` is what stood there when the page last knew. */
export type Words = { words: string; was: string };
/** `theirs` is what somebody else wrote there meanwhile: one must choose. */
export type Saved = { ok: boolean; value?: string; theirs?: string };

export const plain = (text: string) => text.replaceAll("\r\n", "\n").trim();

type Ways<S> = {
  send(key: string, words: Words): Promise<S | undefined>;
  onSaved(key: string, sent: Words, saved: S): void;
};

/** `name` is where the browser keeps the words, by the field's key. */
export function openSaver<S extends Saved>(name: string, { send, onSaved }: Ways<S>) {
  const busy = new Set<string>();
  const all = (): Record<string, Words> => JSON.parse(localStorage.getItem(name) ?? "{}");
  const keep = (key: string, words: Words | undefined) => {
    const { [key]: _, ...others } = all();
    localStorage.setItem(name, JSON.stringify(words ? { ...others, [key]: words } : others));
  };
  /** What is to be sent behind this answer. */
  const next = (key: string, sent: Words, saved: S): Words | undefined => {
    const now = all()[key];
    const hasGoneOn = now !== undefined && plain(now.words) !== plain(sent.words);
    if (!saved.ok) return hasGoneOn && saved.theirs === undefined ? now : undefined;
    const was = saved.value ?? sent.words;
    const isLeft = hasGoneOn && plain(now.words) !== plain(was);
    keep(key, isLeft ? { words: now.words, was } : undefined);
    return all()[key];
  };
  const sendAll = async (key: string) => {
    let words = all()[key];
    while (words) {
      const sent: Words = words;
      const saved = await send(key, sent);
      words = saved && next(key, sent, saved);
      if (saved) onSaved(key, sent, saved);
    }
  };
  return {
    /** The keys of everything that has not arrived. */
    left: () => Object.keys(all()),
    of: (key: string): Words | undefined => all()[key],
    /** Words that say what stood there already are nothing to keep, unless others are on their way there. */
    typed: (key: string, words: Words) =>
      keep(key, !busy.has(key) && plain(words.words) === plain(words.was) ? undefined : words),
    async save(key: string): Promise<void> {
      if (busy.has(key)) return;
      busy.add(key);
      try {
        await sendAll(key);
      } finally {
        busy.delete(key);
      }
    },
  };
}
