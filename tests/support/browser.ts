// A real Chromium for the tests: the one named by CHROME, an installed one, or the one that comes from npm.
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/chrome-headless-shell",
];

/** Quiet and sandboxless: it opens nothing but pages of 127.0.0.1. */
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args, headless: true });
}

async function browserPath(): Promise<string> {
  const found = [process.env["CHROME"], ...installed].find((path) => path !== undefined && existsSync(path));
  if (found) return found;
  // It unpacks below TMPDIR under a name without a version: keep ours to ourselves.
  const cache = resolve("node_modules/.cache/chromium");
  mkdirSync(cache, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = cache;
  try {
    const { default: bundled } = await import("@sparticuz/chromium");
    return await bundled.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
