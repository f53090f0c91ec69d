import { describe, expect, it } from "vitest";
import { bookmarkletFor } from "../../../src/desk/save/bookmarklet.ts";

describe("the bookmarklet", () => {
  it("is a program in one address, which knows the desk's origin and nothing else of it", () => {
    const address = bookmarkletFor("http://127.0.0.1:4242");
    expect(address).toMatch(/^javascript:[\w%.~!*'()-]+$/);
    const program = decodeURIComponent(address.replace("javascript:", ""));
    expect(program).toContain('const desk = "http://127.0.0.1:4242"');
    expect(() => new Function(program)).not.toThrow();
  });
});
