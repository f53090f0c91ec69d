import { describe, expect, it } from "vitest";
import { composed } from "../../src/mailing/composed.ts";

describe("a composed message", () => {
  it("is bytes whose lines all end with CRLF", async () => {
    const message = await composed({
      from: "a@five.example",
      to: "b@five.example",
      subject: "Hi",
      text: "one\ntwo\n",
    });
    const text = Buffer.from(message).toString("latin1");
    expect(text).toContain("one\r\ntwo\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});
