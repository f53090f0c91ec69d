// What was decided and typed, on its way to the server: again until it arrives. Each letter has a name of its own, so
// that one that was sent twice is done once.

export type Letter = { to: string; fields: Record<string, string> };
/** What the server said; `isLast` when nothing else is on its way. */
export type Sent = { answer: unknown; isLast: boolean };
/** Where a letter's fate is told. */
export type Tell = (words: string) => void;

const againMs = 1_000;
let letters = 0;

/** Sorts by when its page was opened, and in the order of that page's letters. */
function newName(): string {
  letters += 1;
  return `${Math.round(performance.timeOrigin)}-${String(letters).padStart(6, "0")}-${crypto.randomUUID()}`;
}

/** Sends one until it arrives, and gives the answer; what is no JSON is told, and the answer is `undefined`. */
export async function deliver(letter: Letter, tell: Tell, name: string = newName()): Promise<unknown> {
  for (;;) {
    const response = await post(letter, name);
    if (response?.headers.get("content-type")?.includes("json")) return response.json();
    tell(
      (await response?.text()) ??
        "Not saved yet: the desk does not answer. Start it again; this page goes on by itself.",
    );
    if (response) return undefined;
    await new Promise((done) => setTimeout(done, againMs));
  }
}

/** `undefined` when nobody answers. */
async function post({ to, fields }: Letter, name: string): Promise<Response | undefined> {
  try {
    return await fetch(to, {
      method: "POST",
      headers: { Accept: "application/json", "X-Letter": name },
      body: new URLSearchParams(fields),
      keepalive: true,
    });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * Sends in order, one after the other. The browser keeps under `name` what has not arrived, each letter by itself: two
 * tabs do not write over each other's, and a server that was killed loses nothing.
 */
export function openOutbox(name: string) {
  const place = `${name}/`;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const sendInTurn = (letter: Letter, tell: Tell, own: string): Promise<Sent> => {
    waiting += 1;
    const sent = last.then(async () => {
      const answer = await deliver(letter, tell, own);
      localStorage.removeItem(place + own);
      waiting -= 1;
      return { answer, isLast: waiting === 0 };
    });
    last = sent.catch(() => undefined);
    return sent;
  };
  const left = Object.keys(localStorage).filter((key) => key.startsWith(place));
  for (const key of left.toSorted()) {
    const letter: Letter = JSON.parse(localStorage.getItem(key) ?? "null");
    void sendInTurn(letter, () => undefined, key.slice(place.length));
  }
  return {
    isEmpty: () => waiting === 0,
    send: (letter: Letter, tell: Tell): Promise<Sent> => {
      const own = newName();
      localStorage.setItem(place + own, JSON.stringify(letter));
      return sendInTurn(letter, tell, own);
    },
  };
}

/** Calls with how often the files have changed, after each change; begins again by itself. */
export function follow(path: string, onCount: (count: number) => void): void {
  new EventSource(path).addEventListener("changed", (event) => onCount(Number(event.data)));
}
