import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type ImportChoice, importFile } from "../../../scripts/subscribers/import.ts";
import {
  countSubscribers,
  findSubscriber,
  findSuppression,
} from "../../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber, confirmSubscriber } from "../../support/joined.ts";
import { saidDuring } from "../../support/said.ts";
import { anAddress, oldKey, theStoreIn } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

const variables = { FIVE_KEYS: oldKey };

async function aFile(text: string | Uint8Array, name = "people.csv") {
  const folder = await aPublicationFolder();
  const file = join(folder.root, name);
  await writeFile(file, text);
  const imports = (more: Partial<ImportChoice> = {}, extra: Record<string, string> = {}) =>
    saidDuring(() =>
      importFile(
        { verb: "import", file, ...more },
        aWorld({ folder, variables: { ...variables, ...extra } }),
      ),
    );
  return { folder, file, imports };
}

const text = `Email,Status,Signup date
ann@x.example,active,2021-02-04
ben@x.example,unsubscribed,2021-02-05
ANN@x.example,unsubscribed,2021-02-04
jöan@x.example,active,2021-02-06
cleo@x.example,bounced,
dora@x.example,Gold,
`;

describe("npm run subscribers -- import", () => {
  it("takes people in, says what became of each row, and a second time changes nothing", async () => {
    const { folder, imports } = await aFile(text);
    const first = await imports();
    expect(first).toBe(`people.csv is a table of addresses.
New: 1 confirmed, 1 unsubscribed, 1 bounced.
Were here and have moved on: 1 unsubscribed.
Left out: 1.
  1: its column Status says "Gold", and that is not known to mean anything (line 7)
Refused: 1 row.
  line 5: letters other than a to z before the @, to which few servers deliver (j…@x.example)
In the store now: 2 unsubscribed, 1 bounced.`);
    const again = await imports();
    expect(again).toContain("New: nobody.\nWere here already, or are in the file twice: 3.\nStay away: 1");
    expect(again).toContain("In the store now: 2 unsubscribed, 1 bounced.");
    await using store = await theStoreIn(folder.store);
    expect(await findSuppression(store, anAddress("cleo@x.example"))).toBe("hard-bounce");
    expect(await findSuppression(store, anAddress("ann@x.example"))).toBeUndefined();
  });

  it("says in a dry run what would happen, and makes neither store nor key", async () => {
    const { folder, imports } = await aFile(text);
    const before = await readdir(folder.root);
    const dry = await imports({ isDryRun: true }, { FIVE_KEYS: "" });
    expect(await readdir(folder.root)).toEqual(before);
    const real = await imports();
    const told = (said: string) => said.split("\n").filter((line) => !/dry run|In the store/.test(line));
    expect(told(dry)).toEqual(told(real));
  });

  it("says in a dry run beside a store what the import then does", async () => {
    const { folder, imports } = await aFile(
      "Email\nann@x.example\nben@x.example\ncleo@x.example\ndora@x.example",
    );
    {
      await using store = await theStoreIn(folder.store);
      for (const name of ["ann", "ben", "cleo"]) await addSubscriber(store, anAddress(`${name}@x.example`));
      await confirmSubscriber(store, anAddress("ann@x.example"));
      await eraseSubscriber(store, anAddress("cleo@x.example"));
      await suppress(store, anAddress("dora@x.example"), "manual");
    }
    const dry = await imports({ isDryRun: true });
    expect(dry).toContain(`New: nobody.
Were here and have moved on: 1 confirmed.
Were here already, or are in the file twice: 1.
Stay away: 2 who left here, or whose address must not be mailed.`);
    {
      await using store = await theStoreIn(folder.store);
      expect(await countSubscribers(store)).toMatchObject({ pending: 1, confirmed: 1, erased: 1 });
    }
    expect(await imports()).toContain("moved on: 1 confirmed");
    await using store = await theStoreIn(folder.store);
    expect(await findSubscriber(store, anAddress("dora@x.example"))).toBeUndefined();
    expect(await findSubscriber(store, anAddress("cleo@x.example"))).toMatchObject({ state: "erased" });
  });

  it("says what to do when a column is taken for a status and is none", async () => {
    const { imports } = await aFile("Email,Status\nann@x.example,Gold\n");
    expect(await imports()).toContain(
      "If that column says something else, say who is in the file: --as subscribed",
    );
    expect(await imports({ saying: "subscribed" })).toContain("New: 1 confirmed.");
  });

  it("prints no address where CI is set, not even a masked one", async () => {
    const { imports } = await aFile(text);
    expect(await imports({}, { CI: "true" })).not.toMatch(/x\.example|j…/);
    await expect(imports({ isUnmasked: true }, { CI: "true" })).rejects.toThrow("no address is printed");
  });

  it("shows what it refuses when it is asked to, and nothing that a terminal would obey", async () => {
    const { imports } = await aFile("Email\nj\u001b[31möan@x.example\nann@x.example");
    expect(await imports({ isUnmasked: true })).toContain("(j\ufffd[31möan@x.example)");
  });

  it("takes who is in the file from the editor, where the file does not say", async () => {
    const { folder, imports } = await aFile("ann@x.example\n");
    await imports({ saying: "cleaned" });
    await using store = await theStoreIn(folder.store);
    expect(await findSubscriber(store, anAddress("ann@x.example"))).toMatchObject({ state: "bounced" });
  });

  it.each([
    ["PK\u0003\u0004[Content_Types].xml", "people.csv: This is a spreadsheet of Excel"],
    ["", "people.csv: The file is empty."],
    ["id,title\n1,Hello", "people.csv: No column of it holds mail addresses."],
  ])("changes nothing for a file that is none: %j", async (content, message) => {
    const { folder, imports } = await aFile(content);
    await expect(imports()).rejects.toThrow(message);
    expect(existsSync(folder.store)).toBe(false);
  });

  it("says so when there is no such file, or a folder", async () => {
    const { folder, imports } = await aFile("");
    await expect(imports({ file: join(folder.root, "none.csv") })).rejects.toThrow("There is no file");
    await expect(imports({ file: folder.root })).rejects.toThrow("is a folder");
  });

  it("is a command with its options", async () => {
    const { folder, file } = await aFile("ann@x.example\n");
    const command = resolve(import.meta.dirname, "../../../scripts/subscribers.ts");
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [command, "import", file, ...args, "--publication", folder.root], {
        env: { ...process.env, ...variables, CI: "" },
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(run("--dry-run", "--as", "unsubscribed")).toContain("New: 1 unsubscribed.");
    expect(run()).toContain("In the store now: 1 confirmed.");
    expect(() => run("--as", "everybody")).toThrow("--as everybody is not known");
  });
});
