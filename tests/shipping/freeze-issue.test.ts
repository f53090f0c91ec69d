import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { mailHash, readFrozenMail } from "../../src/content/frozen-mail.ts";
import { openIssue, writeIssue } from "../../src/content/issue-file.ts";
import { Publication } from "../../src/domain/publication.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { fillSlots, markIn, openSlots, slotsForAll } from "../../src/editions/personal-slots.ts";
import { freezeIssue } from "../../src/shipping/freeze-issue.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { anIssue, aPick } from "../support/makers.ts";

const publication = Publication.parse({ url: "https://five.example" });
const setting = { publication, pageOf: () => undefined, photoOf: () => undefined };
const at = "2026-11-27T09:00:00.000Z";
const file = "content/issues/0042.md";

function freeze(
  issue = anIssue({ hero: undefined, state: "scheduled", shipAt: at }),
  marks = () => "3f9c3f9c3f9c3f9c",
) {
  return freezeIssue(openIssue(writeIssue(issue), file).document, setting, { at, marks });
}

describe("a frozen issue", () => {
  it("is out since its moment, with its mail beside it and its own file written last", () => {
    const { issue, texts } = freeze();
    expect(issue).toMatchObject({ state: "shipped", shippedAt: at });
    expect(issue.shipAt).toBeUndefined();
    expect([...texts.keys()]).toEqual([
      "content/issues/0042.mail.html",
      "content/issues/0042.mail.txt",
      file,
    ]);
    expect(openIssue(texts.get(file) ?? "", file).issue).toEqual(issue);
  });

  it("holds what the mail says, but for the slots, which are filled for everybody or for one", () => {
    const { issue, texts } = freeze();
    const html = texts.get("content/issues/0042.mail.html") ?? "";
    const text = texts.get("content/issues/0042.mail.txt") ?? "";
    const mark = markIn(html);
    const forAll = slotsForAll(publication);
    expect(fillSlots(html, mark, forAll).replace(/<meta name="five-slots"[^>]*>/, "")).toBe(
      mailHtml(issue, setting),
    );
    expect(fillSlots(text, mark, forAll)).toBe(mailText(issue, setting));
    expect(fillSlots(text, mark, { leave: "https://five.example/leave?t=$&$1" })).toContain(
      "https://five.example/leave?t=$&$1",
    );
    expect(html).toContain(openSlots("3f9c3f9c3f9c3f9c").leave);
  });

  it("fills nothing in a stranger's words that look like a slot", () => {
    const trap = "{{leave}} {{leave:3f9c}} {{leave:0000000000000000}}";
    const pick = aPick({ title: trap, url: "https://a.example/{{leave:3f9c}}", blurb: trap });
    const { texts } = freeze(anIssue({ hero: undefined, state: "scheduled", picks: [pick], title: trap }));
    const html = texts.get("content/issues/0042.mail.html") ?? "";
    const filled = fillSlots(html, markIn(html), { leave: "https://five.example/leave" });
    expect(filled.split("https://five.example/leave")).toHaveLength(2);
    expect(filled).toContain("{{leave:0000000000000000}}");
  });

  it("takes another mark when the first stands in the issue", () => {
    const marks = ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"];
    const issue = anIssue({ hero: undefined, state: "scheduled", title: "aaaaaaaaaaaaaaaa" });
    const { texts } = freeze(issue, () => marks.shift() ?? "");
    expect(markIn(texts.get("content/issues/0042.mail.html") ?? "")).toBe("bbbbbbbbbbbbbbbb");
  });

  it("is known by its mail, whichever line ends git gives it here, and by no other", async () => {
    const { texts } = freeze();
    const folder = await aPublicationFolder();
    expect(readFrozenMail(folder, 42)).toBeUndefined();
    for (const [path, words] of texts) {
      await mkdir(dirname(join(folder.root, path)), { recursive: true });
      await writeFile(join(folder.root, path), words.replaceAll("\n", "\r\n"));
    }
    const frozen = readFrozenMail(folder, 42);
    if (!frozen) throw new Error("There is no frozen mail.");
    const html = texts.get("content/issues/0042.mail.html") ?? "";
    const text = texts.get("content/issues/0042.mail.txt") ?? "";
    expect(mailHash(frozen)).toBe(mailHash({ html, text }));
    expect(mailHash({ html, text: `${text}.` })).not.toBe(mailHash({ html, text }));
  });
});
