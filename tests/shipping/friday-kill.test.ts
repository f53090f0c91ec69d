import { describe, it } from "vitest";
import { killFridays } from "../support/kill-fridays.ts";

describe("a friday that is killed", () => {
  // Six kills at moments that fall from the first question to git to behind the announcement.
  it("anywhere tears nothing and publishes nothing twice, and the next run finishes", async () => {
    await killFridays(Array.from({ length: 6 }, (_, at) => 400 + at * 340));
  }, 120_000);
});
