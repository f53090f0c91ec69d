import { describe, expect, it } from "vitest";
import { webhooksOf } from "../../../scripts/service/webhooks.ts";
import { readEnvironment } from "../../../src/domain/environment.ts";

function namesWith(variables: Record<string, string>): string[] {
  const read = readEnvironment(variables);
  if (!read.ok) return read.problems;
  const doorFor = () => ({
    ask: () => Promise.reject(new Error("Nothing is asked.")),
    close: async () => {},
  });
  return [...webhooksOf({ environment: read.environment, doorFor }).keys()];
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

  it("names a topic that is none", () => {
    const topic = "arn:aws:sns:eu-west-1:123456789012:bounces";
    expect(namesWith({ FIVE_SES_TOPIC: topic })).toEqual(["ses"]);
    expect(() => namesWith({ FIVE_SES_TOPIC: "bounces" })).toThrow("FIVE_SES_TOPIC is no topic");
  });
});
