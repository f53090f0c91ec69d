import { describe, expect, it } from "vitest";
import { hostOf } from "../../src/domain/host-of.ts";

describe("the host by which a reader knows a page", () => {
  it.each([
    ["https://www.example.org/a", "example.org"],
    ["https://example.org:8080/a", "example.org"],
    ["https://www.www.example.org/", "www.example.org"],
    ["https://www./", "www."],
    ["/essays/one/", "/essays/one/"],
    ["", ""],
  ])("of %s is %s", (href, host) => {
    expect(hostOf(href)).toBe(host);
  });
});
