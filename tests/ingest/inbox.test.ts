// What the editor saved from elsewhere comes to the bookmarks once and whole, whatever happens on the way; what readers
// suggest does not come by itself.
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { openOwnInbox } from "../../scripts/own-inbox.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { readStates } from "../../src/ingest/source-state.ts";
import { openService } from "../../src/service/service.ts";
import type { Service } from "../../src/service/service-world.ts";
import type { OwnInbox } from "../../src/sources/services/service.ts";
import { save, suggest } from "../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../src/subscribers/inbox/waiting.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aSave, aSuggestion } from "../support/inbox.ts";
import { aWeb } from "../support/loopback-web.ts";
import { aPassingClock } from "../support/people.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { runIngest } from "../support/run-ingest.ts";
import { oldKey, theStoreIn } from "../support/stores.ts";
import { anEnvironment } from "../support/world.ts";

const saveToken = "a-token-of-the-editor-s-own";

async function aPublication() {
  const folder = await aPublicationFolder();
  const clock = aPassingClock();
  const store = await theStoreIn(folder.store, { clock });
  const service = await openService(aServiceWorld(store, { saveToken }));
  const web = await aWeb((request, response, url) => {
    if (url.hostname === "mail.example") void answerBy(service, request, response);
    else response.writeHead(404, { "content-type": "text/html" }).end("<p>");
  });
  let isOffline = false;
  const resolve = async () => {
    if (isOffline) throw Object.assign(new Error("offline"), { code: "ENOTFOUND" });
    return ["93.184.215.14"];
  };
  const ownInbox = openOwnInbox({
    folder,
    environment: anEnvironment({ FIVE_KEYS: oldKey }),
    store: async () => store,
  });
  const run = (
    given: {
      ownInbox?: OwnInbox;
      sources?: Record<string, unknown>[];
      variables?: Record<string, string>;
    } = {},
  ) =>
    runIngest(
      {
        clock,
        hurry: true,
        sources: [{ inbox: "store" }],
        ownInbox,
        secrets: { FIVE_SAVE_TOKEN: saveToken },
        ...given,
      },
      { ...web, network: { ...web.network, resolve } },
      folder,
    );
  const goOffline = () => {
    isOffline = true;
  };
  return { folder, clock, store, ownInbox, run, goOffline };
}

/** The service behind a name of the web. */
async function answerBy(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "GET", headers, url = "/" } = request;
  const body = method === "POST" ? { body: await text(request) } : {};
  const answer = await service.request(url, {
    ...{ method, headers: { authorization: headers.authorization ?? "" } },
    ...body,
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}

const shelfOf = (folder: PublicationFolder) =>
  openShelf(folder)
    .bookmarks()
    .map(({ url, title, note, private: isPrivate, sources = [] }) => ({
      ...{ url, title, note, private: isPrivate, sightings: sources.length },
    }));

const waitingIn = async (store: Store) => (await allWaitingIn(store, "save")).length;

const lamps = {
  url: "https://example.org/lamps",
  title: "Lamps",
  note: "Page 3.",
  private: undefined,
  sightings: 1,
};

describe("the inbox as a source", () => {
  it("gives what was saved, once, marks it taken, and takes no suggestion", async () => {
    const { folder, store, run } = await aPublication();
    await using _ = store;
    await save(store, [aSave(), aSave({ url: "https://example.org/own", title: "Own", private: true })]);
    await suggest(store, aSuggestion());
    const first = await run();
    expect(first.fresh.map(({ title }) => title).toSorted()).toEqual(["Lamps", "Own"]);
    expect(first.failedSources).toEqual([]);
    expect(await waitingIn(store)).toBe(0);
    expect(await run()).toMatchObject({ fresh: [], known: 0, failedSources: [] });
    expect(shelfOf(folder)).toEqual(
      expect.arrayContaining([lamps, expect.objectContaining({ title: "Own", private: true })]),
    );
    expect(shelfOf(folder)).toHaveLength(2);
    expect(await allWaitingIn(store, "suggestion")).toHaveLength(1);
  });

  it("loses nothing and doubles nothing where the run ends between the bookmarks and the mark", async () => {
    const { folder, store, ownInbox, run } = await aPublication();
    await using _ = store;
    await save(store, [aSave()]);
    const killed = { ...ownInbox, markTaken: () => Promise.reject(new Error("killed")) };
    await expect(run({ ownInbox: killed })).rejects.toThrow("killed");
    expect([shelfOf(folder), await waitingIn(store)]).toEqual([[lamps], 1]);
    expect(await run()).toMatchObject({ fresh: [], known: 1, failedSources: [] });
    expect([shelfOf(folder), await waitingIn(store)]).toEqual([[lamps], 0]);
  });

  it("loses nothing where the run ends before the bookmarks have it", async () => {
    const { folder, store, ownInbox, run } = await aPublication();
    await using _ = store;
    await save(store, [aSave()]);
    const killed = {
      ...ownInbox,
      waiting: async () => {
        await ownInbox.waiting();
        throw new Error("killed");
      },
    };
    await expect(run({ ownInbox: killed })).rejects.toThrow("killed");
    expect([shelfOf(folder), await waitingIn(store)]).toEqual([[], 1]);
    await run();
    expect([shelfOf(folder), await waitingIn(store)]).toEqual([[lamps], 0]);
  });

  it("is one bookmark with one note when two runs read it at once", async () => {
    const { folder, store, run } = await aPublication();
    await using _ = store;
    await save(store, [aSave(), aSave({ note: "And page 4." })]);
    await Promise.all([run(), run()]);
    expect(shelfOf(folder)).toEqual([
      { ...lamps, note: expect.stringMatching(/^(Page 3\.\n\nAnd page 4\.|And page 4\.\n\nPage 3\.)$/) },
    ]);
    expect(await waitingIn(store)).toBe(0);
  });

  it("keeps what was saved again later, with the new words", async () => {
    const { folder, clock, store, run } = await aPublication();
    await using _ = store;
    await save(store, [aSave()]);
    await run();
    clock.pass(3_600_000);
    await save(store, [aSave({ note: "And page 4." })]);
    await run();
    expect(shelfOf(folder)).toEqual([{ ...lamps, note: "Page 3.\n\nAnd page 4.", sightings: 2 }]);
  });

  it("goes on waiting where it is private and the disk is thrown away", async () => {
    const { folder, store, run } = await aPublication();
    await using _ = store;
    await save(store, [aSave({ private: true }), aSave({ url: "https://example.org/open" })]);
    expect(await run({ variables: { CI: "1" } })).toMatchObject({ withheld: 1 });
    expect(shelfOf(folder).map(({ url }) => url)).toEqual(["https://example.org/open"]);
    expect((await allWaitingIn(store)).map(({ url }) => url)).toEqual(["https://example.org/lamps"]);
  });

  it("is named with its reason when the store is away, and every other source is read", async () => {
    const { folder, store, ownInbox, run } = await aPublication();
    await using _ = store;
    const away = async () => ({ ok: false as const, why: "PostgreSQL is away." });
    const sources = [{ inbox: "store" }, { inbox: "store", name: "twice" }];
    expect(await run({ ownInbox: { ...ownInbox, waiting: away }, sources })).toMatchObject({
      failedSources: [{ source: "inbox", why: "PostgreSQL is away." }, { source: "twice" }],
    });
    await save(store, [aSave()]);
    expect(await run({ ownInbox: { ...ownInbox, markTaken: away } })).toMatchObject({
      fresh: [{ title: "Lamps" }],
      failedSources: [{ why: "PostgreSQL is away." }],
    });
    expect([shelfOf(folder), await waitingIn(store)]).toEqual([[lamps], 1]);
  });

  it("says nothing about the way out: offline, no other source is blamed", async () => {
    const { folder, store, run, goOffline } = await aPublication();
    await using _ = store;
    await save(store, [aSave()]);
    goOffline();
    const sources = [
      { inbox: "store" },
      { feed: "https://a.example/feed" },
      { feed: "https://b.example/feed" },
    ];
    const report = await run({ sources });
    expect(report).toMatchObject({ isOffline: true, fresh: [{ title: "Lamps" }], failedSources: [] });
    expect([shelfOf(folder), await waitingIn(store)]).toEqual([[lamps], 0]);
    const states = await readStates(folder.sourceStates);
    expect(Object.keys(states)).toEqual(["inbox:store"]);
  });

  it("is the same over the network, from the service itself", async () => {
    const { folder, store, run } = await aPublication();
    await using _ = store;
    await save(store, [
      aSave(),
      ...Array.from({ length: 250 }, (_, at) => aSave({ url: `http://192.168.1.${at}/` })),
    ]);
    await suggest(store, aSuggestion());
    const sources = [{ inbox: "https://mail.example" }];
    expect((await run({ sources })).fresh).toHaveLength(251);
    expect([await waitingIn(store), await allWaitingIn(store, "suggestion")]).toMatchObject([0, [{}]]);
    expect(shelfOf(folder)).toContainEqual(lamps);
    const wrong = await run({ sources, secrets: { FIVE_SAVE_TOKEN: "wrong" } } as never);
    expect(wrong.failedSources).toMatchObject([{ why: expect.stringContaining("FIVE_SAVE_TOKEN") }]);
  });
});
