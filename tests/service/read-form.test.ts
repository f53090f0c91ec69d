import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { readForm } from "../../src/service/read-form.ts";

/** What is read of a request, as an object; `null` for none of ours. */
async function read(init: RequestInit): Promise<Record<string, string> | null> {
  let form: Awaited<ReturnType<typeof readForm>>;
  const app = new Hono().post("/", async (context) => {
    form = await readForm(context);
    return context.text("");
  });
  expect((await app.request("/", { method: "POST", ...init })).status).toBe(200);
  return form ? Object.fromEntries(form) : null;
}

const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

describe("a form", () => {
  it("is read as browsers and mail programs send it", async () => {
    const multipart = new FormData();
    multipart.set("List-Unsubscribe", "One-Click");
    expect(await read({ headers: urlencoded, body: "email=a%2Bb%40x.example&at=1" })).toEqual({
      email: "a+b@x.example",
      at: "1",
    });
    expect(await read({ body: multipart })).toEqual({ "List-Unsubscribe": "One-Click" });
    expect(
      await read({
        headers: { "content-type": "Application/X-WWW-Form-Urlencoded; charset=UTF-8" },
        body: "List-Unsubscribe=One-Click",
      }),
    ).toEqual({ "List-Unsubscribe": "One-Click" });
  });

  it("may be empty, and has the last of what came twice", async () => {
    expect(await read({ headers: urlencoded, body: "" })).toEqual({});
    expect(await read({ headers: urlencoded, body: "a=1&a=2" })).toEqual({ a: "2" });
  });

  it("leaves out files", async () => {
    const multipart = new FormData();
    multipart.set("email", new Blob(["x"]), "x.exe");
    multipart.set("at", "1");
    expect(await read({ body: multipart })).toEqual({ at: "1" });
  });

  const boundary = { "content-type": "multipart/form-data; boundary=x" };
  it.each<[string, RequestInit]>([
    ["JSON", { headers: { "content-type": "application/json" }, body: "{}" }],
    ["plain text", { headers: { "content-type": "text/plain" }, body: "email=a@b.example" }],
    ["no type", { headers: { "content-type": "" }, body: "email=a" }],
    ["a type that only begins like one", { headers: { "content-type": "multipart/form-dataset" }, body: "" }],
    ["parts without a boundary", { headers: { "content-type": "multipart/form-data" }, body: "--x" }],
    [
      "parts that do not end",
      { headers: boundary, body: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n' },
    ],
    ["parts that are none", { headers: boundary, body: "hello" }],
  ])("is none of ours: %s", async (_, init) => {
    expect(await read(init)).toBeNull();
  });
});
