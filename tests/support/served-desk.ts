// The desk on a port of this machine, and pages of it in a real browser.
import { type ChildProcess, spawn } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { onTestFinished, vi } from "vitest";
import { runDesk } from "../../scripts/desk.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aClock } from "./clock.ts";
import { patiently } from "./patiently.ts";
import { visit } from "./visit.ts";
import { aWorld } from "./world.ts";

export type ServedDesk = { url: string };

/** The hour at which these desks stand still: Thursday 26 November 2026, 10:00. */
const deskClock = aClock("2026-11-26T10:00:00.000Z");

/**
 * Serves it from this process, which has long loaded what a desk needs, until the test ends. Not where git is: what it
 * asks there would go on after the test.
 */
export async function serveDesk(folder: PublicationFolder): Promise<ServedDesk> {
  const stop = new AbortController();
  const said = vi.spyOn(console, "log").mockReturnValue();
  const ended = runDesk({ port: 0 }, aWorld({ folder, clock: deskClock }), stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  try {
    return { url: await vi.waitFor(() => addressIn(said.mock.calls.join("\n")), patiently) };
  } finally {
    said.mockRestore();
  }
}

/** Starts one in a process of its own, which may be killed, and waits until it has said where it is. */
export async function startDesk(
  folder: PublicationFolder,
  port = 0,
): Promise<ServedDesk & { child: ChildProcess }> {
  const child = spawn(process.execPath, ["tests/support/desk-process.ts", folder.root, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  return { url: await vi.waitFor(() => addressIn(said), patiently), child };
}

function addressIn(said: string): string {
  const [, address] = /(http:\S+)/.exec(said) ?? [];
  if (address === undefined) throw new Error("It does not serve yet.");
  return address;
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
