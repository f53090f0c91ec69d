// Every page of the service, as its readers come to it, for the tests that open them all in a browser. Whoever makes a
// page adds a line here.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { serveService } from "../../src/service/serve.ts";
import { openService } from "../../src/service/service.ts";
import { askToJoin } from "../../src/subscribers/people/ask-to-join.ts";
import { askToMove } from "../../src/subscribers/people/ask-to-move.ts";
import { makeToken, type TokenFor } from "../../src/subscribers/people/token.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { longWords } from "./long-words.ts";
import { aPassingClock, aReader, asking, idOf, mailHost } from "./people.ts";
import { aPublication, aServiceWorld } from "./reader-service.ts";
import { anAddress, theStoreIn } from "./stores.ts";

/** A service on a port, and the people of its store. */
export type Reading = AsyncDisposable & {
  url: string;
  store: Store;
  clock: ReturnType<typeof aPassingClock>;
  /** From now on the pages are in this language. */
  speak(language: string): void;
  /** Somebody new, with an address as long as addresses are: the id of one who is on the list, or only asked. */
  aReader(): Promise<string>;
  aPending(): Promise<string>;
  /** Somebody new who wants the mail at another address: the id of the move. */
  aMove(): Promise<string>;
  /** The path behind a link of theirs. */
  linkFor(purpose: TokenFor["purpose"], subscriberId: string): string;
};

/** How to come to a page: the path that leads there, and what is typed and pressed on the way. */
export type ReaderPage = {
  name: string;
  path: string | ((reading: Reading) => Promise<string>);
  /** What is typed, by the name of the field. */
  typed?: Record<string, string>;
  /** The buttons pressed one after the other, as CSS selectors. */
  pressed?: string[];
};

const leaving = async (reading: Reading) => reading.linkFor("leave", await reading.aReader());
const confirming = async (reading: Reading) => reading.linkFor("confirm", await reading.aPending());
const own = async (reading: Reading) => reading.linkFor("yours", await reading.aReader());
const moving = async (reading: Reading) => reading.linkFor("move", await reading.aMove());
const typed = { email: "joan@example.org" };
const [leave, rest, link] = ['[action*="/leave/"]', '[action*="/pause/"]', '[action$="/link"]'].map(
  (form) => `form${form} button`,
) as [string, string, string];
const move = 'form[action$="/move"] button';
const freshAddress = { email: "joan@new.example" };
const [longTitle = "", longWhy = ""] = longWords;
const theForm = "main form button";
/** The editor's, for links from a phone; and what its share sheet opens. */
const saveToken = "a-token-of-the-editor-s-own";
const sharing = (text: string) => `/save?${new URLSearchParams({ title: "Bins", text })}`;

export const readerPages: ReaderPage[] = [
  { name: "sign up", path: "/" },
  { name: "no address", path: "/", typed: { email: "joan@home" }, pressed: [theForm] },
  { name: "look in your mail", path: "/", typed, pressed: [theForm] },
  { name: "confirm", path: confirming },
  { name: "on the list", path: confirming, pressed: [theForm] },
  { name: "leave or pause", path: leaving },
  { name: "has left", path: leaving, pressed: [leave] },
  { name: "rests", path: leaving, pressed: [rest] },
  { name: "is back", path: leaving, pressed: [rest, theForm] },
  { name: "a link is on its way", path: leaving, pressed: [link] },
  { name: "ask for one's own page", path: "/yours" },
  { name: "one's own page", path: own },
  { name: "another address", path: own, typed: freshAddress, pressed: [move] },
  { name: "no address to move to", path: own, typed: { email: "joan@home" }, pressed: [move] },
  { name: "a new address", path: moving },
  { name: "the address is changed", path: moving, pressed: [theForm] },
  { name: "erased", path: own, pressed: ['form[action$="/erase"] button'] },
  { name: "suggest a link", path: "/suggest" },
  { name: "no link", path: "/suggest", typed: { url: "bins", why: "So." }, pressed: [theForm] },
  { name: "thank you", path: "/suggest", typed: { url: "https://x.example/" }, pressed: [theForm] },
  { name: "keep a link", path: sharing("https://x.example/a") },
  {
    name: "keep some of several",
    path: sharing(`https://x.example/a b\nhttps://${"long".repeat(15)}.example/`),
  },
  {
    name: "not the token",
    path: sharing("https://x.example/"),
    typed: { token: "wrong" },
    pressed: [theForm],
  },
  {
    ...{ name: "kept", path: sharing("https://x.example/a"), pressed: [theForm] },
    typed: { title: longTitle, why: longWhy, token: saveToken },
  },
  { name: "what is kept", path: "/privacy" },
  { name: "no page", path: "/nowhere" },
  { name: "a link that is over", path: "/leave/nothing" },
];

/** Two seconds are too short to type; half an hour later more forms may be sent, and one's own page is open still. */
const longEnoughMs = 1_800_000;

/** Brings the browser to the page. */
export async function comeTo(page: Page, { path, typed = {}, pressed = [] }: ReaderPage, reading: Reading) {
  // Nobody has been here before.
  await page.context().clearCookies();
  await page.goto(reading.url + (typeof path === "string" ? path : await path(reading)));
  for (const [name, text] of Object.entries(typed)) await page.fill(`[name="${name}"]`, text);
  if (Object.keys(typed).length > 0) reading.clock.pass(longEnoughMs);
  for (const button of pressed) {
    const answered = page.waitForEvent("load");
    await page.click(button);
    await answered;
  }
}

/** 64 signs before the @, the longest that a mailbox may have, and a host of 63 in one piece. */
function aLongAddress(number: number): string {
  return `${`n${number}.`.padEnd(64, "eleanor")}@${"council".repeat(9)}.example`;
}

/** With words as long as any in every place where an editor's stand. */
const settings = {
  title: `Five for ${longWords[0]}`,
  description: `${longWords[4]} ${longWords[7]}`,
  postalAddress: longWords[1],
};

/** Ends with `await using`, or by `Symbol.asyncDispose`. */
export async function aReading(): Promise<Reading> {
  const clock = aPassingClock();
  const folder = await mkdtemp(join(tmpdir(), "five-test-"));
  const store = await theStoreIn(join(folder, "store.db"), { clock });
  let publication = aPublication(settings);
  const world = {
    ...aServiceWorld(store, {
      newestIssue: async () => ({ number: 41, titles: longWords.slice(0, 5) }),
      saveToken,
    }),
    publication: async () => publication,
  };
  const serving = await serveService(await openService(world), { port: 0 });
  let people = 0;
  const someone = () => anAddress(aLongAddress(++people));
  return {
    ...{ url: `http://127.0.0.1:${serving.port}`, store, clock },
    speak: (language) => {
      publication = aPublication({ ...settings, language });
    },
    aReader: () => aReader(store, someone()),
    aPending: async () => {
      const address = someone();
      await askToJoin(store, address, asking);
      return await idOf(store, address);
    },
    aMove: async () => {
      const id = await aReader(store, someone());
      await askToMove(store, id, someone(), { mailHost });
      const row = store.db.selectFrom("move").select("id").where("subscriber_id", "=", id);
      return (await row.executeTakeFirstOrThrow()).id;
    },
    linkFor: (purpose, subscriberId) => {
      const until = new Date(Date.parse(clock.now()) + 2 * longEnoughMs).toISOString();
      const isForEver = purpose === "leave" || purpose === "pause" || purpose === "bounce";
      const given: TokenFor = isForEver ? { purpose, subscriberId } : { purpose, subscriberId, until };
      return `/${purpose}/${makeToken(store.keys, given)}`;
    },
    [Symbol.asyncDispose]: async () => {
      await serving[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}
