import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { faceNames } from "../../../src/desk/faces/faces.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue } from "../../support/makers.ts";

describe("the faces of the coming issue", () => {
  it.each(faceNames)("show %s as it stands in the file, in a frame of the desk's own", async (face) => {
    const { get } = await aDesk({ issues: [anIssue({ state: "draft", title: "Pipes and promises" })] });
    const answer = await get(`/face/${face}`);
    expect(await answer.text()).toContain("Pipes and promises");
    expect(answer.headers.get("content-security-policy")).toMatch(
      /default-src 'none'.*frame-ancestors 'self'/,
    );
    expect(answer.headers.get("content-security-policy")).not.toContain("script-src");
    expect(answer.headers.get("x-frame-options")).toBe("SAMEORIGIN");
  });

  it("say what stands in their way, or that nothing is picked", async () => {
    expect(await (await (await aDesk()).get("/face/page")).text()).toBe("Nothing is picked yet.");
    const broken = await aDesk({
      issues: [anIssue({ state: "draft" })],
      files: { "content/pages/x.md": "---\ntitle: [\n---\n" },
    });
    expect(await (await broken.get("/face/page")).text()).toContain("content/pages/x.md");
    expect((await broken.get("/face/none")).status).toBe(404);
  });

  it("have their photos in the sizes that editions ask for, and in no other", async () => {
    const { get, folder } = await aDesk({ issues: [anIssue({ state: "draft" })] });
    await mkdir(folder.photos, { recursive: true });
    const picture = sharp({ create: { width: 1_400, height: 700, channels: 3, background: "#b8321a" } });
    await writeFile(join(folder.photos, "roofs.jpg"), await picture.jpeg().toBuffer());
    expect((await get("/photos/roofs-1280.webp")).headers.get("content-type")).toBe("image/webp");
    expect((await get("/links/photos/roofs-1200.jpg")).headers.get("content-type")).toBe("image/jpeg");
    for (const path of ["/photos/roofs-1281.webp", "/photos/roofs.jpg", "/photos/..%2fpublication.yaml"])
      expect((await get(path)).status).toBe(404);
  });
});
