import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { readWayOut, whyNotFrom } from "../../../scripts/friday/way-out.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { theStoreIn } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

async function wayOut(variables: Record<string, string>) {
  const folder = await aPublicationFolder();
  await mkdir(dirname(folder.settings), { recursive: true });
  await writeFile(folder.settings, "editor: { email: editor@five.example }\n");
  return await readWayOut(aWorld({ folder, variables }));
}

describe("how mail leaves this machine", () => {
  it("is by its server, from the editor's address unless another is named", async () => {
    const SMTP_URL = "smtp://127.0.0.1:2525";
    expect(await wayOut({ SMTP_URL })).toMatchObject({
      ok: true,
      settings: { smtp: { port: 2525 }, from: "editor@five.example", sign: undefined },
    });
    expect(await wayOut({ SMTP_URL, MAIL_FROM: "digest@five.example" })).toMatchObject({
      settings: { from: "digest@five.example" },
    });
  });

  it.each([
    [{}, /SMTP_URL is not set/],
    [{ SMTP_URL: "nonsense" }, /SMTP_URL is not an address/],
    [{ SMTP_URL: "smtp://127.0.0.1", FIVE_DKIM_SELECTOR: "friday" }, /FIVE_DKIM_KEY is not/],
    [{ SMTP_URL: "smtp://127.0.0.1", BOUNCE_ADDRESS: "bounce@five.example" }, /BOUNCE_ADDRESS/],
  ])("is told by the first thing that is wrong: %o", async (variables, message) => {
    expect(await wayOut(variables)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  it("is from a store that was moved nowhere", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    expect(await whyNotFrom(store)).toBeUndefined();
  });
});
