import { describe, expect, it } from "vitest";
import { wrongTokens } from "../../src/service/limits.ts";
import { openService } from "../../src/service/service.ts";
import type { Service } from "../../src/service/service-world.ts";
import { allWaitingIn } from "../../src/subscribers/inbox/waiting.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";
import { aPassingClock } from "../support/people.ts";
import { aForm, aServiceWorld } from "../support/reader-service.ts";
import { contentsOf } from "../support/store-contents.ts";
import { onEachStore, theStoreIn } from "../support/stores.ts";

const token = "a-token-of-the-editor-s-own";
const bearer = { authorization: `Bearer ${token}` };

const openSave = (store: Store) => openService(aServiceWorld(store, { saveToken: token }));

async function theService(): Promise<{ store: Store; service: Service }> {
  const store = await theStoreIn((await aPublicationFolder()).store, { clock: aPassingClock() });
  return { store, service: await openSave(store) };
}

function post(service: Service, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const form = aForm(fields);
  return service.request("/save", { ...form, headers: { ...form.headers, ...headers } });
}

/** What a browser keeps of an answer's cookie. */
const cookieOf = (answer: Response) => (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";

const link = { url: "https://example.org/lamps", title: "Lamps", why: "Page 3." };

onEachStore((open) => {
  describe("keeping a link", () => {
    it("shows a form filled in by a share, and keeps nothing before its button is pressed", async () => {
      await using store = await open();
      const service = await openSave(store);
      const shared = new URLSearchParams({ title: "Lamps", text: "“Light.” https://example.org/lamps" });
      for (const headers of [{}, bearer])
        for (const method of ["GET", "HEAD"])
          expect((await service.request(`/save?${shared}`, { method, headers })).status).toBe(200);
      const page = await (await service.request(`/save?${shared}`)).text();
      expect(page).toContain('value="https://example.org/lamps"');
      expect(page).toContain("“Light.”</textarea>");
      expect(await allWaitingIn(store)).toEqual([]);
    });

    it("asks a phone for the token once, and knows it from then on until there is another token", async () => {
      await using store = await open();
      const service = await openSave(store);
      expect(await (await service.request("/save")).text()).toContain('name="token"');
      const first = await post(service, { ...link, token });
      expect([first.status, (await first.text()).includes("Kept.")]).toEqual([200, true]);
      expect(first.headers.get("set-cookie")).toMatch(
        /^__Host-five-save=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
      expect(first.headers.get("set-cookie")).not.toContain(token);
      const cookie = cookieOf(first);
      expect(await (await service.request("/save", { headers: { cookie } })).text()).not.toContain(
        'name="token"',
      );
      const second = await post(service, { ...link, why: "Again." }, { cookie });
      expect([second.status, second.headers.get("set-cookie")]).toEqual([200, null]);
      const { url, title } = link;
      expect(await allWaitingIn(store, "save")).toMatchObject([
        { url, title, note: expect.any(String), name: undefined },
        { url, title },
      ]);
      const renewed = await openService(aServiceWorld(store, { saveToken: `${token}-2` }));
      expect((await post(renewed, link, { cookie })).status).toBe(401);
    });

    it("is one however often the button is pressed, and corrects what it kept a moment ago", async () => {
      await using store = await open();
      const service = await openSave(store);
      await Promise.all(Array.from({ length: 20 }, () => post(service, { ...link, token })));
      const page = await (await post(service, { ...link, token })).text();
      const [, change = ""] = /href="(\/save\?[^"]*)"/.exec(page) ?? [];
      const form = await (await service.request(change.replaceAll("&amp;", "&"))).text();
      const [, instead = ""] = /name="instead" value="([^"]+)"/.exec(form) ?? [];
      expect(form).toContain("Page 3.</textarea>");
      await post(service, { ...link, why: "Page 4.", instead, token });
      expect((await allWaitingIn(store)).map(({ note }) => note)).toEqual(["Page 4."]);
    });
  });
});

describe("a save", () => {
  it.each([
    ["without a token", {}, {}],
    ["with a wrong one", { token: "a-token-of-somebody-else-s" }, {}],
    ["with half of it", { token: token.slice(0, -1) }, {}],
    ["with an empty one", { token: "" }, {}],
    ["with a made-up cookie", {}, { cookie: `__Host-five-save=${"A".repeat(43)}` }],
    ["with the token for a cookie", {}, { cookie: `__Host-five-save=${token}` }],
  ])("%s is not kept, and nothing typed is lost", async (_, fields, headers) => {
    const { store, service } = await theService();
    await using __ = store;
    const answer = await post(service, { ...link, ...fields }, headers);
    const page = await answer.text();
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([401, null]);
    for (const words of [link.url, link.title, link.why]) expect(page).toContain(words);
    expect(page).not.toContain(token);
    expect(await allWaitingIn(store)).toEqual([]);
  });

  it("of several links keeps after a wrong token what was ticked, and no more", async () => {
    const { store, service } = await theService();
    await using _ = store;
    const several = { text: "https://a.example/ https://b.example/ https://c.example/", several: "" };
    const first = await post(service, { ...several, keep1: "on", token: "a-token-of-somebody-else-s" });
    const ticked = (await first.text()).matchAll(/type="checkbox" name="(keep\d)" checked/g);
    const again = Object.fromEntries([...ticked].map(([, name = ""]) => [name, "on"]));
    expect((await post(service, { ...several, ...again, token })).status).toBe(200);
    expect((await allWaitingIn(store)).map(({ url }) => url)).toEqual(["https://b.example/"]);
  });

  it("that another site sends in the editor's browser is not kept", async () => {
    const { store, service } = await theService();
    await using _ = store;
    const cookie = cookieOf(await post(service, { ...link, token }));
    for (const site of ["cross-site", "same-site"])
      expect(
        (await post(service, { url: "https://spam.example/" }, { cookie, "sec-fetch-site": site })).status,
      ).toBe(401);
    for (const site of ["same-origin", "none"])
      expect((await post(service, link, { cookie, "sec-fetch-site": site })).status).toBe(200);
    expect(await allWaitingIn(store)).toHaveLength(1);
  });

  it("is not looked at after too many wrong tokens from its network, and the right one forgives", async () => {
    const { store, service } = await theService();
    await using _ = store;
    for (let at = 0; at < wrongTokens - 1; at++) await post(service, { ...link, token: `wrong-${at}` });
    expect((await post(service, { ...link, token })).status).toBe(200);
    const statuses = [];
    for (let at = 0; at <= wrongTokens; at++)
      statuses.push((await post(service, { ...link, token: `wrong-${at}` })).status);
    expect(statuses).toEqual([...Array(wrongTokens).fill(401), 429]);
    const right = await post(service, { ...link, why: "Right.", token });
    expect([right.status, (await right.text()).includes("Right.")]).toEqual([429, true]);
    expect(await allWaitingIn(store)).toHaveLength(1);
  });

  it("by a shortcut is answered in a line, from a form or from JSON", async () => {
    const { store, service } = await theService();
    await using _ = store;
    const form = await post(service, { text: "Lamps\nhttps://example.org/lamps" }, bearer);
    expect([form.status, await form.text()]).toEqual([200, "Kept: https://example.org/lamps\n"]);
    const send = (body: unknown, headers = bearer) =>
      service.request("/save", {
        method: "POST",
        headers: { ...headers, "content-type": "application/json; charset=utf-8" },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
    const json = await send({ url: "https://example.org/bins", title: "Bins", why: "Hard.", private: true });
    expect([json.status, await json.text(), json.headers.get("set-cookie")]).toEqual([
      200,
      "Kept: Bins\n",
      null,
    ]);
    expect((await send({ text: "no address" })).status).toBe(422);
    expect((await send(link, { authorization: "Bearer wrong" })).status).toBe(401);
    for (const body of ["[]", "{", '{"url":{"a":1}}', '"x"']) expect((await send(body)).status).toBe(400);
    expect(
      (await allWaitingIn(store)).map(({ url, note, private: isPrivate }) => [url, note, isPrivate]),
    ).toEqual(
      expect.arrayContaining([
        ["https://example.org/lamps", "Lamps", undefined],
        ["https://example.org/bins", "Hard.", true],
      ]),
    );
  });

  it("of several links is several, those that are ticked", async () => {
    const { store, service } = await theService();
    await using _ = store;
    const text =
      "For Friday:\nhttps://example.org/a – bins\nhttps://example.org/b – lamps\nhttps://example.org/c";
    const page = await (await service.request(`/save?${new URLSearchParams({ text })}`)).text();
    expect(page.match(/type="checkbox" name="keep\d"/g)).toHaveLength(3);
    const answer = await post(service, { text, several: "", keep0: "on", keep2: "on", why: "Both.", token });
    expect(answer.status).toBe(200);
    expect((await allWaitingIn(store)).map(({ url, note }) => [url, note]).toSorted()).toEqual([
      ["https://example.org/a", "Both.\n\nFor Friday:\n– bins"],
      ["https://example.org/c", "Both.\n\nFor Friday:"],
    ]);
    expect((await post(service, { text, several: "", token })).status).toBe(422);
    expect((await post(service, { text, token })).status).toBe(200);
    expect(new Set((await allWaitingIn(store)).map(({ url }) => url)).size).toBe(3);
  });

  it("holds naughty strings in every field as the text they are", async () => {
    const { store, service } = await theService();
    await using _ = store;
    for (const naughty of naughtyStrings)
      for (const field of ["url", "title", "text", "why", "private", "instead", "several", "keep0"]) {
        const answer = await post(service, { ...link, [field]: naughty, token });
        expect([field, naughty, [200, 422].includes(answer.status)]).toEqual([field, naughty, true]);
        const query = new URLSearchParams({ ...link, [field]: naughty });
        const form = await (await service.request(`/save?${query}`)).text();
        for (const page of [await answer.text(), form]) expect(page).not.toMatch(/<script|<img/);
      }
    expect((await contentsOf(store))["inbox"]?.join("\n")).not.toMatch(/\\u0000|\\u001b/);
  });

  it("has no page where there is no token", async () => {
    const { store } = await theService();
    await using _ = store;
    const service = await openService(aServiceWorld(store));
    expect((await service.request("/save")).status).toBe(404);
    for (const fields of [{ ...link }, { ...link, token: "undefined" }, { ...link, token: "" }])
      for (const headers of [{}, { authorization: "Bearer undefined" }])
        expect((await post(service, fields, headers)).status).toBe(404);
    expect(await allWaitingIn(store)).toEqual([]);
  });
});
