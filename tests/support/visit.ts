// Opens pages in the real browser and watches what they do.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";

export type Watch = { page: Page; foreign: string[]; dialogs: string[]; errors: string[] };

/** A page in a context of its own: requests that leave `home`, dialogs and console errors are noted. */
export async function visit(
  browser: Browser,
  home: string,
  options: { width?: number; height?: number; dark?: boolean } = {},
): Promise<Watch> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const watch: Watch = { page, foreign: [], dialogs: [], errors: [] };
  page.on("request", (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith("data:"))
      watch.foreign.push(request.url());
  });
  page.on("dialog", (dialog) => {
    watch.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") watch.errors.push(message.text());
  });
  page.on("pageerror", (error) => watch.errors.push(error.message));
  return watch;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Violations that axe finds on the open page, as `rule: element`. */
export async function axeViolations(page: Page, rulesOff: string[] = []): Promise<string[]> {
  return violationsIn(page, {
    rules: Object.fromEntries(rulesOff.map((rule) => [rule, { enabled: false }])),
  });
}

/** As `axeViolations`, in the light; and in the dark what a scheme can change. */
export async function axeInBothSchemes(page: Page, rulesOff: string[] = []): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const inTheLight = await axeViolations(page, rulesOff);
  await page.emulateMedia({ colorScheme: "dark" });
  const inTheDark = await violationsIn(page, { runOnly: ["color-contrast", "link-in-text-block"] });
  return [...inTheLight, ...inTheDark.map((one) => `in the dark, ${one}`)];
}

async function violationsIn(page: Page, options: object): Promise<string[]> {
  // The page's own policy allows no script; the tool's comes past it through the debugger, once a page.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const run = `axe.run(document, ${JSON.stringify({ resultTypes: ["violations"], ...options })})`;
  const result = (await page.evaluate(run)) as { violations: { id: string; nodes: { html: string }[] }[] };
  return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 120)}`));
}
