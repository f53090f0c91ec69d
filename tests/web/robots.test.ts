import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxRobotsBytes, readRobots } from "../../src/web/robots.ts";
import { exponentOf, straight } from "../support/growth.ts";

const read = (text: string | Uint8Array) =>
  readRobots(typeof text === "string" ? Buffer.from(text) : text, "FiveForFriday");
const mayRead = (text: string, path: string) => read(text).mayRead(`https://a.example${path}`);
const everybody = (...rules: string[]) => ["User-agent: *", ...rules].join("\n");

describe("robots.txt: whose rules count", () => {
  it.each([
    [
      "our own group and no other",
      "User-agent: *\nDisallow: /\n\nUser-agent: FiveForFriday\nDisallow: /own\n",
      true,
    ],
    [
      "our own group, wherever it stands",
      "User-agent: FiveForFriday\nDisallow: /own\n\nUser-agent: *\nDisallow: /\n",
      true,
    ],
    [
      "everybody's where there is no group of ours",
      "User-agent: GoogleBot\nAllow: /\n\nUser-agent: *\nDisallow: /\n",
      false,
    ],
    ["nobody's where neither is named", "User-agent: GoogleBot\nDisallow: /\n", true],
    [
      "all groups of ours together",
      "User-agent: FiveForFriday\nDisallow: /x\n\nUser-agent: FiveForFriday\nDisallow: /page\n",
      false,
    ],
    [
      "a group that names several",
      "User-agent: a\nUser-agent: FiveForFriday\nUser-agent: b\nDisallow: /page\n",
      false,
    ],
    [
      "a group whose names are parted by blank lines, comments and a sitemap",
      "User-agent: FiveForFriday\n\n# we\nSitemap: https://a.example/s.xml\nCrawl-delay: 9\nUser-agent: b\nDisallow: /page\n",
      false,
    ],
    [
      "a name in any case, with a version",
      "user-AGENT:  fiveforfriday/9.9 (anything)\nDISALLOW :/page",
      false,
    ],
    ["not a name that only begins like ours", "User-agent: FiveForFridayNews\nDisallow: /page", true],
    ["not a rule before any name", "Disallow: /page\nUser-agent: b\nAllow: /", true],
    [
      "an own group without rules, which allows all",
      "User-agent: *\nDisallow: /\n\nUser-agent: FiveForFriday\n",
      true,
    ],
    ["* with words behind it", "User-agent: * # all of you\nDisallow: /page", false],
  ])("%s", (_name, text, expected) => expect(mayRead(text, "/page")).toBe(expected));
});

describe("robots.txt: which rule decides", () => {
  it.each([
    // The examples of RFC 9309 §5.2 and of Google's documentation.
    ["/example/page/", ["Allow: /example/page/", "Disallow: /example/page/disallowed.gif"], true],
    [
      "/example/page/disallowed.gif",
      ["Allow: /example/page/", "Disallow: /example/page/disallowed.gif"],
      false,
    ],
    ["/page", ["Allow: /p", "Disallow: /"], true],
    ["/folder/page", ["Allow: /folder", "Disallow: /folder"], true],
    ["/folder/page", ["Disallow: /folder", "Allow: /folder"], true],
    ["/page.htm", ["Allow: /page", "Disallow: /*.htm"], false],
    ["/page.php5", ["Allow: /page", "Disallow: /*.ph"], true],
    ["/", ["Allow: /$", "Disallow: /"], true],
    ["/page.htm", ["Allow: /$", "Disallow: /"], false],
    ["/", ["Disallow: /$", "Allow: /"], false],
    ["/anything", ["Disallow:"], true],
    ["/anything", ["Allow:", "Disallow: /"], false],
    ["/robots.txt", ["Disallow: /"], true],
  ] as [string, string[], boolean][])("of %s under %j", (path, rules, expected) =>
    expect(mayRead(everybody(...rules), path)).toBe(expected),
  );

  it.each([
    [
      "/fish",
      ["/fish", "/fish.html", "/fish/salmon.html", "/fishheads", "/fish?id=1"],
      ["/Fish.asp", "/catfish", "/?id=fish"],
    ],
    ["/fish*", ["/fish", "/fishheads/yummy.html"], ["/Fish", "/catfish"]],
    ["/fish/", ["/fish/", "/fish/?id=1", "/fish/salmon.htm"], ["/fish", "/fish.html", "/animals/fish"]],
    ["/*.php", ["/index.php", "/a.php?p=1", "/folder/any.php.file.html", "/x.php/"], ["/", "/windows.PHP"]],
    [
      "/*.php$",
      ["/filename.php", "/folder/filename.php", "/a.php.php"],
      ["/filename.php?p=1", "/filename.php/", "/filename.php5"],
    ],
    ["/fish*.php", ["/fish.php", "/fishheads/catfish.php?p=1"], ["/Fish.PHP", "/fis.php"]],
    ["/a*b*c$", ["/abc", "/axbxc", "/abcbc"], ["/abcx", "/acb", "/ab"]],
    ["/a**b", ["/ab", "/axb"], ["/a"]],
    ["/ab*ba$", ["/abba", "/abxba"], ["/aba"]],
    ["*/x", ["/x", "/a/x/y"], ["/ax"]],
    ["/ab$", ["/ab"], ["/abab", "/abc"]],
    ["/a$b", ["/a$b", "/a%24b"], ["/a", "/ab"]],
  ] as [string, string[], string[]][])("%s stands for these and not for those", (pattern, these, those) => {
    const shut = (path: string) => !mayRead(everybody(`Disallow: ${pattern}`), path);
    expect(these.filter((path) => !shut(path))).toEqual([]);
    expect(those.filter(shut)).toEqual([]);
  });

  it.each([
    ["/foo/bar?baz=quz", "/foo/bar?baz=quz"],
    ["/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https://foo.bar"],
    ["/foo/bar/ツ", "/foo/bar/%E3%83%84"],
    ["/foo/bar/%e3%83%84", "/foo/bar/ツ"],
    ["/foo/bar/%62%61%7A", "/foo/bar/baz"],
    ["/foo/bar/baz", "/foo/bar/%62%61%7A"],
    ["/path/file-with-a-%2A.html", "/path/file-with-a-*.html"],
    ["/path/foo-%24", "/path/foo-$"],
    ["/a b", "/a%20b"],
    ["/100%", "/100%"],
  ])("%s and %s are one address", (pattern, path) =>
    expect(mayRead(everybody(`Disallow: ${pattern}$`), path)).toBe(false),
  );

  it("keeps a slash that is encoded apart from one that parts folders", () => {
    expect(mayRead(everybody("Disallow: /a%2Fb"), "/a/b")).toBe(true);
    expect(mayRead(everybody("Disallow: /a%2fb"), "/a%2Fb")).toBe(false);
  });
});

describe("robots.txt: any bytes", () => {
  it.each(["\n", "\r", "\r\n"])("are lines between %j, behind a byte order mark", (end) => {
    const text = ["\uFEFFUser-agent: *  # all", "Disallow: /page # not this", ""].join(end);
    expect(mayRead(text, "/page")).toBe(false);
    expect(mayRead(text, "/other")).toBe(true);
  });

  it.each(["", "<!doctype html><title>Not found</title>", "\0\0\0", "User-agent", ":::", "Disallow: /"])(
    "that are no rules, %j, allow everything",
    (text) => expect(mayRead(text, "/page")).toBe(true),
  );

  it("are cut at their limit, and half a line counts for nothing", () => {
    const long = `${everybody("Disallow: /first")}\n${"#".repeat(200)}\n`.padEnd(maxRobotsBytes - 15, "\n");
    const rules = read(Buffer.from(`${long}Disallow: /page-of-secrets\nDisallow: /late\n`));
    expect(rules.mayRead("https://a.example/first")).toBe(false);
    expect(rules.mayRead("https://a.example/page")).toBe(true);
    expect(rules.mayRead("https://a.example/late")).toBe(true);
  });

  it("never throw, and say the same each time", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("User-agent: *", "Disallow: /*a*b$", "Allow: /%", "Disallow: /%e3%83%84*"),
    );
    fc.assert(
      fc.property(fc.array(line), fc.webUrl({ withQueryParameters: true }), (lines, url) => {
        const rules = read(lines.join("\n"));
        const said = rules.mayRead(url);
        return rules.mayRead(url) === said;
      }),
    );
  });

  it("match as a plain search does, one piece behind the other", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "*"), minLength: 1, maxLength: 12 });
    const path = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.constantFrom("", "$"), path, (pattern, end, rest) => {
        const like = new RegExp(`^/${pattern.replaceAll("*", ".*")}${end}`, "s");
        return mayRead(everybody(`Disallow: /${pattern}${end}`), `/${rest}`) === !like.test(`/${rest}`);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("robots.txt: the worst that fits in", () => {
  const page = `https://a.example/${"a".repeat(1_900)}`;
  const rulesAndFivePages = (file: string) => {
    const rules = read(Buffer.from(file));
    for (let n = 0; n < 5; n++) rules.mayRead(`${page}${n}`);
  };

  it.each([
    ["names", (n: number) => `${"User-agent:a\n".repeat(n)}${"Disallow:/\n".repeat(n)}`],
    ["names of everybody", (n: number) => `${"User-agent:*\n".repeat(n)}${"Disallow:/\n".repeat(n)}`],
    [
      "asterisks",
      (n: number) => everybody(...Array.from({ length: n / 50 }, () => `Disallow: /${"*a".repeat(60)}b`)),
    ],
    // Short enough not to measure how an engine keeps large strings.
    ["one long line without an end", (n: number) => `${everybody("Disallow: /x")}\n${"#".repeat(n * 5)}`],
    ["one long pattern", (n: number) => everybody(`Disallow: /*${"a".repeat(n * 12)}b`)],
    [
      "patterns that nearly fit",
      (n: number) => everybody(...Array.from({ length: n / 50 }, () => `Disallow: /*b${"a".repeat(500)}`)),
    ],
  ])("costs no more than its size: %s", (_name, make) => {
    expect(exponentOf((count) => rulesAndFivePages(make(count)), 2_500)).toBeLessThan(straight);
  });
});
