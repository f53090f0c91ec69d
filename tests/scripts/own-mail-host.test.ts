import { describe, expect, it } from "vitest";
import { ownMailHost } from "../../scripts/own-mail-host.ts";
import { aPublication } from "../support/reader-service.ts";

describe("the host that mail is named by", () => {
  const publication = aPublication({
    url: "https://five.example",
    editor: { name: "A", email: "a@own.example" },
  });

  it.each([
    ["the sender's", "a@letters.example", "letters.example"],
    ["the sender's in the plain form", "a@Letters.Example", "letters.example"],
    ["the editor's where no sender is named", undefined, "own.example"],
    ["the site's where the sender is no address", "Five <a@letters.example>", "five.example"],
  ])("is %s", (_, MAIL_FROM, host) => {
    expect(ownMailHost(publication, MAIL_FROM === undefined ? {} : { MAIL_FROM })).toBe(host);
  });

  it("is the site's where nobody has an address", () => {
    expect(ownMailHost(aPublication({ url: "https://five.example", editor: { name: "A" } }), {})).toBe(
      "five.example",
    );
  });
});
