import { describe, expect, it } from "vitest";
import { usualPatience } from "../../../src/mailing/smtp/patience.ts";

const minutes = (count: number) => count * 60_000;

describe("patience with a mail server", () => {
  it("is no less than RFC 5321 §4.5.3.2 asks for an envelope, and for the last word on a message", () => {
    expect(usualPatience.envelopeMs).toBeGreaterThanOrEqual(minutes(5));
    expect(usualPatience.bodyMs).toBeGreaterThanOrEqual(minutes(10));
  });

  it("is ended sooner by ourselves than by the server, which waits three minutes for a body", () => {
    expect(usualPatience.fenceMs).toBeLessThan(minutes(3));
  });
});
