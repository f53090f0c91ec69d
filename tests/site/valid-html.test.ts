// Every page and mail is HTML as the standard has it, whatever stands in the texts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { oneLine } from "../../src/domain/plain-text.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { noteHtml, pageHtml, proseHtml } from "../../src/editions/page-html.ts";
import { builtSample, builtSite } from "../support/built-site.ts";
import { findingsOfHtml } from "../support/html-findings.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";
import { samples } from "../support/samples-by-language.ts";

const publication = inject("publication");

/** What is wrong with the HTML of a built site, by file. */
async function findingsIn(folder: string): Promise<[file: string, findings: string[]][]> {
  const site = join(folder, "dist");
  const names = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  const found: [string, string[]][] = [];
  for (const name of names) {
    const kind = name.endsWith("mail.html") ? "mail" : "page";
    found.push([name, await findingsOfHtml(readFileSync(join(site, name), "utf8"), kind)]);
  }
  return found;
}

const document = (main: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title></head><body><main><h1>A page</h1>${main}</main></body></html>`;

/** Every element that Markdown has, in the others where it may be. */
const everyElement = `## One

A *b* **c** ~~d~~ \`e\` [f](https://f.example/ "g") <https://h.example/> ![i](../photos/canal.jpg) ![j](https://k.example/l.png)[^1]

- one

  ## Two

  > three
  > - four
  >
  >   | a | b |
  >   |:-:|--:|
  >   | 1 | 2 |

3. five
   1. six
- [ ] seven
- [x] eight

\`\`\`html
<script>alert(1)</script>
\`\`\`

###### Nine

<div onclick="x"><p>ten

***

a  
b

# Eleven

## One

[^1]: Twelve.

    \`thirteen\`
`;

describe("the markup that goes out", () => {
  it("is valid on every page and in every mail of a publication", async () => {
    const found = await findingsIn(await builtSite(publication));
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
  });

  it.each(samples)("is valid in $language, with a form to sign up", async ({ language, files }) => {
    const found = await findingsIn(await builtSample(publication, { name: language, files }));
    expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
  });

  it("is valid with every element of Markdown in every text", async () => {
    const setting = aSetting();
    const picks = [1, 2].map((at) =>
      aPick({ url: `https://p.example/${at}`, title: "A pick", blurb: everyElement, via: { name: "Jo" } }),
    );
    const issue = anIssue({ standfirst: everyElement, picks, signOff: everyElement, hero: undefined });
    expect(await findingsOfHtml(document(pageHtml(issue, setting)))).toEqual([]);
    expect(await findingsOfHtml(document(proseHtml(everyElement, setting)))).toEqual([]);
    expect(await findingsOfHtml(document(`<h2>a</h2><h3>b</h3>${noteHtml(everyElement, setting)}`))).toEqual(
      [],
    );
    expect(await findingsOfHtml(mailHtml(issue, setting), "mail")).toEqual([]);
  });

  it("is valid with a naughty string in every text", async () => {
    const setting = aSetting();
    // A title of signs that nobody sees leaves its heading empty.
    const picks = naughtyStrings
      .filter((text) => oneLine(text) !== "")
      .map((text) => aPick({ title: text, blurb: text, via: { name: text, url: "https://v.example/" } }));
    const issue = anIssue({ standfirst: naughtyStrings.join("\n\n"), picks, hero: undefined });
    expect(await findingsOfHtml(document(pageHtml(issue, setting)))).toEqual([]);
    expect(await findingsOfHtml(mailHtml(issue, setting), "mail")).toEqual([]);
  });

  it("would not be, with something out of its place", async () => {
    expect(await findingsOfHtml(document("<p><div>a</div></p>"))).not.toEqual([]);
    expect(await findingsOfHtml(document('<p id="a">a</p><p id="a">b</p>'))).not.toEqual([]);
    expect(await findingsOfHtml(document("<img src='/a.png'>"))).not.toEqual([]);
  });
});
