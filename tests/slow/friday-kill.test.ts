import { describe, it } from "vitest";
import { seededRandom } from "../../scripts/bench/seeded-random.ts";
import { killFridays } from "../support/kill-fridays.ts";

/** Longer than a whole run takes, so that some kills come behind its end. */
const longestMs = 3_000;

describe("two hundred fridays that are killed", () => {
  it.each(Array.from({ length: 20 }, (_, round) => round))(
    "at moments that chance chose tear nothing and publish nothing twice (%d)",
    async (round) => {
      const random = seededRandom(round + 1);
      await killFridays(Array.from({ length: 10 }, () => 200 + Math.floor(random() * longestMs)));
    },
    300_000,
  );
});
