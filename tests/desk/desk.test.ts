import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { aDesk } from "../support/desk.ts";

describe("the desk", () => {
  it("opens on how things are", async () => {
    const answer = await (await aDesk()).get("/");
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/today"]);
  });

  it("tells an open page how often the files have changed", async () => {
    const { get, desk } = await aDesk();
    const changes = (await get("/changes")).body?.getReader();
    const next = async () => new TextDecoder().decode((await changes?.read())?.value);
    expect(await next()).toContain(`data: ${desk.watch.count()}`);
    const before = desk.watch.count();
    await desk.links.change("https://example.org/a", (link) => ({ ...link, note: "x" }));
    expect(await next()).toContain(`data: ${before + 1}`);
    await changes?.cancel();
  });

  it("refuses a form that is larger than any photo", async () => {
    const { post } = await aDesk();
    const answer = await post(
      "/note",
      { url: "https://example.org/a", note: "x" },
      { "Content-Length": "99999999" },
    );
    expect(answer.status).toBe(413);
  });

  it.each(["/decide", "/undo", "/redo", "/note"])("changes nothing by GET %s", async (path) => {
    expect((await (await aDesk()).get(path)).status).toBe(404);
  });

  it("says which file is to be mended where the settings are wrong, and works again after that", async () => {
    const { get, folder } = await aDesk({ files: { "content/publication.yaml": "zone: nowhere\n" } });
    const answer = await get("/pick");
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining("content/publication.yaml"),
    ]);
    await writeFile(folder.settings, "zone: UTC\n");
    expect((await get("/pick")).status).toBe(200);
  });
});
