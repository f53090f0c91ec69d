import { describe, expect, it } from "vitest";
import { formStamp, soonestMs } from "../../src/service/form-stamp.ts";
import { inAll, perNetwork } from "../../src/service/limits.ts";
import { openService } from "../../src/service/service.ts";
import type { Service } from "../../src/service/service-world.ts";
import { allWaitingIn } from "../../src/subscribers/inbox/waiting.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";
import { aPassingClock, dayMs } from "../support/people.ts";
import { aForm, aServiceWorld } from "../support/reader-service.ts";
import { contentsOf } from "../support/store-contents.ts";
import { onEachStore, theStoreIn } from "../support/stores.ts";

let networks = 0;

/** Sends the form, made as long ago as a person needs, from a network of its own unless another is named. */
async function suggest(
  service: Service,
  store: Store,
  fields: Record<string, string>,
  network = `10.${networks++ >> 8}.${networks & 255}.1`,
) {
  const at = formStamp(store.keys, Date.parse(store.clock.now()) - soonestMs);
  const form = aForm({ at, ...fields });
  const headers = { ...form.headers, "x-forwarded-for": network };
  const incoming = { socket: { remoteAddress: "127.0.0.1" } };
  return await service.request("/suggest", { ...form, headers }, { incoming } as never);
}

const whole = {
  url: "https://example.org/bins",
  title: "Bins are hard",
  why: "It says why.\nAnd how.",
  name: "Joan Reader",
};

onEachStore((open) => {
  describe("suggesting a link", () => {
    it("puts all that was typed before the editor, once, however often it is pressed", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store));
      for (let press = 0; press < 3; press++) {
        const answer = await suggest(service, store, whole);
        expect([answer.status, (await answer.text()).includes("Thank you.")]).toEqual([200, true]);
      }
      const { url, title, why: note, name } = whole;
      expect(await allWaitingIn(store)).toEqual([
        expect.objectContaining({ kind: "suggestion", url, title, note, name }),
      ]);
    });

    it("answers with the same bytes for a new link, a known one, and a program that fills every field", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store));
      const answers = [];
      for (const fields of [
        whole,
        whole,
        { url: "https://example.org/" },
        { ...whole, web: "https://spam.example" },
      ]) {
        const answer = await suggest(service, store, fields);
        answers.push([answer.status, [...answer.headers], await answer.text()]);
      }
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(await allWaitingIn(store)).toHaveLength(2);
    });

    it("lets no more in than the limits say, keeps what was typed in the form, and stands in no sign-up's way", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store));
      const answers = [];
      for (let at = 0; at <= perNetwork; at++)
        answers.push(await suggest(service, store, { ...whole, title: `${at}` }, "203.0.113.9"));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(perNetwork);
      const last = answers.at(-1);
      expect(last?.status).toBe(429);
      expect(await last?.text()).toContain("It says why.\nAnd how.</textarea>");
      for (let at = 0; at < inAll; at++) await suggest(service, store, { ...whole, title: `b${at}` });
      expect(await allWaitingIn(store)).toHaveLength(inAll);
      const signUp = await service.request("/sign-up", aForm({ email: "joan@example.org" }));
      expect(signUp.status).toBe(200);
    });
  });
});

describe("a suggestion", () => {
  const aService = async () => {
    const clock = aPassingClock();
    const store = await theStoreIn((await aPublicationFolder()).store, { clock });
    return { clock, store, service: await openService(aServiceWorld(store)) };
  };

  it.each([
    ["https://example.org/a?utm_source=x#b", "https://example.org/a?utm_source=x#b"],
    [" http://EXAMPLE.org ", "http://example.org/"],
    ["example.org/page", "https://example.org/page"],
    ["www.example.org", "https://www.example.org/"],
    ["https://пример.example/стр", "https://xn--e1afmkfd.example/%D1%81%D1%82%D1%80"],
  ])("of %j is of %s", async (url, expected) => {
    const { store, service } = await aService();
    await using _ = store;
    expect((await suggest(service, store, { url })).status).toBe(200);
    expect((await allWaitingIn(store)).map((link) => link.url)).toEqual([expected]);
  });

  it.each([
    "",
    "bins",
    "javascript:alert(1)",
    "ftp://example.org/",
    "mailto:joan@example.org",
    "data:text/html,hello",
    "https://user:secret@example.org/",
    "http://localhost:4321/",
    "http://192.168.1.1/",
    "http://2130706433/",
    "http://[::1]/",
    "https://fritz.box/",
    "https://intranet/",
    `https://example.org/${"a".repeat(2_000)}`,
  ])("of what no bookmark can hold comes back with all that was typed: %j", async (url) => {
    const { store, service } = await aService();
    await using _ = store;
    const answer = await suggest(service, store, { ...whole, url });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const words of ["not quite a web address", "Bins are hard", "Joan Reader", "And how."])
      expect(page).toContain(words);
    expect(await allWaitingIn(store)).toEqual([]);
  });

  it.each([
    ["at once", soonestMs - 1],
    ["after more than a day", dayMs + 1],
  ])("that comes %s is asked for one more press", async (_, ms) => {
    const { clock, store, service } = await aService();
    await using __ = store;
    const at = formStamp(store.keys, Date.parse(clock.now()));
    clock.pass(ms);
    const answer = await suggest(service, store, { ...whole, at });
    expect([answer.status, (await answer.text()).includes("Press the button once more.")]).toEqual([
      422,
      true,
    ]);
    expect((await suggest(service, store, { ...whole, at: "" })).status).toBe(422);
    expect(await allWaitingIn(store)).toEqual([]);
  });

  it("holds naughty strings in every field as the text they are", async () => {
    const { store, service } = await aService();
    await using _ = store;
    for (const naughty of naughtyStrings)
      for (const field of ["url", "title", "why", "name"]) {
        const answer = await suggest(service, store, { ...whole, [field]: naughty });
        expect([field, naughty, [200, 422, 429].includes(answer.status)]).toEqual([field, naughty, true]);
        const page = await answer.text();
        expect(page).not.toMatch(/<script|<img/);
        expect([...answer.headers.keys()]).not.toContain("set-cookie");
      }
    const inbox = (await contentsOf(store))["inbox"]?.join("\n") ?? "";
    expect(inbox).toContain("drop table inbox");
    expect(inbox).not.toMatch(/\\u0000|\\u001b/);
  });

  it("shows an empty form to GET, and nothing of what stands in an address", async () => {
    const { store, service } = await aService();
    await using _ = store;
    const page = await (await service.request("/suggest?url=https://spam.example&name=BUY")).text();
    expect(page).not.toMatch(/spam|BUY/);
    for (const method of ["GET", "HEAD"])
      expect((await service.request("/suggest?url=https://spam.example", { method })).status).toBe(200);
    expect(await allWaitingIn(store)).toEqual([]);
  });

  it("takes no form that is none, and no more than fits", async () => {
    const { store, service } = await aService();
    await using _ = store;
    expect((await service.request("/suggest", { method: "POST", body: "{}" })).status).toBe(400);
    expect((await suggest(service, store, { ...whole, why: "x".repeat(17_000) })).status).toBe(413);
    expect(await allWaitingIn(store)).toEqual([]);
  });
});
