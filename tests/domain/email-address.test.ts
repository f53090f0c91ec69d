import { describe, expect, it } from "vitest";
import { mailHostOf, toEmailAddress } from "../../src/domain/email-address.ts";

describe("toEmailAddress", () => {
  it.each([
    "a@x.example, b@y.example",
    '"a@x.example b"@y.example',
    "a@b@c.example",
    "a b@x.example",
    "group: a@x.example;",
    "a@x.example\r\nBcc: b@y.example",
    "a@127.0.0.1",
    "@x.example",
    ".a@x.example",
    "ömil@x.example",
    "a@x",
  ])("refuses %j", (text) => {
    expect(toEmailAddress(text)).toBeUndefined();
  });

  it("accepts plain addresses and writes foreign hosts in ASCII", () => {
    expect(toEmailAddress(" you+news@exämple.org ")).toBe("you+news@xn--exmple-cua.org");
  });
});

describe("the host of an address", () => {
  it.each([
    ["joan@example.org", "example.org"],
    ["joan@Mail.EXAMPLE.org", "mail.example.org"],
    ["bounce+{token}@example.org", "example.org"],
    ['"joan@home"@example.org', "example.org"],
  ])("of %s is %s", (address, host) => {
    expect(mailHostOf(address)).toBe(host);
  });
});
