// A real Chromium for what is measured in one: an installed one, or the one that comes from npm.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function openBrowser(): Promise<Browser> {
  const { default: bundled } = await import("@sparticuz/chromium");
  const executablePath = installed.find(existsSync) ?? (await bundled.executablePath());
  return chromium.launch({ executablePath, args: ["--no-sandbox"], headless: true });
}
