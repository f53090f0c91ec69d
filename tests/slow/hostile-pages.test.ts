import { expect, it } from "vitest";
import { hostilePages, readAmongOrdinary } from "../support/hostile-pages.ts";

it("pages made to stop a run are read or given up with their name, as large as they come, and harm no other page", async () => {
  await readAmongOrdinary(hostilePages());
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
