import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutPeople } from "../../src/service/without-people.ts";

describe("a line for the log", () => {
  it.each([
    ["failed for joan@example.org", "failed for (an address)"],
    ["<Joan.ONeill+x@EXAMPLE.org>, and more", "<(an address)>, and more"],
    ["/leave/lAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA no", "/leave/(a token) no"],
    ["Key (address)=(joan@example.org) already exists", "Key (address)=((an address)) already exists"],
    ["at openStore (src/store/open-store.ts:42:7)", "at openStore (src/store/open-store.ts:42:7)"],
  ])("%j becomes %j", (text, expected) => {
    expect(withoutPeople(text)).toBe(expected);
  });

  it("never holds a mail address, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), fc.string(), (address, before, after) => {
        expect(withoutPeople(`${before} ${address} ${after}`)).not.toContain(address);
      }),
    );
  });
});
