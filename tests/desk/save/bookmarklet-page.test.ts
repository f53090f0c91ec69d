import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";

describe("the page of the bookmarklet", () => {
  it("has the link to drag, for the address under which the browser has the desk", async () => {
    const { get } = await aDesk();
    const page = await (await get("/bookmarklet")).text();
    expect(page).toContain(encodeURIComponent('const desk = "http://127.0.0.1:4242"'));
    expect(page).toContain("Drag this link");
    const tunnelled = await (await get("/bookmarklet", { Host: "localhost:4242" })).text();
    expect(tunnelled).toContain(encodeURIComponent("127.0.0.1:4242"));
  });
});
