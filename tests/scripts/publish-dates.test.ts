import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { runBuild } from "../../scripts/astro.ts";
import { runPublishDates } from "../../scripts/publish-dates.ts";
import { anIssueText, aPublicationOf } from "../support/publication.ts";
import { aWorld } from "../support/world.ts";

/** What was said, by all streams. */
function listen(): string[] {
  const said: string[] = [];
  for (const stream of ["log", "warn", "error"] as const) {
    const spy = vi.spyOn(console, stream).mockImplementation((line) => void said.push(String(line)));
    onTestFinished(() => spy.mockRestore());
  }
  return said;
}

const settings = (hour: string) => `url: https://five.example\npicks: 1\nhour: "${hour}"\n`;

describe("npm run publish-dates", () => {
  it("lets a site be built again whose hour changed: build refuses by name until the dates that readers know are written", {
    timeout: 180_000,
  }, async () => {
    const text = anIssueText({ more: "# ask Joan\n", body: "Hello.\n\nAnd  more." });
    const dated = anIssueText({ number: 2, more: "shippedAt: 2026-11-20T10:11:12Z\n" });
    const folder = await aPublicationOf({
      "content/publication.yaml": settings("09:00"),
      "content/issues/0001.md": text,
      "content/issues/0002.md": dated,
    });
    const world = aWorld({ folder });
    const said = listen();
    const inFeed = async () => JSON.parse(await readFile(join(folder.site, "feed.json"), "utf8")).items;
    expect(await runBuild({ isQuiet: true }, world)).toBe(0);
    const before = await inFeed();

    await writeFile(folder.settings, settings("17:00"));
    expect(await runBuild({ isQuiet: true }, world)).toBe(1);
    expect(said.filter((line) => line.includes("would move"))).toEqual([
      expect.stringMatching(
        /^content\/issues\/0001\.md: its date in feeds would move from .* Run npm run publish-dates/,
      ),
    ]);

    expect(await runPublishDates({}, world)).toBe(0);
    const written = await readFile(join(folder.issues, "0001.md"), "utf8");
    expect(written.replace(/^shippedAt: 2026-11-20T09:00:00.000Z\n/m, "")).toBe(text);
    expect(await readFile(join(folder.issues, "0002.md"), "utf8")).toBe(dated);
    expect(await runBuild({ isQuiet: true }, world)).toBe(0);
    expect(await inFeed()).toEqual(before);

    expect(await runPublishDates({}, world)).toBe(0);
    expect(said.at(-1)).toBe("Every issue that is out says when it went out.");
  });
});
