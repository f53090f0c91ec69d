import { describe, expect, it } from "vitest";
import { instantOfEpoch } from "../../../src/sources/fields/epoch.ts";

const at = "2026-11-23T10:00:00.000Z";
const seconds = Date.parse(at) / 1000;

describe("instantOfEpoch", () => {
  it.each([seconds, seconds * 1e3, seconds * 1e6, ` ${seconds} `, `${seconds}.0`])("reads %s", (time) =>
    expect(instantOfEpoch(String(time))).toBe(at),
  );

  it.each([undefined, "", "0", "-1", "soon", "1e999", "NaN", "99999999999999999999"])(
    "takes %s for no time",
    (time) => expect(instantOfEpoch(time)).toBeUndefined(),
  );
});
