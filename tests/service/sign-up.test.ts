import { describe, expect, it } from "vitest";
import { formStamp, isTimely, soonestMs } from "../../src/service/form-stamp.ts";
import { inAll, perNetwork } from "../../src/service/limits.ts";
import { readProxies } from "../../src/service/network.ts";
import { openService } from "../../src/service/service.ts";
import type { Service } from "../../src/service/service-world.ts";
import { wordingOf } from "../../src/service/sign-up.ts";
import { suppress } from "../../src/subscribers/people/suppress.ts";
import { aPassingClock, aReader, dayMs, everything, lettersIn } from "../support/people.ts";
import { aForm, aPublication, aServiceWorld, aServing } from "../support/reader-service.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const joan = anAddress();
let networks = 0;

/** Signs up from a network of its own unless another is named. */
async function signUp(
  service: Service,
  fields: Record<string, string>,
  network = `10.${networks++ >> 8}.${networks & 255}.1`,
) {
  const form = aForm(fields);
  const headers = { ...form.headers, "x-forwarded-for": network };
  const incoming = { socket: { remoteAddress: "127.0.0.1" } };
  return await service.request("/sign-up", { ...form, headers }, { incoming } as never);
}

onEachStore((open) => {
  describe("signing up", () => {
    it.each(["/", "/sign-up"])("shows the form at %s, stamped with the time", async (path) => {
      await using store = await open();
      const page = await (await (await openService(aServiceWorld(store))).request(path)).text();
      const [, stamp = ""] = /name="at" value="([^"]+)"/.exec(page) ?? [];
      expect(isTimely(store.keys, stamp, Date.parse(store.clock.now()) + soonestMs)).toBe(true);
    });

    it("writes a letter, and notes which form it was", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const service = await openService(aServiceWorld(store));
      const at = formStamp(store.keys, Date.parse(clock.now()));
      clock.pass(soonestMs);
      for (const fields of [{ email: "joan@example.org" }, { email: " jean@example.org ", url: "", at }]) {
        const answer = await signUp(service, fields);
        expect(answer.status).toBe(200);
        expect(await answer.text()).toContain("Look in your mail.");
      }
      expect(await lettersIn(store)).toEqual(["confirmation", "confirmation"]);
      const forms = await store.db
        .selectFrom("consent")
        .select(["form", "wording"])
        .orderBy("form")
        .execute();
      const wording = wordingOf(aPublication());
      expect(forms).toEqual([
        { form: "service", wording },
        { form: "site", wording },
      ]);
    });

    it("answers with the same bytes, headers and wait whoever is known, left, suppressed or new", async () => {
      await using store = await open();
      await aReader(store, joan);
      await suppress(store, anAddress("hand@example.org"), "manual");
      await suppress(store, anAddress("sad@example.org"), "complaint");
      const waited: number[] = [];
      const world = aServiceWorld(store, { pause: async (ms) => void waited.push(ms) });
      const service = await openService(world);
      const answers = [];
      for (const name of ["joan", "hand", "sad", "new", "joan", "other"]) {
        const answer = await signUp(service, { email: `${name}@example.org` });
        answers.push([answer.status, [...answer.headers], await answer.text()]);
      }
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(waited).toHaveLength(answers.length);
      expect(new Set(waited).size).toBe(1);
    });

    it.each([
      "",
      "joan",
      "joan@",
      "@example.org",
      "a@b@c.example",
      "joan@example.org, x@y.example",
      "joan@exa mple.org",
      "x\r\nBcc: v@x.example",
      "💌@example.org",
      `${"a".repeat(300)}@example.org`,
    ])("shows the form again for what is no address: %j", async (email) => {
      await using store = await open();
      const before = await everything(store);
      const answer = await signUp(await openService(aServiceWorld(store)), { email });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("That is not quite a mail address.");
      expect(await everything(store)).toEqual(before);
    });

    it("gives a program that fills every field the answer of everybody, and does nothing", async () => {
      await using store = await open();
      const before = await everything(store);
      const answer = await signUp(await openService(aServiceWorld(store)), {
        email: joan,
        url: "https://spam.example",
      });
      expect([answer.status, (await answer.text()).includes("Look in your mail.")]).toEqual([200, true]);
      expect(await everything(store)).toEqual(before);
    });

    it.each([
      ["at once", soonestMs - 1],
      ["after more than a day", dayMs + 1],
    ])("asks for one more press when the form comes %s, with the address kept", async (_, ms) => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const service = await openService(aServiceWorld(store));
      const at = formStamp(store.keys, Date.parse(clock.now()));
      clock.pass(ms);
      const answer = await signUp(service, { email: joan, at });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain("Press the button once more.");
      expect(page).toContain(`value="${joan}"`);
      expect(await lettersIn(store)).toEqual([]);
    });

    it("takes no form that is none", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store));
      const answer = await service.request("/sign-up", { method: "POST", body: `{"email":"${joan}"}` });
      expect(answer.status).toBe(400);
      expect(await lettersIn(store)).toEqual([]);
    });

    it("writes one letter for one victim, however often, from wherever and however spelled it is typed", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const service = await openService(aServiceWorld(store));
      // An hour passes behind each hundred, so that the limit of all is not what holds.
      for (let at = 0; at < 300; at++) {
        await signUp(service, { email: at % 2 ? "victim@example.org" : `V.ictim+${at}@example.org` });
        if (at % 100 === 99) clock.pass(3_600_000);
      }
      expect(await lettersIn(store)).toEqual(["confirmation"]);
    });

    it("lets no more in than the limits say, and tells who comes too often to come later", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store));
      const statuses = [];
      for (let at = 0; at <= perNetwork; at++)
        statuses.push((await signUp(service, { email: `a${at}@example.org` }, "203.0.113.9")).status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(perNetwork);
      expect(statuses.at(-1)).toBe(429);
      for (let at = 0; at < inAll + 10; at++) await signUp(service, { email: `b${at}@example.org` });
      expect(await lettersIn(store)).toHaveLength(inAll);
    });

    it("believes no X-Forwarded-For but the proxy's, over a real socket too", async () => {
      await using store = await open();
      const { url } = await aServing(aServiceWorld(store, { proxies: readProxies("") }));
      const statuses = [];
      for (let at = 0; at <= perNetwork; at++) {
        const form = aForm({ email: `a${at}@example.org` });
        const headers = { ...form.headers, "x-forwarded-for": `198.51.${at}.7` };
        statuses.push((await fetch(`${url}/sign-up`, { ...form, headers })).status);
      }
      expect(statuses.at(-1)).toBe(429);
    });

    it("makes one person of fifty who come at once", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store));
      await Promise.all(Array.from({ length: 50 }, () => signUp(service, { email: joan })));
      expect(await lettersIn(store)).toEqual(["confirmation"]);
    });

    it("puts nothing that was typed into the letter's row but the address's host", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store));
      await signUp(service, { email: joan, name: "BUY NOW", form: "BUY NOW", wording: "BUY NOW" });
      const rows = await everything(store);
      expect(JSON.stringify(rows)).not.toContain("BUY");
    });
  });
});

describe("the name of the words that were agreed to", () => {
  it("is the language and a short hash, which changes with the words", () => {
    expect(wordingOf(aPublication())).toMatch(/^en-GB\/[0-9a-f]{12}$/);
    const names = [{}, { language: "en-US" }, { language: "fr" }, { title: "Other" }].map((settings) =>
      wordingOf(aPublication(settings)),
    );
    expect(new Set(names).size).toBe(4);
  });
});
