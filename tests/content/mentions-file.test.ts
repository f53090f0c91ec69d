import { describe, expect, it } from "vitest";
import { readMentions } from "../../src/content/mentions-file.ts";
import { aContentOf, aPublicationOf } from "../support/publication.ts";

const target = "https://five.example/issues/42/";
const entry = (given: Record<string, unknown> = {}) => ({
  ...{ type: "entry", author: { type: "card", name: "Jo", url: "https://jo.example/", photo: "x" } },
  ...{ url: "https://jo.example/post", "wm-source": "https://brid.gy/post", "wm-target": target },
  ...{ "wm-property": "in-reply-to", content: { text: "<b>Yes</b>" } },
  ...given,
});
const read = async (children: unknown[]) =>
  readMentions(
    await aPublicationOf({ "content/webmentions.json": JSON.stringify({ type: "feed", children }) }),
  );

describe("content/webmentions.json", () => {
  it("says who links to a page, whatever spelling of its address they told, each page once", async () => {
    const found = await read([
      entry(),
      entry({ "wm-target": `${target}?utm_source=x#pick-3` }),
      entry({ "wm-target": target.slice(0, -1), url: undefined, author: { name: "" } }),
      entry({ "wm-target": "https://five.example/" }),
    ]);
    expect(found?.get(target)).toEqual([
      { url: "https://jo.example/post", name: "Jo" },
      { url: "https://brid.gy/post", name: undefined },
    ]);
  });

  it.each([
    entry({ "wm-private": true }),
    entry({ "wm-source": "javascript:alert(1)" }),
    entry({ "wm-target": undefined }),
    { type: "entry" },
    null,
    "words",
  ])("has no place for %j", async (one) => {
    expect(await read([one])).toEqual(new Map());
  });

  it("takes a stranger's name for words on one line, and no address but one of the web", async () => {
    const found = await read([
      entry({ url: "data:text/html,x", author: { name: ` <script>\u0000\n${"n".repeat(200)}` } }),
    ]);
    const [{ url, name = "" } = { url: "" }] = found?.get(target) ?? [];
    expect(url).toBe("https://brid.gy/post");
    expect(name).toMatch(/^<script> n+…$/);
    expect(name.length).toBeLessThanOrEqual(80);
  });

  it.each(["<html>Not allowed", "", "{}", '{"error":"unauthorized"}', '{"children":{}}', "[]"])(
    "is nothing where it is something else (%j), and may be missing",
    async (text) => {
      expect(await readMentions(await aPublicationOf({ "content/webmentions.json": text }))).toBeUndefined();
      const without = await aPublicationOf({ "content/publication.yaml": "" });
      expect(await readMentions(without)).toEqual(new Map());
    },
  );

  it("is what the content knows of a page", async () => {
    const text = JSON.stringify({ children: [entry()] });
    const { mentionsOf } = await aContentOf({ "content/webmentions.json": text });
    expect([mentionsOf(target).length, mentionsOf(target.replace("42", "4")).length]).toEqual([1, 0]);
  });
});
