import { describe, expect, it } from "vitest";
import { webhooksOf } from "../../../scripts/service/webhooks.ts";
import { readEnvironment } from "../../../src/domain/environment.ts";

function namesWith(variables: Record<string, string>): string[] {
  const read = readEnvironment(variables);
  return read.ok ? [...webhooksOf(read.environment).keys()] : read.problems;
}

describe("webhooksOf", () => {
  it("opens no address without a secret, and one for each that is set", () => {
    expect(namesWith({})).toEqual([]);
    expect(namesWith({ FIVE_MAILGUN_KEY: "k" })).toEqual(["mailgun"]);
    expect(namesWith({ FIVE_MAILGUN_KEY: "k", FIVE_POSTMARK_PASSWORD: "a:b" })).toEqual([
      "mailgun",
      "postmark",
    ]);
  });
});
