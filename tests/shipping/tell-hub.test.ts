import { expect, it } from "vitest";
import type { FridayWorld } from "../../src/shipping/friday-world.ts";
import { tellHub } from "../../src/shipping/tell-hub.ts";

const where = { hub: "https://hub.example/", url: "https://five.example/links" };

async function told(ask: FridayWorld["ask"]): Promise<string[]> {
  const said: string[] = [];
  await tellHub(where, { ask, say: (line) => said.push(line) });
  return said;
}

it("tells a hub of every feed that names it, in one form", async () => {
  const bodies: string[] = [];
  const said = await told(async (url, request) => {
    bodies.push(`${url} ${request?.method} ${request?.body}`);
    return { ok: true, status: 204, text: "", headers: {} };
  });
  expect(said).toEqual(["Told the hub of the feeds."]);
  expect(bodies).toHaveLength(1);
  const form = new URLSearchParams(bodies[0]?.split("POST ")[1]);
  expect(form.get("hub.mode")).toBe("publish");
  expect(form.getAll("hub.url")).toEqual(
    expect.arrayContaining([
      "https://five.example/links/atom.xml",
      "https://five.example/links/bookmarks/feed.xml",
    ]),
  );
});

it("says of a hub that does not answer that it does not, and goes on", async () => {
  expect(await told(async () => ({ ok: false, why: "unreachable" }))).toEqual([
    "The hub at https://hub.example/ was not told of the feeds: unreachable.",
  ]);
});
