import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPrivate } from "../../../src/sources/fields/privacy.ts";

describe("a record", () => {
  it.each([
    ...["1", "true", "TRUE", " yes ", "y", "on", "private", "2", "perhaps"].map((value) => ({
      private: value,
    })),
    ...[{ is_private: 1 }, { isPrivate: true }, { "Is private?": "Yes" }, { PRIVATE: "1" }],
    ...["0", "false", "no", "private", "", "perhaps"].map((value) => ({ public: value })),
    ...[
      { is_public: false },
      { isPublic: 0 },
      { PUBLIC: "0" },
      { pub: "n" },
      { shared: "no" },
      { "Is shared": "0" },
    ],
    ...["private", "direct", "followers", "friends only", "2", "3"].map((visibility) => ({ visibility })),
    { private: "0", public: "0" },
    { private: "1", public: "1" },
  ])("that says %j is private", (record) => {
    expect(isPrivate(record)).toBe(true);
  });

  it.each([
    ...["0", "false", "No", "n", "off", "public", ""].map((value) => ({ private: value })),
    ...[{ is_private: 0 }, { isPrivate: false }],
    ...["1", "true", "Yes", "y", "public"].map((value) => ({ public: value })),
    ...[
      { shared: "yes" },
      { is_shared: true },
      { visibility: "public" },
      { visibility: 1 },
      { visibility: "" },
    ],
    ...[{ private: undefined, public: null, visibility: [] }, { title: "private", privacy: "yes" }, {}],
  ])("that says %j is not", (record) => {
    expect(isPrivate(record)).toBe(false);
  });

  it("is private whatever stands in a field of privacy that is no known word", () => {
    const known =
      /^(?:0|1|true|false|yes|no|y|n|t|f|on|off|public|shared|everyone|everybody|world|all|open|)$/;
    const odd = fc.string().filter((text) => !known.test(text.trim().toLowerCase()));
    const name = fc.constantFrom("private", "is_private", "public", "shared", "visibility");
    fc.assert(
      fc.property(name, odd, (field, value) => {
        expect(isPrivate({ [field]: value })).toBe(true);
      }),
    );
  });
});
