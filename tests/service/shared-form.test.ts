import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { linksIn, readSave, type SaveFields, sharedIn } from "../../src/service/shared-form.ts";
import { aForm } from "../support/reader-service.ts";

/** What is read of a body. */
async function read(init: RequestInit): Promise<SaveFields | undefined> {
  let fields: SaveFields | undefined;
  const app = new Hono();
  app.post("/", async (context) => {
    fields = await readSave(context);
    return context.text("");
  });
  await app.request("/", init);
  return fields;
}

const none = { title: "", url: "", text: "", why: "", isPrivate: false };
const json = (body: string) => ({ method: "POST", headers: { "content-type": "application/json" }, body });

describe("what is sent of a link", () => {
  it("is read from a form and from JSON alike", async () => {
    const expected = {
      shared: { ...none, url: "https://a.example/", why: "so" },
      token: undefined,
      wanted: undefined,
      instead: [],
    };
    expect(await read(aForm({ url: " https://a.example/\r\n", why: "so\u0000" }))).toEqual(expected);
    expect(await read(json('{"url":"https://a.example/","why":"so","title":null,"private":false}'))).toEqual(
      expected,
    );
    expect(
      await read(
        aForm({
          several: "",
          keep3: "on",
          keep1: "on",
          keepx: "on",
          keep99999: "on",
          instead: "a b",
          token: "t",
        }),
      ),
    ).toEqual({
      ...{ shared: none, token: "t", wanted: [3, 1], instead: ["a", "b"] },
    });
  });

  it.each(["on", "1", "true", "yes", "private"])("is private where a field says %j", (value) => {
    expect(sharedIn((name) => (name === "private" ? value : undefined)).isPrivate).toBe(true);
  });

  it.each([undefined, "", "0", "no", "false", "OFF"])("is not private where a field says %j", (value) => {
    expect(sharedIn((name) => (name === "private" ? value : undefined)).isPrivate).toBe(false);
  });

  it("has the editor's own words before those of the share, and none twice", () => {
    const text = "Said there. https://a.example/";
    expect(linksIn({ ...none, text, why: "Mine.", isPrivate: true })).toEqual([
      { url: "https://a.example/", title: undefined, note: "Mine.\n\nSaid there.", private: true },
    ]);
    expect(linksIn({ ...none, text, why: "Said there." })[0]?.note).toBe("Said there.");
    expect(linksIn({ ...none, text: "https://a.example/" })[0]?.note).toBeUndefined();
  });
});
