// Every page, by the checker of the HTML standard's own people (Nu Html Checker). It is Java, and left out with a word
// where there is none.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { builtSample, builtSite } from "../support/built-site.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { samples } from "../support/samples-by-language.ts";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const hasJava = spawnSync("java", ["-version"]).status === 0;
if (!hasJava) console.warn("There is no Java on this machine: pages are held against html-validate alone.");

/** What mails need and the standard has given up: Outlook knows no other way to lay a table out. */
const ofMailAlone = /attribute on the “t(able|d)” element is obsolete/;

/** What the checker has against the pages of a built site, one a line. */
function findingsIn(folder: string): string[] {
  const site = join(folder, "dist");
  const checker = ["-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", site];
  const { stderr } = spawnSync("java", checker, { encoding: "utf8", maxBuffer: 100_000_000 });
  const { messages }: { messages: { url?: string; type: string; message: string; extract?: string }[] } =
    JSON.parse(stderr);
  return messages
    .filter(
      ({ type, message, url = "" }) =>
        type !== "info" && !(url.endsWith("mail.html") && ofMailAlone.test(message)),
    )
    .map(
      ({ url = "", message, extract = "" }) => `${url.slice(url.indexOf("/dist/"))}: ${message} ${extract}`,
    );
}

describe.skipIf(!hasJava)("the Nu Html Checker", () => {
  it("has nothing against the pages of a publication", async () => {
    expect(findingsIn(await builtSite(inject("publication")))).toEqual([]);
  });

  it.each(samples)("nor against those in $language", async ({ language, files }) => {
    expect(findingsIn(await builtSample(inject("publication"), { name: language, files }))).toEqual([]);
  });

  it("would have, with something out of its place", async () => {
    const { root, site } = await aPublicationFolder();
    mkdirSync(site);
    writeFileSync(join(site, "index.html"), "<!DOCTYPE html><html lang=en><title>a</title><p><li>b</p>");
    expect(findingsIn(root)).not.toEqual([]);
  });
});
