import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { once } from "../../../src/desk/hand/once.ts";

function aCounter() {
  let times = 0;
  const app = new Hono();
  app.use(once());
  app.post("/", (context) => context.text(String(++times), 200));
  app.post("/broken", (context) => context.text(String(++times), 500));
  app.get("/", (context) => context.text(String(++times)));
  const send = async (name: string | undefined, path = "/", method = "POST") =>
    (await app.request(path, { method, headers: name === undefined ? {} : { "X-Letter": name } })).text();
  return { send };
}

describe("a letter", () => {
  it("that comes twice is done once, and answered the same, also at the same moment", async () => {
    const { send } = aCounter();
    expect(await Promise.all([send("a"), send("a")])).toEqual(["1", "1"]);
    expect([await send("a"), await send("b")]).toEqual(["1", "2"]);
  });

  it("without a name, or that only asks, is done as often as it comes", async () => {
    const { send } = aCounter();
    expect([await send(undefined), await send(undefined)]).toEqual(["1", "2"]);
    expect([await send("a", "/", "GET"), await send("a", "/", "GET")]).toEqual(["3", "4"]);
  });

  it("that broke may come again", async () => {
    const { send } = aCounter();
    expect([await send("a", "/broken"), await send("a", "/broken")]).toEqual(["1", "2"]);
  });

  it("of a thousand is remembered, and no more are", async () => {
    const { send } = aCounter();
    for (let at = 0; at < 1_001; at++) await send(`letter ${at}`);
    expect([await send("letter 1000"), await send("letter 0")]).toEqual(["1001", "1002"]);
  });
});
