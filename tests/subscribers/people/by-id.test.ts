import { describe, expect, it } from "vitest";
import { changeById, findById, writeRow } from "../../../src/subscribers/people/by-id.ts";
import { aReader } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

onEachStore((open) => {
  describe("a person by their id", () => {
    it("is found and changed, or is nobody", async () => {
      await using store = await open();
      const id = await aReader(store, anAddress());
      expect(await findById(store, id)).toMatchObject({ id, address: anAddress() });
      const changed = await changeById(store, id, (changing) =>
        writeRow(changing, { paused_until: "2027-01-01" }),
      );
      expect(changed).toEqual(await findById(store, id));
      for (const other of ["", "x", "00000000-0000-4000-8000-000000000000", "' OR 1=1 --"]) {
        expect(await findById(store, other)).toBeUndefined();
        expect(await changeById(store, other, () => Promise.reject(new Error("no")))).toBeUndefined();
      }
    });

    it("is as they were when the work fails", async () => {
      await using store = await open();
      const id = await aReader(store, anAddress());
      const before = await findById(store, id);
      const failing = changeById(store, id, async (changing) => {
        await writeRow(changing, { paused_until: "2027-01-01" });
        throw new Error("stopped");
      });
      await expect(failing).rejects.toThrow("stopped");
      expect(await findById(store, id)).toEqual(before);
    });
  });
});
