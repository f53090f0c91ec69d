import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { theStoreIn } from "../support/stores.ts";

const saveToken = "a-token-of-the-editor-s-own";

describe("the page for saving as an app", () => {
  it("stands in a phone's share sheet by its manifest, whose icons are as large as it says", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const settings = { service: "https://five.example/mail", language: "ar" };
    const service = await openService(aServiceWorld(store, { saveToken, settings }));
    const page = await service.request("/mail/save");
    expect(page.headers.get("content-security-policy")).toContain("manifest-src 'self'");
    const [, at = ""] = /<link rel="manifest" href="([^"]+)">/.exec(await page.text()) ?? [];
    const answer = await service.request(at);
    expect(answer.headers.get("content-type")).toContain("application/manifest+json");
    const manifest = await answer.json();
    expect(manifest).toMatchObject({ start_url: "/mail/save", scope: "/mail/save", lang: "ar", dir: "rtl" });
    const { action, method, params } = manifest.share_target;
    expect([action, method]).toEqual(["/mail/save", "GET"]);
    const shared = new URLSearchParams({ [params.title]: "T", [params.text]: "https://example.org/x" });
    expect(await (await service.request(`${action}?${shared}`)).text()).toContain("https://example.org/x");
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await service.request(src);
      const bytes = Buffer.from(await icon.arrayBuffer());
      expect(icon.headers.get("content-type")).toBe(type);
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  it("is not there without a token", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const service = await openService(aServiceWorld(store));
    expect((await service.request("/save/app.webmanifest")).status).toBe(404);
  });

  it("has no other icons", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const service = await openService(aServiceWorld(store, { saveToken }));
    for (const name of ["icon-64.png", "icon-192", "..%2f192.png", "icon-192.png.ts"])
      expect((await service.request(`/save/${name}`)).status).toBe(404);
  });
});
