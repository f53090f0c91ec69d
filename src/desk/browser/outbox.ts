// What was decided and typed, on its way to the server: one after the other, again until it arrives, and kept by the
// browser meanwhile, so that a server that was killed loses nothing.

export type Letter = { to: string; fields: Record<string, string> };
/** What the server said; `isLast` when nothing else is on its way. */
export type Sent = { answer: unknown; isLast: boolean };

const againMs = 1_000;

/** Sends in order. `name` is where the browser keeps what has not arrived yet. */
export function outbox(name: string): (letter: Letter, tell: (words: string) => void) => Promise<Sent> {
  const kept = `${name}/outbox`;
  let waiting: Letter[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const keep = () => localStorage.setItem(kept, JSON.stringify(waiting));
  const sendOne = async (letter: Letter, tell: (words: string) => void): Promise<Sent> => {
    for (;;) {
      const response = await post(letter);
      if (response) {
        waiting = waiting.filter((one) => one !== letter);
        keep();
        const isJson = response.headers.get("content-type")?.includes("json") ?? false;
        if (isJson) return { answer: await response.json(), isLast: waiting.length === 0 };
        tell(await response.text());
        return { answer: undefined, isLast: waiting.length === 0 };
      }
      tell("Not saved yet: the desk does not answer. Start it again; this page goes on by itself.");
      await new Promise((done) => setTimeout(done, againMs));
    }
  };
  const send = (letter: Letter, tell: (words: string) => void) => {
    waiting.push(letter);
    keep();
    const sent = last.then(() => sendOne(letter, tell));
    last = sent.catch(() => undefined);
    return sent;
  };
  const left: Letter[] = JSON.parse(localStorage.getItem(kept) ?? "[]");
  for (const letter of left) void send(letter, () => undefined);
  return send;
}

/** `undefined` when nobody answers. */
async function post({ to, fields }: Letter): Promise<Response | undefined> {
  try {
    return await fetch(to, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(fields),
      keepalive: true,
    });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Calls with how often the files have changed, after each change; begins again by itself. */
export function follow(path: string, onCount: (count: number) => void): void {
  new EventSource(path).addEventListener("changed", (event) => onCount(Number(event.data)));
}

export type Kept = { words: string; was: string };

/** Words in fields that have not arrived, kept by the browser under a name. */
export function keptWords(name: string) {
  const all = (): Record<string, Kept> => JSON.parse(localStorage.getItem(name) ?? "{}");
  return {
    of: (field: string): Kept | undefined => all()[field],
    /** `undefined` forgets them. */
    keep: (field: string, words: Kept | undefined): void => {
      const { [field]: _, ...others } = all();
      localStorage.setItem(name, JSON.stringify(words ? { ...others, [field]: words } : others));
    },
  };
}
