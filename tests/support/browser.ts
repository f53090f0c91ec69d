// A real Chromium for the tests: the one named by CHROME, an installed one, or the one that comes from npm.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { withLock } from "../../src/disk/lock.ts";

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

/** Packages of Debian and Ubuntu by the library that they bring. */
const packageOf: Record<string, string> = {
  ...{
    "libnss3.so": "libnss3",
    "libnssutil3.so": "libnss3",
    "libsmime3.so": "libnss3",
    "libnspr4.so": "libnspr4",
  },
  ...{
    "libplc4.so": "libnspr4",
    "libplds4.so": "libnspr4",
    "libexpat.so.1": "libexpat1",
    "libz.so.1": "zlib1g",
  },
  ...{
    "libatk-1.0.so.0": "libatk1.0-0",
    "libatk-bridge-2.0.so.0": "libatk-bridge2.0-0",
    "libgbm.so.1": "libgbm1",
  },
  ...{ "libcups.so.2": "libcups2", "libdbus-1.so.3": "libdbus-1-3", "libdrm.so.2": "libdrm2" },
  ...{ "libasound.so.2": "libasound2", "libxkbcommon.so.0": "libxkbcommon0", "libX11.so.6": "libx11-6" },
  ...{ "libXcomposite.so.1": "libxcomposite1", "libXdamage.so.1": "libxdamage1", "libXext.so.6": "libxext6" },
  ...{ "libXfixes.so.3": "libxfixes3", "libXrandr.so.2": "libxrandr2", "libxcb.so.1": "libxcb1" },
  ...{
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libcairo.so.2": "libcairo2",
    "libfontconfig.so.1": "libfontconfig1",
  },
  ...{
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
  },
};

/**
 * Why no browser can start here, so that the tests that need one are left out with a word; `undefined` where one can,
 * and where `CI` is set: a service that should run them all must not leave out any in silence.
 */
export const noBrowserHere: string | undefined = process.env["TESTS_IN_CI"]
  ? undefined
  : await whyNoBrowser();
if (noBrowserHere !== undefined) console.warn(noBrowserHere);

async function whyNoBrowser(): Promise<string | undefined> {
  // Where there is no ldd, the system is not one on which libraries are missing.
  const { stdout } = spawnSync("ldd", [await browserPath()], { encoding: "utf8" });
  const missing = [...(stdout ?? "").matchAll(/^\s*(\S+) => not found/gm)].map(([, library = ""]) => library);
  if (missing.length === 0) return undefined;
  const packages = [...new Set(missing.map((library) => packageOf[library] ?? library))].join(" ");
  return `No browser can start here, so that its tests are left out. Install what it needs: apt-get install ${packages} (names of Debian and Ubuntu).`;
}

/** `more` are switches besides. */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: [...args, ...more], headless: true });
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
    // Test files run side by side, and a browser that is half unpacked looks like one.
    return await withLock(`${cache}.lock`, 120_000, () => bundled.executablePath());
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
