import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanReply } from "../../../src/subscribers/ledger/clean-reply.ts";

const joan = "Joan.Smith@example.org";

describe("cleanReply", () => {
  it.each([
    ["550 5.1.1 <joan.smith@EXAMPLE.org>: no such user", "550 5.1.1 <recipient>: no such user"],
    ["550 joan.smith@example.org unknown", "550 <recipient> unknown"],
    ["550 5.1.1 user joan.smith unknown", "550 5.1.1 user <recipient> unknown"],
    ["451 bounce+joan.smith=example.org@lists.example", "451 <address>"],
    ["450 joan.smith=example.org is greylisted", "450 <recipient> is greylisted"],
    [
      "550 <j.smith@inner.example> has moved, ask postmaster@x.example",
      "550 <address> has moved, ask <address>",
    ],
    ["250 2.0.0 Ok: queued as 4F1A", "250 2.0.0 Ok: queued as 4F1A"],
    ["550-5.1.1 first\r\n550 5.1.1 \u0000second\u001b[31m", "550-5.1.1 first 550 5.1.1 second[31m"],
    ["", ""],
  ])("keeps of %j: %j", (reply, kept) => {
    expect(cleanReply(reply, joan)).toBe(kept);
  });

  it.each([
    ["user@example.org", "550 5.1.1 user unknown", "550 5.1.1 user unknown"],
    ["user@example.org", "550 'user' unknown", "550 '<recipient>' unknown"],
    ["joan@example.org", "550 <JOAN> unknown here", "550 <recipient> unknown here"],
    ["5.1.1@example.org", "550 5.1.1 unknown", "550 5.1.1 unknown"],
    ["o'a/'@example.org", "550 o'a/'@example.org- unknown", "550 <recipient>- unknown"],
    ["a+b*c@example.org", "550 (a+b*c@example.org)", "550 (<recipient>)"],
  ])("knows %s in %j", (address, reply, kept) => {
    expect(cleanReply(reply, address)).toBe(kept);
  });

  it("cuts what is long, and cuts no address in two", () => {
    const kept = cleanReply(`550 ${"word ".repeat(500)}`, joan);
    expect(kept.length).toBeLessThanOrEqual(500);
    for (let before = 460; before < 520; before++)
      expect(cleanReply(`${"x ".repeat(before / 2)}${joan} is unknown`, joan)).not.toMatch(/joan/i);
  });

  it("never keeps the address, whatever stands around it, nor more than 500 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), fc.string(), (before, after) => {
        const kept = cleanReply(`${before} <${joan}>${after}`, joan);
        expect(kept.toLowerCase()).not.toContain("joan.smith@");
        expect(kept.length).toBeLessThanOrEqual(500);
        expect(kept).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
    );
  });
});
