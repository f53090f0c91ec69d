import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { anIssue, aPick } from "../../support/makers.ts";

const draft = anIssue({
  state: "draft",
  picks: [aPick(), aPick({ url: "https://example.org/b", title: "B" })],
});
const url = "https://example.org/a";
const field = { number: "42", name: "blurb", url, was: "Worth your time." };

describe("Write", () => {
  it("saves one field, and says what stands there and how far the issue is", async () => {
    const { act, issueText } = await aDesk({ issues: [draft] });
    const saved = await act("/write/field", { ...field, words: "Read it twice." });
    expect(saved).toMatchObject({ ok: true, value: "Read it twice.", bar: expect.stringContaining("Write") });
    expect(await issueText(42)).toContain("Read it twice.");
  });

  it("tells what somebody else wrote there, and takes the editor's word after that", async () => {
    const { act, issueText } = await aDesk({ issues: [draft] });
    const clash = await act("/write/field", { ...field, was: "Older.", words: "Mine." });
    expect(clash).toMatchObject({ ok: false, theirs: "Worth your time." });
    expect(await issueText(42)).not.toContain("Mine.");
    expect(await act("/write/field", { ...field, words: "Mine." })).toMatchObject({ ok: true });
  });

  // A page that took it would put what stood there before in the place of what one just wrote.
  it.each(["/write/now", "/pick/now", "/bookmarks/now"])(
    "counts as older than a save what %s had read before it",
    async (path) => {
      const { act, desk, get } = await aDesk({ issues: [draft] });
      const settingsNow = desk.settings.now;
      const saves: { count: number }[] = [];
      vi.spyOn(desk.settings, "now").mockImplementationOnce(async () => {
        saves.push(await act("/write/field", { ...field, words: "Read it twice." }));
        return settingsNow();
      });
      const now = await (await get(path)).json();
      expect(JSON.stringify(now)).not.toContain("Read it twice.");
      expect(saves).toHaveLength(1);
      expect(now.count).toBeLessThan(saves[0]?.count ?? 0);
    },
  );

  it.each([
    [{ ...field, name: "state", words: "shipped" }],
    [{ ...field, number: "../../etc", words: "x" }],
    [{ ...field, name: "title", url: "", was: draft.title, words: " " }],
  ])("refuses %j", async (fields) => {
    const { act, issueText } = await aDesk({ issues: [draft] });
    const before = await issueText(42);
    expect(await act("/write/field", fields)).toMatchObject({ ok: false });
    expect(await issueText(42)).toBe(before);
  });

  it("saves a whole form without scripts: what was changed in it, and no more", async () => {
    const { post, issueText } = await aDesk({ issues: [draft] });
    const same = {
      "blurb https://example.org/b": "Worth your time.",
      "was blurb https://example.org/b": "Older.",
    };
    const changed = {
      [`blurb ${url}`]: "One.\r\nTwo.",
      [`was blurb ${url}`]: "Worth your time.",
      title: "New",
      "was title": draft.title,
    };
    expect(
      (await post("/write", { ...changed, ...same, "was blurb https://example.org/b": "Worth your time." }))
        .status,
    ).toBe(303);
    const text = await issueText(42);
    expect(text).toContain("title: New");
    expect(text).toMatch(/One\.\n +Two\./);
    const refused = await post("/write", { title: "Newer", "was title": "Older" });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("You wrote: Newer");
  });

  it("takes a whole credit away in one form", async () => {
    const via = { name: "Bola", url: "https://social.example/@bola" };
    const { post, issueText } = await aDesk({
      issues: [anIssue({ state: "draft", picks: [aPick({ via })] })],
    });
    const fields = {
      [`viaName ${url}`]: "",
      [`was viaName ${url}`]: "Bola",
      [`viaUrl ${url}`]: "",
      [`was viaUrl ${url}`]: via.url,
    };
    expect((await post("/write", fields)).status).toBe(303);
    expect(await issueText(42)).not.toContain("via:");
  });

  it("says what stands in every field now", async () => {
    const { get } = await aDesk({ issues: [draft] });
    const { picks, values } = await (await get("/write/now")).json();
    expect(picks).toEqual([url, "https://example.org/b"]);
    expect(values).toMatchObject({
      title: "An issue",
      [`blurb ${url}`]: "Worth your time.",
      [`deadline ${url}`]: "",
    });
  });

  it("moves a pick, and takes that back", async () => {
    const { act, issueText } = await aDesk({ issues: [draft] });
    const before = await issueText(42);
    expect(await act("/write/move", { url, to: "2" })).toMatchObject({ said: "Moved to 2" });
    expect(await issueText(42)).not.toBe(before);
    await act("/undo");
    expect(await issueText(42)).toBe(before);
  });
});

describe("a photo on the desk", () => {
  const send = async (
    desk: Awaited<ReturnType<typeof aDesk>>,
    file: File,
    words = { alt: "Roofs", credit: "Me" },
  ) => {
    const form = new FormData();
    form.set("file", file);
    form.set("alt", words.alt);
    form.set("credit", words.credit);
    return desk.send("/write/photo", form);
  };
  const camera = async () =>
    sharp({ create: { width: 5_000, height: 2_500, channels: 3, background: "#b8321a" } })
      .withExif({ IFD0: { Make: "Camera" }, IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N" } })
      .jpeg()
      .toBuffer();

  it("is made smaller, loses what the camera noted, and is the issue's with its words", async () => {
    const desk = await aDesk({ issues: [draft] });
    const answer = await send(desk, new File([await camera()], "My Roofs.JPG"));
    expect(answer.status).toBe(303);
    expect(await desk.issueText(42)).toContain("../photos/my-roofs.jpg");
    const kept = await sharp(await readFile(join(desk.folder.photos, "my-roofs.jpg"))).metadata();
    expect([kept.width, kept.exif]).toEqual([4_000, undefined]);
    const shown = await desk.get("/write/photo/my-roofs.jpg");
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect((await desk.get("/write/photo/..%2f..%2fpublication.yaml")).status).toBe(404);
  });

  it("is refused in words without its words, or where it is no picture", async () => {
    const desk = await aDesk({ issues: [draft] });
    const noWords = await send(desk, new File([await camera()], "a.jpg"), { alt: "", credit: "Me" });
    expect([noWords.status, (await noWords.text()).includes("needs its file, what one sees")]).toEqual([
      409,
      true,
    ]);
    const noPicture = await send(desk, new File(["<svg onload=alert(1)>"], "a.jpg"));
    expect([noPicture.status, (await noPicture.text()).includes("no picture that can be read")]).toEqual([
      409,
      true,
    ]);
    expect(await readdir(desk.folder.photos).catch(() => [])).toEqual([]);
  });
});
