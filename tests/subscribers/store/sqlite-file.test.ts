import { stat } from "node:fs/promises";
import { CompiledQuery } from "kysely";
import { describe, expect, it } from "vitest";
import { openSqliteFile } from "../../../src/subscribers/store/sqlite-file.ts";
import { aPublicationFolder } from "../../support/folders.ts";

describe("openSqliteFile", () => {
  it("writes every commit through to the disk, and zeroes what is deleted", async () => {
    const { store: path } = await aPublicationFolder();
    const { db, settle } = openSqliteFile(path, 1_000);
    const settings = await settle(async (transaction) => {
      const asked = ["journal_mode", "synchronous", "secure_delete"];
      const answers: unknown[] = [];
      for (const name of asked)
        answers.push(...(await transaction.executeQuery(CompiledQuery.raw(`PRAGMA ${name}`))).rows);
      return answers;
    });
    await db.destroy();
    expect(settings).toEqual([{ journal_mode: "wal" }, { synchronous: 2 }, { secure_delete: 1 }]);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });
});
