import { describe, expect, it } from "vitest";
import { addressIn } from "../../../src/subscribers/bounces/mail-address.ts";

describe("addressIn", () => {
  it.each([
    ["<joan@example.org>:", "joan@example.org"],
    ["Joan of Example <joan@example.org> (was joan@old.example)", "joan@example.org"],
    ["joan@example.org.", "joan@example.org"],
    ["mailto:joan@example.org?subject=x", "joan@example.org"],
    ["[SMTP:joan@example.org]", "joan@example.org"],
    ["Rcpt=[joan@example.org];Error=[550]", "joan@example.org"],
    ["'joan@example.org'", "joan@example.org"],
    ["o'brien+news@mail.example.org", "o'brien+news@mail.example.org"],
    ["bounce+a=b@example.org", "bounce+a=b@example.org"],
    ['"joan smith"@example.org', '"joan smith"@example.org'],
    ["жанна@пример.рф не найден", "жанна@пример.рф"],
    ["<not one> joan@example.org", "joan@example.org"],
  ])("finds the mailbox in %s", (text, address) => {
    expect(addressIn(text)).toBe(address);
  });

  it.each(["joan at example.org", "@example.org", "joan@", "a @ b", "", `${"a".repeat(400)}`])(
    "finds none in %s",
    (text) => {
      expect(addressIn(text)).toBeUndefined();
    },
  );
});
