import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { formOf } from "../../../src/desk/frame/form.ts";

const app = new Hono().post("/", async (context) => context.json(await formOf(context)));
const sent = async (body: FormData | URLSearchParams | string) =>
  (await app.request("/", { method: "POST", body })).json();

describe("a form", () => {
  it("gives its fields as text, however it was sent, and leaves files out", async () => {
    const form = new FormData();
    form.append("note", "Grüße");
    form.append("file", new File(["x"], "x.txt"));
    expect(await sent(form)).toEqual({ note: "Grüße" });
    expect(
      await sent(
        new URLSearchParams([
          ["a", "1"],
          ["a", "2"],
        ]),
      ),
    ).toEqual({ a: "2" });
    expect(await sent("plain")).toEqual({});
  });
});
