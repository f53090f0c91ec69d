import { describe, it } from "vitest";
import { killFridays } from "../support/kill-fridays.ts";

describe("a friday that is killed", () => {
  // Five kills a publication, at moments that fall from the first question to git to behind the announcement.
  it.each([0, 2])(
    "anywhere tears nothing and publishes nothing twice, and the next run finishes (%d)",
    async (shift) => {
      await killFridays(Array.from({ length: 5 }, (_, at) => 400 + (at * 4 + shift) * 90));
    },
    120_000,
  );
});
