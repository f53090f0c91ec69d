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
    const came = await post(letter, name);
    if (came?.isJson) return JSON.parse(came.text);
    tell(
      came?.text ?? "Not saved yet: the desk does not answer. Start it again; this page goes on by itself.",
    );
    if (came) return undefined;
    await new Promise((done) => setTimeout(done, againMs));
  }
}

/**
 * In bytes, of all that is on its way: a browser sends no more of what shall outlive its page (Fetch, "keepalive":
 * 64 KiB), and what is longer must stay as long as its page does.
 */
const mostOutliving = 60_000;
let outliving = 0;

/** `undefined` when nobody answers, or the answer was cut. */
async function post(
  { to, fields }: Letter,
  name: string,
): Promise<{ isJson: boolean; text: string } | undefined> {
  const body = new URLSearchParams(fields);
  const bytes = body.toString().length;
  const keepalive = outliving + bytes <= mostOutliving;
  if (keepalive) outliving += bytes;
  try {
    const headers = { Accept: "application/json", "X-Letter": name };
    const response = await fetch(to, { method: "POST", headers, body, keepalive });
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return { isJson, text: await response.text() };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  } finally {
    if (keepalive) outliving -= bytes;
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
    const sent = last
      .then(() => deliver(letter, tell, own))
      .finally(() => {
        localStorage.removeItem(place + own);
        waiting -= 1;
      })
      .then((answer) => ({ answer, isLast: waiting === 0 }));
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
    /** In its turn too, but as long as this page is open: what it means is gone with what one saw. */
    sendNow: (letter: Letter, tell: Tell): Promise<Sent> => sendInTurn(letter, tell, newName()),
  };
}

/** Calls with how often the files have changed, after each change; begins again by itself. */
export function follow(path: string, onCount: (count: number) => void): void {
  new EventSource(path).addEventListener("changed", (event) => onCount(Number(event.data)));
}
