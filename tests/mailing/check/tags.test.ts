import { describe, expect, it } from "vitest";
import { readTags } from "../../../src/mailing/check/tags.ts";

describe("tags", () => {
  it.each([
    ["v=DMARC1; p=none;", { v: "DMARC1", p: "none" }],
    [" v = DKIM1 ;k=rsa;p=AB CD\tEF;; ", { v: "DKIM1", k: "rsa", p: "AB CD\tEF" }],
    ["v=DKIM1; p=", { v: "DKIM1", p: "" }],
    ["p=a=b; P=c", { p: "a=b" }],
    ["nonsense; =x; 1a=b", {}],
  ])("of %j are told", (record, tags) => {
    expect(Object.fromEntries(readTags(record))).toEqual(tags);
  });
});
