import { describe, expect, it } from "vitest";
import { mailboxHashes, mailboxOf } from "../../../src/subscribers/people/mailbox.ts";
import { readKeys } from "../../../src/subscribers/store/store-keys.ts";
import { anAddress, newKey, oldKey } from "../../support/stores.ts";

describe("a mailbox", () => {
  it("is the same for forty spellings of an address", () => {
    const names = [
      "victim",
      "VICTIM",
      "Victim",
      "vic.tim",
      "v.i.c.t.i.m",
      "victim+1",
      "victim+a+b",
      "Vic.Tim+x",
    ];
    const hosts = ["gmail.com", "GMAIL.com", "Gmail.COM", "googlemail.com", "GoogleMail.com"];
    const spelled = names.flatMap((name) => hosts.map((host) => `${name}@${host}`));
    expect(spelled).toHaveLength(40);
    expect(new Set(spelled.map((text) => mailboxOf(anAddress(text))))).toEqual(new Set(["victim@gmail.com"]));
  });

  it("is the same however the host's letters are written", () => {
    expect(mailboxOf(anAddress("joan@müller.example"))).toBe(
      mailboxOf(anAddress("Joan@xn--mller-kva.example")),
    );
  });

  it.each([
    ["joan@a.example", "joan@b.example"],
    ["joan@a.example", "jean@a.example"],
    ["joan-news@a.example", "joan@a.example"],
    ["+@a.example", "joan@a.example"],
  ])("differs for %s and %s", (one, other) => {
    expect(mailboxOf(anAddress(one))).not.toBe(mailboxOf(anAddress(other)));
  });

  it("is known by a hash with each key, the newest first, and no address is in it", () => {
    const hashes = mailboxHashes(readKeys(`${newKey},${oldKey}`), anAddress());
    expect(hashes.map((hash) => hash.slice(0, 3))).toEqual(["k2:", "k1:"]);
    expect(hashes.join()).not.toContain("joan");
  });
});
