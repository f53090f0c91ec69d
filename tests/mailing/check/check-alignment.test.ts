import { describe, expect, it } from "vitest";
import { type Alignment, checkAlignment } from "../../../src/mailing/check/check-alignment.ts";

const named = (domain: string) => ({ domain, organisation: domain.split(".").slice(-2).join(".") });
const from = named("mail.five.example");
const relaxed = { from, isDkimStrict: false, isSpfStrict: false };

describe("what is proved of the domain that readers see", () => {
  it.each<[string, Partial<Alignment> & Pick<Alignment, "envelope">, string]>([
    [
      "the signature, of the same organisation",
      { dkim: named("five.example"), envelope: named("other.example") },
      "ok",
    ],
    ["the signature, of the same domain", { dkim: from, envelope: from, isDkimStrict: true }, "ok"],
    [
      "not the signature where the policy is strict, but the envelope",
      { dkim: named("five.example"), envelope: from, isDkimStrict: true },
      "advise",
    ],
    ["the envelope alone", { envelope: named("bounce.five.example") }, "advise"],
    ["nothing, where the envelope is another's", { envelope: named("provider.example") }, "wrong"],
    [
      "nothing, where the envelope is another and the policy is strict",
      { envelope: named("five.example"), isSpfStrict: true },
      "wrong",
    ],
    [
      "nothing, where both are others'",
      { dkim: named("provider.example"), envelope: named("provider.example") },
      "wrong",
    ],
  ])("by %s", (_what, given, level) => {
    expect(checkAlignment({ ...relaxed, ...given }).level).toBe(level);
  });
});
