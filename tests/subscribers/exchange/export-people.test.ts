import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Subscriber } from "../../../src/domain/subscriber.ts";
import { exportPeople } from "../../../src/subscribers/exchange/export-people.ts";
import { importPeople } from "../../../src/subscribers/exchange/import-people.ts";
import { openPeople } from "../../../src/subscribers/exchange/people-file.ts";
import type { Arrival } from "../../../src/subscribers/people/arrival.ts";
import { eachSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { takeIn } from "../../../src/subscribers/people/take-in.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { anAddress, newKey, oldKey, onEachStore, theStoreIn } from "../../support/stores.ts";

const now = "2026-11-27T12:00:00.000Z";

async function exported(store: Store, state?: Subscriber["state"]): Promise<string> {
  let text = "";
  for await (const part of exportPeople(store, state)) text += part;
  return text;
}

async function importInto(store: Store, text: string) {
  async function* chunks() {
    yield Buffer.from(text);
  }
  const dateReader = () => () => undefined;
  const opened = await openPeople({ name: "subscribers.csv", chunks: chunks() }, { dateReader, now });
  if (!opened.ok) throw new Error(opened.why);
  return await importPeople(opened.lots, (arrivals) => takeIn(store, arrivals));
}

/** Everybody with an address, without the random ids, and why each must not be mailed. */
async function everybody(store: Store) {
  const all: unknown[] = [];
  for await (const { id: _, address, ...rest } of eachSubscriber(store))
    if (address) all.push({ address, ...rest, suppression: await findSuppression(store, address) });
  return all;
}

const localPart = fc
  .string({
    unit: fc.constantFrom(..."abzAZ09=+-'!#$%&*/?^_`{|}~.".split("")),
    minLength: 1,
    maxLength: 12,
  })
  .filter((text) => !/^\.|\.\.|\.$/.test(text));
const instant = fc
  .integer({ min: Date.UTC(2001, 0, 1), max: Date.parse(now) })
  .map((ms) => new Date(ms).toISOString());
const person: fc.Arbitrary<Arrival> = fc
  .record({
    name: localPart,
    state: fc.constantFrom("pending", "confirmed", "unsubscribed", "bounced", "complained"),
    addedAt: instant,
    confirmedAt: fc.option(instant, { nil: undefined }),
    changedAt: instant,
    pausedUntil: fc.constantFrom(undefined, "2026-12-25"),
    isSuppressed: fc.boolean(),
  })
  .map(({ name, isSuppressed, ...rest }) => ({
    ...rest,
    address: anAddress(`${name}@x.example`),
    suppression: isSuppressed ? suppressionFor(rest.state) : undefined,
  }));

/** Each added at a time of their own: of two who came in the same millisecond either may stand first. */
const somePeople = fc.uniqueArray(person, { maxLength: 30, selector: ({ addedAt }) => addedAt });

function suppressionFor(state: Arrival["state"]): Arrival["suppression"] {
  if (state === "bounced") return "hard-bounce";
  if (state === "complained") return "complaint";
  return state === "unsubscribed" ? "manual" : undefined;
}

describe("what is exported", () => {
  it("is read back to the same people, whatever their addresses begin with", async () => {
    await fc.assert(
      fc.asyncProperty(somePeople, async (people) => {
        await using from = await theStoreIn((await aPublicationFolder()).store);
        await using to = await theStoreIn((await aPublicationFolder()).store);
        await takeIn(from, people);
        const text = await exported(from);
        const report = await importInto(to, text);
        expect([report.refused.total, report.leftOut.total]).toEqual([0, 0]);
        expect(await everybody(to)).toEqual(await everybody(from));
        expect(await exported(to)).toBe(text);
        expect(text).not.toMatch(/(^|\n|,)[=+\-@\t]/);
      }),
      { numRuns: 12 },
    );
  });

  onEachStore((open) => {
    it("holds nobody who was erased, those in one state when asked, and nobody at all of an empty store", async () => {
      await using store = await open();
      const header = await exported(store);
      expect(header).toBe("email,state,suppression,added_at,confirmed_at,changed_at,paused_until\r\n");
      const many = Array.from(
        { length: 1_100 },
        (_, at): Arrival => ({
          address: anAddress(`p${at}@x.example`),
          state: at % 2 === 0 ? "confirmed" : "unsubscribed",
        }),
      );
      await takeIn(store, many);
      await eraseSubscriber(store, anAddress("p0@x.example"));
      await suppress(store, anAddress("p1@x.example"), "manual");
      expect((await exported(store)).split("\r\n")).toHaveLength(1_101);
      const left = await exported(store, "unsubscribed");
      expect(left.split("\r\n")).toHaveLength(552);
      expect(left).toContain("\r\np1@x.example,unsubscribed,manual,");
    });
  });

  it("says who is suppressed though the key is newer than the person", async () => {
    const { store: path } = await aPublicationFolder();
    {
      await using store = await theStoreIn(path, { keys: oldKey });
      await takeIn(store, [{ address: anAddress(), state: "confirmed" }]);
    }
    await using store = await theStoreIn(path, { keys: `${newKey}, ${oldKey}` });
    await suppress(store, anAddress(), "complaint");
    expect(await exported(store)).toContain("joan@example.org,complained,complaint,");
  });
});
