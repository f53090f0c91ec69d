// The bookmarklet in a real browser, in pages of strangers: what it hands over, and what no page can do with the window.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { deskWorld } from "../../scripts/desk.ts";
import { openDesk } from "../../src/desk/desk.ts";
import { bookmarkletFor } from "../../src/desk/save/bookmarklet.ts";
import { listenHere } from "../../src/desk/serve-desk.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { aClock } from "../support/clock.ts";
import { deskToken } from "../support/desk.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { patiently } from "../support/patiently.ts";
import { axeInBothSchemes } from "../support/visit.ts";
import { aWorld } from "../support/world.ts";

let browser: Browser;
beforeAll(async () => {
  if (noBrowserHere === undefined) browser = await openBrowser();
});
afterAll(() => browser?.close());

const wall = "https://lamp.example/behind/a-wall";
const body = `<!doctype html><html lang="en"><head><title>A street light | Lamp</title>
<meta name="description" content="What a street light says of itself every night, and to whom it says it."></head>
<body><article><h1>A street light</h1><p id="said">It reports itself to the town at dusk.</p></article></body></html>`;

/** The desk on a port of its own, and a browser that it let in; strangers' pages are answered here, not by the web. */
async function aServedDesk() {
  const folder = await aPublicationFolder();
  const asked: string[] = [];
  const resolve = async (name: string) => {
    asked.push(name);
    return [];
  };
  const world = deskWorld(
    aWorld({ folder, clock: aClock("2026-11-26T10:00:00.000Z"), network: { resolve } }),
  );
  const served = await listenHere(0);
  const opened = openDesk(world, { port: served.port, token: deskToken });
  served.serve(opened.app);
  const context = await browser.newContext({
    viewport: { width: 520, height: 680 },
    reducedMotion: "reduce",
  });
  onTestFinished(async () => {
    await context.close();
    opened[Symbol.dispose]();
    await opened.desk.pages.rest();
    await served[Symbol.asyncDispose]();
  });
  const origin = `http://127.0.0.1:${served.port}`;
  const home = await context.newPage();
  await home.goto(`${origin}/?start=${deskToken}`);
  return { origin, context, home, asked, desk: opened.desk, shelf: world.shelf };
}

/** A page of a stranger's, on which the bookmarklet is pressed. */
async function onAPage(context: BrowserContext, headers: Record<string, string> = {}): Promise<Page> {
  await context.route("https://lamp.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body, headers }),
  );
  const page = await context.newPage();
  await page.goto(wall);
  return page;
}

async function pressed(page: Page, origin: string): Promise<Page> {
  const program = decodeURIComponent(bookmarkletFor(origin).replace("javascript:", ""));
  const [saving] = await Promise.all([page.context().waitForEvent("page"), page.evaluate(program)]);
  await saving.locator("body[data-ready]").waitFor();
  return saving;
}

/** Until it is taken: a press that comes at once was not meant for the window. */
const keep = (saving: Page) => {
  const kept = saving.getByText("Kept.");
  return vi.waitFor(async () => {
    if (await kept.isVisible()) return;
    await saving.getByRole("button", { name: "Keep it" }).click({ timeout: 1_000 });
    await kept.waitFor({ timeout: 1_000 });
  }, patiently);
};

describe.skipIf(noBrowserHere !== undefined)("the bookmarklet", () => {
  it("hands over the page as the editor sees it, and nothing is written before the press", async () => {
    const { origin, context, desk, shelf, asked } = await aServedDesk();
    const page = await onAPage(context);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#said") as Node));
    const saving = await pressed(page, origin);
    await saving.getByText("comes along as you see it").waitFor();
    expect(new URL(saving.url()).hash).toBe("");
    expect(await saving.getByLabel("Address").inputValue()).toBe(wall);
    const why = saving.getByLabel("Why, in a line");
    expect(await why.inputValue()).toBe("“It reports itself to the town at dusk.”");
    await why.fill("The dusk part.");
    expect(shelf.bookmarks()).toEqual([]);
    await keep(saving);
    await desk.pages.rest();
    expect(shelf.find(wall)).toMatchObject({
      ...{ title: "A street light", note: "The dusk part.", sources: [{ name: "bookmarklet" }] },
      page: { summary: expect.stringContaining("What a street light says") },
    });
    expect(asked).toEqual([]);
  });

  it("falls back on address and words where the page cuts its windows loose", async () => {
    const { origin, context } = await aServedDesk();
    const saving = await pressed(
      await onAPage(context, { "Cross-Origin-Opener-Policy": "same-origin" }),
      origin,
    );
    expect(await saving.evaluate(() => window.opener)).toBeNull();
    expect(await saving.getByLabel("Address").inputValue()).toBe(wall);
    expect(await saving.getByLabel("Title").inputValue()).toBe("A street light | Lamp");
    expect(await saving.locator("[name=page]").inputValue()).toBe("");
  });

  it("hears its opener once, about the opener's own site alone, and runs nothing of what it is handed", async () => {
    const { origin, context, shelf } = await aServedDesk();
    const page = await onAPage(context);
    const script = `<img src=x onerror=alert(1)><script>alert(2)</script>`;
    const [saving] = await Promise.all([
      context.waitForEvent("page"),
      page.evaluate(
        ([to, hostile]) => {
          const shared = { url: "https://bank.example/", title: hostile ?? "", text: hostile ?? "" };
          const opened = open(`${to}/save#${new URLSearchParams(shared)}`);
          addEventListener("message", () => {
            opened?.postMessage({ ...shared, page: hostile }, "*");
            opened?.postMessage({ url: location.href, page: hostile }, "*");
            opened?.postMessage(hostile, "*");
          });
        },
        [origin, script],
      ),
    ]);
    const dialogs: string[] = [];
    saving.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await saving.locator("body[data-ready]").waitFor();
    await saving.getByText("read from the web").waitFor();
    expect(await saving.locator("[name=page]").inputValue()).toBe("");
    await keep(saving);
    expect(await saving.locator(".kept").textContent()).toContain("<script>");
    expect([dialogs, shelf.bookmarks().map(({ url }) => url)]).toEqual([[], ["https://bank.example/"]]);
  });

  it("gives no page a way to save by itself: no form, no request, no frame", async () => {
    const { origin, context, shelf } = await aServedDesk();
    const page = await onAPage(context);
    const fields = { url: "https://evil.example/", why: "mine" };
    const framed = await page.evaluate(
      async ([to, sent]) => {
        const post = { method: "POST", body: new URLSearchParams(sent as Record<string, string>) };
        const asked = await fetch(`${to}/save`, { ...post, mode: "no-cors", credentials: "include" })
          .then(({ type }) => type)
          .catch(() => "refused");
        const frame = document.createElement("iframe");
        frame.src = `${to}/save`;
        document.body.append(frame);
        await new Promise((done) => frame.addEventListener("load", done));
        return [asked, frame.contentDocument === null];
      },
      [origin, fields] as const,
    );
    expect(["opaque", "refused"]).toContain(framed[0]);
    const [answer] = await Promise.all([
      page.waitForNavigation(),
      page.evaluate(
        ([to, sent]) => {
          const form = document.createElement("form");
          form.method = "post";
          form.action = `${to}/save`;
          for (const [name, value] of Object.entries(sent as Record<string, string>)) {
            const field = document.createElement("input");
            field.name = name;
            field.value = value;
            form.append(field);
          }
          document.body.append(form);
          form.submit();
        },
        [origin, fields] as const,
      ),
    ]);
    expect(answer?.status()).toBe(403);
    expect(shelf.bookmarks()).toEqual([]);
  });

  it("has nothing for axe to find in its window, on its page and on Today, in the light and in the dark", async () => {
    const { origin, home, context } = await aServedDesk();
    await home.goto(`${origin}/today`);
    await home.locator("body[data-ready]").waitFor();
    expect(await axeInBothSchemes(home)).toEqual([]);
    await home.keyboard.press("Enter");
    await home.waitForURL(`${origin}/pick`);
    await home.goto(`${origin}/bookmarklet`);
    await home.locator("body[data-ready]").waitFor();
    await home.getByRole("link", { name: "Keep for Friday" }).click();
    await home.getByText("Drag it").waitFor();
    expect(await axeInBothSchemes(home)).toEqual([]);
    const saving = await pressed(await onAPage(context), origin);
    expect(await axeInBothSchemes(saving)).toEqual([]);
  });
});
