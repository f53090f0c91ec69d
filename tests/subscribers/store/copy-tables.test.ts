import { sql } from "kysely";
import { expect, it } from "vitest";
import { suppress } from "../../../src/subscribers/people/suppress.ts";
import { copyTables } from "../../../src/subscribers/store/copy-tables.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { contentsOf } from "../../support/store-contents.ts";
import { anAddress, onEachStore, theStoreIn } from "../../support/stores.ts";

onEachStore((open) => {
  it("copyTables keeps nothing when what it wrote is not what it finds", async () => {
    await using from = await open();
    await suppress(from, anAddress(), "manual");
    await using to = await theStoreIn((await aPublicationFolder()).store);
    await sql
      .raw(
        `create trigger meddles after insert on suppression
         begin update suppression set suppressed_at = suppressed_at + 1; end`,
      )
      .execute(to.db);
    const before = await contentsOf(to);
    const copied = to.alone((target) => from.alone((source) => copyTables(source, target, () => {})));
    await expect(copied).rejects.toThrow("table suppression, 1 rows written and 1 found");
    expect(await contentsOf(to)).toEqual(before);
  });
});
