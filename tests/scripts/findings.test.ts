import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { checkout } from "../../scripts/checkout.ts";
import { tellFindings } from "../../scripts/findings.ts";
import type { Finding } from "../../src/preflight/finding.ts";
import { anIssueText, aPublicationOf } from "../support/publication.ts";

describe("findings in a terminal", () => {
  it("are a line each, what is well apart from what is to be done, and never more than can be read", () => {
    const lines: Record<"warn" | "log", unknown[]> = { warn: [], log: [] };
    for (const stream of ["warn", "log"] as const) {
      const spy = vi.spyOn(console, stream).mockImplementation((line) => void lines[stream].push(line));
      onTestFinished(() => spy.mockRestore());
    }
    const found = { check: "links", file: "content/pages/about.md", says: "it is wrong", todo: "Mend it." };
    tellFindings([
      ...Array.from({ length: 50 }, (_, at): Finding => ({ ...found, level: "block", line: at + 1 })),
      { ...found, level: "pass", says: "“About” is a draft", todo: "" },
    ]);
    expect(lines.warn).toHaveLength(41);
    expect(lines.warn[0]).toBe("content/pages/about.md:1: it is wrong. Mend it.");
    expect(lines.warn.at(-1)).toBe("… and 10 more.");
    expect(lines.log).toEqual(["content/pages/about.md: “About” is a draft."]);
  });

  it("of one issue are told by npm run preview-mail, a draft's too", async () => {
    const folder = await aPublicationOf({
      "content/publication.yaml": "picks: 1\neditor: { email: a@five.example }\n",
      "content/issues/0001.md": anIssueText({ body: "[a](www.b.example)" }),
      "content/issues/0002.md": anIssueText({
        number: 2,
        more: "state: draft\n",
        body: "[a](www.c.example) is worth your time this week.",
      }),
    });
    const args = ["2", "--to", "you@e.example", "--out", "mail.eml", "--publication", folder.root];
    const ran = spawnSync(process.execPath, [join(checkout, "scripts/preview-mail.ts"), ...args], {
      cwd: folder.root,
      encoding: "utf8",
    });
    expect(ran.status).toBe(0);
    expect(ran.stderr.trim().split("\n")).toEqual([
      expect.stringContaining(
        "content/publication.yaml: the links in feeds and mail lead to http://localhost:4321",
      ),
      "content/issues/0002.md:11: the link “a” lacks its scheme. Write https://www.c.example",
    ]);
  });
});
