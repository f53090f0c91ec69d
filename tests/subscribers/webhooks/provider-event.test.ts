import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readJson } from "../../../src/subscribers/webhooks/provider-event.ts";

describe("readJson", () => {
  it("gives what fits, and nothing else", () => {
    const schema = z.object({ a: z.string() });
    expect(readJson('{"a":"x"}', schema)).toEqual({ a: "x" });
    for (const body of ['{"a":1}', "[]", "{", "", "null"]) expect(readJson(body, schema)).toBeUndefined();
  });
});
