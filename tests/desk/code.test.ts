import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aDesk } from "../support/desk.ts";

const scripts = readdirSync("src/desk/browser").map((file) => file.replace(/\.ts$/, ".js"));

describe("the desk's own files", () => {
  it.each(scripts)("send %s as a browser runs it", async (name) => {
    const { get } = await aDesk();
    const answer = await get(`/code/${name}`);
    expect(answer.headers.get("content-type")).toContain("text/javascript");
    const code = await answer.text();
    for (const [, from = ""] of code.matchAll(/ from "([^"]+)"/g)) {
      expect(from).toMatch(/^\.\/[a-z-]+\.js$/);
      expect((await get(`/code/${from.slice(2)}`)).status).toBe(200);
    }
    // Parsed as a module's body would be: types would end it.
    expect(
      () =>
        new Function(
          code
            .replace(/^import [^;]*;$/gm, "")
            .replace(/^export .*?;$/gm, "")
            .replace(/^export /gm, ""),
        ),
    ).not.toThrow();
  });

  it.each([
    "/look/desk.css",
    "/look/pick.css",
    "/site/styles/issue.css",
    "/site/fonts/text.woff2",
    "/site/fonts/title.woff2",
    "/code/tinykeys.js",
  ])("hold %s", async (path) => {
    expect((await (await aDesk()).get(path)).status).toBe(200);
  });

  it.each([
    "/look/none.css",
    "/look/..%2fdesk.ts",
    "/code/none.js",
    "/code/..%2f..%2fdesk.js",
    "/site/fonts/none.woff2",
    "/site/fonts/..%2f..%2fcontent.woff2",
    "/code/desk.ts",
  ])("hold no %s", async (path) => {
    expect((await (await aDesk()).get(path)).status).toBe(404);
  });
});
