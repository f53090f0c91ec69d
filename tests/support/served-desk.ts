// The desk in a process of its own, and pages of it in a real browser.
import { type ChildProcess, spawn } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { onTestFinished, vi } from "vitest";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { patiently } from "./patiently.ts";
import { visit } from "./visit.ts";

export type ServedDesk = { url: string; child: ChildProcess };

/** Starts it, and waits until it has said where it is. */
export async function serveDesk(folder: PublicationFolder, port = 0): Promise<ServedDesk> {
  const child = spawn(process.execPath, ["tests/support/desk-process.ts", folder.root, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const url = await vi.waitFor(() => {
    const [, address] = /(http:\S+)/.exec(said) ?? [];
    if (address === undefined) throw new Error("It does not serve yet.");
    return address;
  }, patiently);
  return { url, child };
}

/** Opens a page of it, in a context of its own that was let in. */
export async function openPage(
  browser: Browser,
  { url }: ServedDesk,
  { path, ...options }: { path: string } & Parameters<typeof visit>[2],
) {
  const watch = await visit(browser, new URL(url).origin, options);
  onTestFinished(() => watch.page.context().close());
  watch.page.setDefaultTimeout(patiently.timeout);
  await watch.page.goto(url);
  await watch.page.goto(`${new URL(url).origin}${path}`);
  await watch.page.locator("body[data-ready]").waitFor();
  return watch;
}

/**
 * Presses keys until what they lead to `isThere`, which waits for it a while and throws where it is not. A page that is made
 * anew meanwhile has heard none of them, or one of two: a person presses again.
 */
export function pressUntil(page: Page, keys: string[], isThere: () => Promise<unknown>): Promise<void> {
  return vi.waitFor(async () => {
    for (const key of keys) await page.keyboard.press(key);
    await isThere();
  }, patiently);
}

/** How long it may take before a person presses again. */
export const aWhile = { timeout: 8_000 };
