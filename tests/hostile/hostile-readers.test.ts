// What a scanner, a forger and somebody who types anything into any field can do to the service: nothing.
import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import type { Service } from "../../src/service/service-world.ts";
import { askToJoin } from "../../src/subscribers/people/ask-to-join.ts";
import { askToMove } from "../../src/subscribers/people/ask-to-move.ts";
import { addressesFor, forgedPaths, postAll } from "../support/forged-tokens.ts";
import { aReader, asking, everything, idOf, mailHost } from "../support/people.ts";
import { aForm, aServiceWorld, aServing } from "../support/reader-service.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

/** Opens the pages and all that they lead to within the service, by links, forms and faces, each with each method. */
async function scan(service: Service, starts: string[], methods: string[]): Promise<number> {
  const seen = new Set(starts);
  for (const path of seen) {
    for (const method of methods) {
      const answer = await service.request(path, { method });
      const page = await answer.text();
      for (const [, , found = ""] of page.matchAll(/(href|action|url)[=(]"(\/[^"]*)"/g)) seen.add(found);
    }
  }
  return seen.size;
}

onEachStore((open) => {
  describe("a scanner", () => {
    it("that opens every address of every mail and page twice, with GET and HEAD, changes nothing", async () => {
      await using store = await open();
      const reader = await aReader(store, anAddress());
      const waiting = anAddress("waiting@example.org");
      await askToJoin(store, waiting, asking);
      await askToMove(store, reader, anAddress("new@example.org"), { mailHost });
      const [move] = await store.db.selectFrom("move").select("id").execute();
      const service = await openService(aServiceWorld(store));
      const starts = [
        ...addressesFor(store, move?.id ?? ""),
        "/",
        ...addressesFor(store, reader),
        ...addressesFor(store, await idOf(store, waiting)),
      ];
      const before = await everything(store);
      for (let time = 0; time < 2; time++)
        expect(await scan(service, starts, ["GET", "HEAD"])).toBeGreaterThan(starts.length);
      expect(await everything(store)).toEqual(before);
    });

    it("changes nothing with any other method than POST either", async () => {
      await using store = await open();
      const reader = await aReader(store, anAddress());
      const service = await openService(aServiceWorld(store));
      const before = await everything(store);
      for (const path of addressesFor(store, reader))
        for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
          expect([method, (await service.request(path, { method })).status]).toEqual([method, 404]);
      expect(await everything(store)).toEqual(before);
    });
  });

  describe("naughty strings", () => {
    it("in every field change nobody but whom they name, and break nothing", async () => {
      await using store = await open();
      const id = await aReader(store, anAddress());
      const world = aServiceWorld(store);
      const service = await openService(world);
      const [leaving = "", pausing = "", , own = ""] = addressesFor(store, id);
      const before = JSON.stringify(await everything(store));
      for (const naughty of naughtyStrings) {
        const fields = { email: naughty, at: naughty, until: naughty, [naughty]: naughty };
        for (const form of [aForm(fields), aForm({ ...fields, url: naughty })])
          for (const path of ["/sign-up", "/yours", pausing, `${leaving}x`, `${own}/move`]) {
            const { status } = await service.request(path, form);
            expect([path, naughty, status < 500]).toEqual([path, naughty, true]);
          }
        const { status } = await service.request(`/confirm/${encodeURIComponent(naughty.toWellFormed())}`);
        expect([naughty, status]).toEqual([naughty, 404]);
      }
      expect(JSON.stringify(await everything(store))).toBe(before);
      expect(world.said).toEqual([]);
    });
  });
});

onEachStore((open) => {
  describe("a forger", () => {
    it("opens nothing over a real socket with a token that is forged, cut, swapped or over", async () => {
      await using store = await open();
      const id = await aReader(store, anAddress());
      const { url } = await aServing(aServiceWorld(store));
      const before = await everything(store);
      // All 20,000 are tried on the reader of tokens itself, and go over the wire in the slow rounds.
      const some = forgedPaths(store, id).filter((_, at) => at % 80 === 0);
      expect(await postAll(url, some)).toEqual(new Map([["404", some.length]]));
      expect(await everything(store)).toEqual(before);
    });
  });
});

const naughtyStrings = [
  ..."' OR 1=1 --|\"; DROP TABLE subscriber; --|<script>alert(1)</script>|\u0000|\uffff|\ud800|../../etc/passwd".split(
    "|",
  ),
  ..."x\r\nBcc: v@x.example|%0d%0aSet-Cookie: a=b|{{7*7}}|#{7*7}|null|undefined|NaN|-1|1e309|0x10|true|[]|{}".split(
    "|",
  ),
  ..."__proto__|constructor|toString|hasOwnProperty|Ω≈ç√∫|田中さん|ﷺ|‮txt.exe|👩‍👩‍👧|​|﻿|Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤".split("|"),
  ...'a@b|a@b@c.example|@@|a@[127.0.0.1]|a@127.0.0.1|"a b"@c.example|a@c.example,d@e.example'.split("|"),
  ..."javascript:alert(1)|file:///etc/passwd|http://169.254.169.254/|%s%s%s%n|$(id)|`id`|;id|&|=|+|a&b=c".split(
    "|",
  ),
  "x".repeat(10_000),
];
