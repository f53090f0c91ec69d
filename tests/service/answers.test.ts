import { createHash } from "node:crypto";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { openAnswers, quietHeaders } from "../../src/service/answers.ts";
import { noticeStatus } from "../../src/service/pages/notices.ts";
import { aPublication } from "../support/reader-service.ts";

const answers = (base = "") => openAnswers(async () => aPublication(), base);

describe("an answer", () => {
  it.each(["", "/mail"])(
    "allows by its hash the very block of styles that stands in the page (base %j)",
    async (base) => {
      const app = new Hono().get("/", (context) => answers(base).notice(context, "noPage"));
      const answer = await app.request("/");
      const [, style = ""] = /<style>(.*?)<\/style>/s.exec(await answer.text()) ?? [];
      const hash = createHash("sha256").update(style).digest("base64");
      expect(style.length).toBeGreaterThan(1_000);
      expect(answer.headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}';`);
    },
  );

  it.each(Object.entries(noticeStatus))("says %s with the status %d", async (kind, status) => {
    const app = new Hono().get("/", (context) =>
      answers().notice(context, kind as keyof typeof noticeStatus),
    );
    const answer = await app.request("/");
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(/<h1>.+<\/h1>/);
  });

  it("keeps a header that a route has set itself", async () => {
    const app = new Hono()
      .use(quietHeaders)
      .get("/", (context) => context.body("x", 200, { "Cache-Control": "public" }));
    const { headers } = await app.request("/");
    expect(headers.get("cache-control")).toBe("public");
    expect(headers.get("x-frame-options")).toBe("DENY");
  });
});
