import { describe, expect, it } from "vitest";
import { accountsOf } from "../../src/domain/accounts.ts";
import { Publication } from "../../src/domain/publication.ts";

describe("the accounts of a publication", () => {
  it("are those on which issues are announced, each at its address", () => {
    const announce = { mastodon: "@five@social.example", bluesky: "five.bsky.example" };
    expect(accountsOf(Publication.parse({ announce }))).toEqual([
      { network: "Mastodon", handle: "@five@social.example", url: "https://social.example/@five" },
      { network: "Bluesky", handle: "@five.bsky.example", url: "https://bsky.app/profile/five.bsky.example" },
    ]);
  });

  it("are none where nothing is announced", () => {
    expect(accountsOf(Publication.parse({}))).toEqual([]);
  });
});
