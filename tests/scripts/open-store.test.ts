import { describe, expect, it } from "vitest";
import { openTheStore } from "../../scripts/open-store.ts";
import { countSubscribers } from "../../src/subscribers/people/find-subscriber.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { addSubscriber } from "../support/joined.ts";
import { aDatabase, whyNoPostgres } from "../support/postgres.ts";
import { anAddress, oldKey } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

describe("openTheStore", () => {
  it("is the file of the publication, where nothing else is said", async () => {
    await using store = await openTheStore(
      aWorld({ folder: await aPublicationFolder(), variables: { FIVE_KEYS: oldKey } }),
    );
    expect(store.engine).toBe("sqlite");
  });

  it.skipIf(whyNoPostgres !== undefined)(
    "is the same for two folders where DATABASE_URL is one",
    async () => {
      const variables = { FIVE_KEYS: oldKey, DATABASE_URL: await aDatabase() };
      await using one = await openTheStore(aWorld({ folder: await aPublicationFolder(), variables }));
      await addSubscriber(one, anAddress());
      await using other = await openTheStore(aWorld({ folder: await aPublicationFolder(), variables }));
      expect([other.engine, other.id, other.bornAt]).toEqual(["postgresql", one.id, one.bornAt]);
      expect((await countSubscribers(other)).pending).toBe(1);
    },
  );

  it.each(["mysql://joan:secret@db.example.org/five", "db.example.org", "/srv/store.db"])(
    "refuses a DATABASE_URL that is no PostgreSQL's, without repeating it: %s",
    async (address) => {
      const variables = { FIVE_KEYS: oldKey, DATABASE_URL: address };
      const opening = openTheStore(aWorld({ folder: await aPublicationFolder(), variables }));
      await expect(opening).rejects.toThrow(/postgres:\/\/user:password@host(?!.*secret)/);
    },
  );
});
