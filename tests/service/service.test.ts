import { describe, expect, it } from "vitest";
import { longestForm, openService } from "../../src/service/service.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aForm, aServiceWorld } from "../support/reader-service.ts";
import { theStoreIn } from "../support/stores.ts";

const anEmptyStore = async (): Promise<Store> => await theStoreIn((await aPublicationFolder()).store);

describe("the service", () => {
  it("lets a page do nothing but be read, by nobody else, and be kept by nobody", async () => {
    await using store = await anEmptyStore();
    const service = await openService(aServiceWorld(store));
    for (const path of ["/", "/nowhere", "/health"]) {
      const { headers } = await service.request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script|unsafe|https?:/);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("set-cookie")).toBeNull();
    }
  });

  it("answers HEAD as GET, without the page", async () => {
    await using store = await anEmptyStore();
    const service = await openService(aServiceWorld(store));
    const head = await service.request("/", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it.each(["/nowhere", "/leave", "/faces/..%2f..%2fpackage.json", "/faces/title.woff", "/%00", "/.env"])(
    "has a kind page where there is none: %s",
    async (path) => {
      await using store = await anEmptyStore();
      const service = await openService(aServiceWorld(store));
      const answer = await service.request(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("There is no page at this address.");
    },
  );

  it("takes no more than a form holds", async () => {
    await using store = await anEmptyStore();
    const service = await openService(aServiceWorld(store));
    const answer = await service.request("/sign-up", aForm({ email: "x".repeat(longestForm) }));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("more than fits");
  });

  it("says that something broke, and tells who looks after it without an address or a token", async () => {
    await using store = await anEmptyStore();
    const token = `l${"A".repeat(43)}`;
    const world = aServiceWorld(store, {
      overdue: () => Promise.reject(new Error(`no joan@example.org at /leave/${token}`)),
    });
    const answer = await (await openService(world)).request("/health");
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("Something broke here.");
    expect(world.said.join("\n")).toContain("no (an address) at /leave/(a token)");
    expect(world.said.join("\n")).not.toMatch(/joan|AAAA/);
  });

  it.each(["https://five.example/mail", "https://five.example/mail/"])(
    "stands below a path too, whether the proxy takes it off or not: %s",
    async (service) => {
      await using store = await anEmptyStore();
      const app = await openService(aServiceWorld(store, { settings: { service } }));
      for (const path of ["/", "/mail", "/mail/", "/mail/sign-up", "/sign-up"]) {
        const answer = await app.request(path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect(await answer.text()).toContain('action="/mail/sign-up"');
      }
      expect((await app.request("/mail/faces/title.woff2")).status).toBe(200);
    },
  );

  it("speaks as the settings say at that moment", async () => {
    await using store = await anEmptyStore();
    const world = aServiceWorld(store);
    const french = aServiceWorld(store, { settings: { language: "fr" } });
    let isFrench = false;
    const app = await openService({
      ...world,
      publication: () => (isFrench ? french.publication() : world.publication()),
    });
    expect(await (await app.request("/")).text()).toContain("Your email address");
    isFrench = true;
    expect(await (await app.request("/")).text()).toContain("Votre adresse e-mail");
  });
});
