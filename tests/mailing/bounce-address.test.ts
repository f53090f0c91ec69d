import { describe, expect, it } from "vitest";
import { readBounceAddress, readLeaveAddress } from "../../src/mailing/bounce-address.ts";
import { readToken } from "../../src/subscribers/people/token.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { anAddress, oldKey } from "../support/stores.ts";

const keys = readKeys(oldKey);
const joan = "0f8fad5b-d9cb-469f-a165-70867728950e";

describe("BOUNCE_ADDRESS", () => {
  it("makes an address of the envelope that tells whose mail it was, whatever case it comes back in", () => {
    const read = readBounceAddress({ BOUNCE_ADDRESS: "bounce+{token}@Lists.five.example" });
    const address = read.ok ? (read.addressFor?.(keys)(joan) ?? "") : "";
    const [, token = ""] = /^BOUNCE\+(.+)@LISTS\.FIVE\.EXAMPLE$/.exec(address.toUpperCase()) ?? [];
    expect(readToken(keys, token, "2026-11-27T09:00:00.000Z")).toMatchObject({
      ok: true,
      subscriberId: joan,
    });
    expect(address.indexOf("@")).toBeLessThanOrEqual(64);
  });

  it("may be absent", () => {
    expect(readBounceAddress({})).toEqual({ ok: true, addressFor: undefined });
  });

  it.each([
    "bounce@five.example",
    "bounce+{token}",
    "bounce+{token}+{token}@five.example",
    "bounce@{token}.five.example",
    "far-too-long-a-beginning+{token}@five.example",
    "bou nce+{token}@five.example",
    "a@x.example, {token}@five.example",
  ])("%s is refused with a word on how it looks", (given) => {
    const read = readBounceAddress({ BOUNCE_ADDRESS: given });
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining("bounce+{token}@") });
  });
});

describe("the address by which one leaves by a mail", () => {
  const from = anAddress("digest@five.example");

  it("is one whose mails come to the mailbox that is read", () => {
    const BOUNCE_MAILBOX = "imaps://a:b@mail.example";
    expect(readLeaveAddress({ BOUNCE_MAILBOX }, from)).toBe(from);
    const BOUNCE_ADDRESS = "bounce+{token}@lists.five.example";
    expect(readLeaveAddress({ BOUNCE_MAILBOX, BOUNCE_ADDRESS }, from)).toBe(
      "bounce+leave@lists.five.example",
    );
  });

  it("is none where no mailbox is read", () => {
    expect(readLeaveAddress({ BOUNCE_ADDRESS: "bounce+{token}@five.example" }, from)).toBeUndefined();
  });
});
