import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { teller } from "../../../scripts/astro/tell-on-save.ts";
import { patiently } from "../../support/patiently.ts";
import { anIssueText, aPublicationOf } from "../../support/publication.ts";

it("says what a save brought, once, and a file that is none any more in its line", async () => {
  const said: unknown[] = [];
  const warn = vi.spyOn(console, "warn").mockImplementation((line) => void said.push(line));
  onTestFinished(() => warn.mockRestore());
  const page = "content/pages/about.md";
  const folder = await aPublicationOf({
    "content/publication.yaml": "url: https://five.example\npicks: 1\n",
    "content/issues/0001.md": anIssueText({ body: "[old](www.b.example)" }),
    [page]: "---\ntitle: About\n---\nUs.\n",
  });
  const saved = await teller(folder);
  const save = async (text: string, expected: string[]) => {
    await writeFile(join(folder.root, page), text);
    saved();
    saved();
    await vi.waitFor(
      () => expect(said).toEqual(expected.map((line) => expect.stringContaining(line))),
      patiently,
    );
  };
  const first = `${page}:4: the link “new” lacks its scheme. Write https://www.c.example`;
  await save("---\ntitle: About\n---\n[new](www.c.example)\n", [first]);
  const second = `${page}:5: the link “newer” lacks its scheme.`;
  await save("---\ntitle: About\n---\n[new](www.c.example)\n[newer](www.d.example)\n", [first, second]);
  await save("no front matter", [first, second, `${page}:1: the file must begin with front matter`]);
});
