import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asPath, type OwnFiles, ownPhoto, resolveAddress } from "../../src/editions/addresses.ts";
import { feedHtml } from "../../src/editions/feed-html.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { pageHtml, proseHtml } from "../../src/editions/page-html.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

const photo = { name: "canal", width: 3000, height: 2000 };
const own: OwnFiles = {
  issues: [{ number: 2 }, { number: 42 }],
  essays: [{ slug: "five-is-enough" }],
  pages: [{ slug: "about" }],
  photoOf: (image) => (/(^|\/)canal\.jpg$/.test(image) ? photo : undefined),
};
const place = { site: "https://five.example", path: "/issues/42/", own };
const leadsTo = (url: string) => {
  const resolved = resolveAddress(url, place);
  return resolved.ok ? resolved.href : `${resolved.says}. ${resolved.todo}`;
};

describe("an address in the words of issue 42", () => {
  it.each([
    ["#pick-3", "https://five.example/issues/42/#pick-3"],
    ["/about/", "https://five.example/about/"],
    ["../2/", "https://five.example/issues/2/"],
    ["../2", "https://five.example/issues/2"],
    ["mail.txt", "https://five.example/issues/42/mail.txt"],
    ["?x=1", "https://five.example/issues/42/?x=1"],
    ["about.md", "https://five.example/about/"],
    ["../pages/about.md#who", "https://five.example/about/#who"],
    ["five-is-enough.md", "https://five.example/essays/five-is-enough/"],
    ["../essays/five-is-enough.markdown?a=b", "https://five.example/essays/five-is-enough/?a=b"],
    ["0002.md#pick-1", "https://five.example/issues/2/#pick-1"],
    ["../photos/canal.jpg", "https://five.example/photos/canal-1200.jpg"],
    ["/photos/canal-1280.webp", "https://five.example/photos/canal-1280.webp"],
    ["/feed.xml", "https://five.example/feed.xml"],
    ["https://b.example", "https://b.example"],
    ["https://b.example/a b", "https://b.example/a%20b"],
    ["HTTP://B.example/", "HTTP://B.example/"],
    ["mailto:you@example.org?subject=x", "mailto:you@example.org?subject=x"],
  ])("%s leads to %s", (url, href) => {
    expect(leadsTo(url)).toBe(href);
  });

  it.each([
    ["www.b.example/y", "Write https://www.b.example/y"],
    ["b.example", "Write https://b.example"],
    ["b.example:8080/y?z", "Write https://b.example:8080/y?z"],
    ["bücher.example/y", "Write https://bücher.example/y"],
    ["www.page.html", "Write https://www.page.html"],
    ["https//c.example", "Write https://c.example"],
    ["http/c.example", "Write http://c.example"],
    ["https;//c.example", "Write https://c.example"],
    ["https:c.example", "Write https://c.example"],
    ["https:/c.example/d", "Write https://c.example/d"],
    ["https:\\\\c.example", "Write https://c.example"],
    ["https:///c.example", "Write https://c.example"],
    ["//evil.example/x", "Write https://evil.example/x"],
    ["/\\evil.example", "Write https://evil.example"],
    ["\\\\evil.example", "Write https://evil.example"],
    ["/\t/evil.example", "Write https://evil.example"],
    ["you@example.org", "Write mailto:you@example.org"],
    ["mailto:", "Write one: mailto:you@example.org"],
    ["javascript:alert(1)", "begins with javascript:"],
    ["java\nscript:alert(1)", "begins with javascript:"],
    ["data:text/html,x", "begins with data:"],
    ["htps://c.example", "begins with htps:"],
    ["C:\\photos\\x.jpg", "begins with c:"],
    ["nobody.md", "there is no page, essay or issue of that name"],
    ["../issues/0007.md", "there is no page, essay or issue of that name"],
    ["../pages/five-is-enough.md", "there is no page, essay or issue of that name"],
    ["../photos/nope.jpg", "names nope.jpg, which is not in content/photos"],
    ["https://", "lacks the // behind https:"],
    ["https://exa mple.org", "is no address of the web"],
    ["", "leads nowhere"],
    ["  ", "leads nowhere"],
  ])("%j leads nowhere, and it is said what to do: %s", (url, words) => {
    expect(resolveAddress(url, place).ok).toBe(false);
    expect(leadsTo(url)).toContain(words);
  });

  it.each([
    "/.//evil.example/",
    "/..//evil.example",
    "/a/..//evil.example",
    "..//../..//evil.example",
    "/./\\evil.example",
  ])("never takes the path %j for a host", (written) => {
    const resolved = resolveAddress(written, place);
    expect(resolved.ok ? asPath(resolved.href) : "").not.toMatch(/^[/\\]{2}/);
  });

  it("never leads to another host without naming its scheme, whatever is written", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "/",
        "\\",
        ".",
        "..",
        "@",
        ":",
        "?",
        "#",
        "%2f",
        "\t",
        "\n",
        "\u0000",
        " ",
        "evil.example",
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const resolved = resolveAddress(pieces.join(""), place);
        if (!resolved.ok) return;
        if (resolved.isOwn) expect(asPath(resolved.href)).toMatch(/^\/(?![/\\])/);
        else expect(resolved.href).toMatch(/^(https?:\/\/[^/\\]|mailto:.)/i);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a text whose lists are not known", () => {
  it("still has its files resolved", () => {
    const bare = { site: "https://five.example", path: "/issues/42/" };
    expect(resolveAddress("about.md", bare)).toMatchObject({ href: "https://five.example/about/" });
    expect(resolveAddress("../essays/x.md", bare)).toMatchObject({ href: "https://five.example/essays/x/" });
    expect(resolveAddress("0007.md", bare)).toMatchObject({ href: "https://five.example/issues/7/" });
  });
});

describe("links in every edition", () => {
  const blurb =
    "See [about](about.md), [two](../2/), [this](#pick-1), [home](/), [bad](www.b.example/y) and [worse](https//c.example).";
  const issue = anIssue({ picks: [aPick({ blurb })] });
  const setting = { ...aSetting(), ...own };
  const hrefs = (markup: string) => [...markup.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);

  it("are whole in feed and mail, from the root of the host on the page", () => {
    const paths = ["/about/", "/issues/2/", "/issues/42/#pick-1", "/"];
    expect(hrefs(pageHtml(issue, setting))).toEqual(expect.arrayContaining(paths));
    const whole = paths.map((path) => `https://five.example${path}`);
    for (const edition of [feedHtml, mailHtml]) {
      expect(hrefs(edition(issue, setting))).toEqual(expect.arrayContaining(whole));
      for (const href of hrefs(edition(issue, setting))) expect(href).toMatch(/^https:\/\//);
    }
    for (const href of whole)
      expect(mailText(issue, setting)).toMatch(new RegExp(`^\\[\\d\\] ${href}$`, "m"));
  });

  it("show their address where it leads nowhere, so that nothing vanishes", () => {
    for (const edition of [pageHtml, feedHtml, mailHtml, mailText]) {
      const words = edition(issue, setting).replace(/\s+/g, " ");
      expect(words).toContain("bad (www.b.example/y)");
      expect(words).toContain("worse (https//c.example)");
    }
  });
});

describe("a photo of ours among the words", () => {
  const markdown = "![A canal](../photos/canal.jpg) and ![](../photos/canal.jpg)";
  const issue = anIssue({ standfirst: markdown, picks: [aPick({ blurb: markdown })] });
  const setting = { ...aSetting(), ...own };
  const pictures = (markup: string) =>
    [...markup.matchAll(/(?:<picture>(?:<source [^>]*>)+)?<img [^>]*>/g)].map(([tag]) => tag);

  it("is in page, essay, feed and mail, with its size and what it shows", () => {
    const editions = [
      [
        pageHtml(issue, setting),
        4,
        /<source type="image\/avif" srcset=".*640w.*1920w" sizes="[^"]+"><source type="image\/webp" srcset=".*canal-1280\.webp.*1920w" sizes="[^"]+"><img src="\/photos\/canal-1200\.jpg"/,
      ],
      [
        proseHtml(markdown, setting),
        2,
        /<source type="image\/webp" srcset="[^"]*canal-1280\.webp[^"]*" sizes="[^"]+"><img src="\/photos\/canal-1200\.jpg"/,
      ],
      [feedHtml(issue, setting), 4, /src="https:\/\/five\.example\/photos\/canal-1200\.jpg"/],
      [
        mailHtml(issue, setting),
        4,
        /src="https:\/\/five\.example\/photos\/canal-1200\.jpg".*style="[^"]*max-width/,
      ],
    ] as const;
    for (const [markup, count, shape] of editions) {
      const found = pictures(markup);
      expect(found).toHaveLength(count);
      for (const tag of found) {
        expect(tag).toMatch(shape);
        expect(tag).toMatch(/ width="\d+" height="\d+"/);
      }
      expect(found.filter((tag) => tag.includes('alt="A canal"'))).toHaveLength(count / 2);
      expect(found.filter((tag) => tag.includes('alt=""'))).toHaveLength(count / 2);
    }
  });

  it("is no wider in mail than its place, and never blown up", () => {
    const small = { ...own, photoOf: () => ({ name: "stamp", width: 120, height: 90 }) };
    expect(mailHtml(issue, { ...aSetting(), ...small })).toContain('width="120" height="90"');
    expect(mailHtml(issue, setting)).toContain('width="500" height="333"');
  });

  it("is said by its words in the text of the mail", () => {
    expect(mailText(issue, setting)).toContain("[A canal] and\n");
    expect(mailText(issue, setting)).not.toContain("[]");
  });

  it("is never somebody else's picture of the same name", () => {
    for (const url of ["https://b.example/canal.jpg", "//b.example/canal.jpg", "data:image/png,canal.jpg"])
      expect([url, ownPhoto(url, own)]).toEqual([url, undefined]);
    expect(proseHtml("![x](https://b.example/canal.jpg)", setting)).toBe(
      '<p><a href="https://b.example/canal.jpg">x</a></p>',
    );
  });
});
