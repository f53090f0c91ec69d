import { describe, expect, it } from "vitest";
import { labelsOf } from "../../src/domain/labels.ts";

describe("labels", () => {
  it("says what a reader wants to know before clicking", () => {
    expect(labelsOf({ kind: "article", minutes: 6, language: "fr-FR", paywall: true }, "en-GB")).toEqual([
      "6 min",
      "may need a subscription",
      "in French",
    ]);
    expect(labelsOf({ kind: "pdf", pages: 1 }, "en-GB")).toEqual(["PDF, 1 page"]);
    expect(labelsOf({ kind: "video", minutes: 54, language: "en" }, "en-GB")).toEqual(["54 min video"]);
    expect(labelsOf({ kind: "slides", pages: 31 }, "en-GB")).toEqual(["31 slides"]);
    expect(labelsOf(undefined, "en-GB")).toEqual([]);
  });

  it("tells live from recorded, and what is gone", () => {
    expect(labelsOf({ kind: "video", broadcast: "live" }, "en")).toEqual(["live video"]);
    expect(labelsOf({ kind: "audio", broadcast: "live", minutes: 54 }, "en")).toEqual(["live audio"]);
    expect(labelsOf({ kind: "video", broadcast: "recorded", minutes: 54 }, "en")).toEqual([
      "54 min video, recorded live",
    ]);
    expect(labelsOf({ kind: "audio", broadcast: "recorded" }, "en")).toEqual(["audio, recorded live"]);
    expect(labelsOf({ kind: "dead" }, "en")).toEqual(["gone"]);
    expect(labelsOf({ kind: "post", minutes: 1 }, "en")).toEqual([]);
  });
});
