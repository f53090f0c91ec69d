import { describe, expect, it } from "vitest";
import { dateNear } from "../../../src/reading/dates/day-near-title.ts";
import { readDate } from "../../../src/reading/dates/read-date.ts";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const prose =
  "<p>The library opened its doors, and forty people were waiting there before nine in the rain with wet coats and much to read.</p>".repeat(
    4,
  );
const near = (body: string) =>
  dateNear(
    indexPage(
      specDocument(`<title>Forty lamps</title><body>${body}</body>`, "https://kestrel.example.org/a"),
    ),
    ({ text }) => readDate(text),
  );
const [own, other] = ["<p>12 November 2026</p>", "<p>20 November 2026</p>"];

describe("the date near a title", () => {
  it.each([
    ["under it before over it", `<div>${other}<h1>Lamps</h1>${own}${prose}</div>`],
    [
      "under it before a named one over the whole page",
      `<div class="date">20 November 2026</div><main><h1>Lamps</h1>${own}${prose}</main>`,
    ],
    ["over it before one in the text", `<div>${own}<h1>Lamps</h1>${prose}${other}</div>`],
    [
      "on a line of an old table",
      `<table><tr><td>Forty lamps<br>12 November 2026<br>${prose}</td></tr></table>`,
    ],
    [
      "on a line under it before one over the whole page",
      `<div><i>20 November 2026</i></div><div><b>The Herald</b></div><main><div><h1>Lamps</h1>By Tamsin<br>12 November 2026<br>${prose}</div></main>`,
    ],
  ])("is plain %s", (_what, body) => {
    expect(near(body)).toEqual({ day: "2026-11-12", isPlain: true });
  });

  it.each([
    ["right over its part of the page", `${own}<div><h1>Lamps</h1>${prose}${other}</div>`],
    ["in the text", `<div><h1>Lamps</h1>${prose}${own}</div>`],
    [
      "in the text before one over the whole page",
      `<div><i>20 November 2026</i></div><main><h1>Lamps</h1>${prose}${own}</main>`,
    ],
    ["over the whole page", `<div><i>12 November 2026</i></div><div><h1>Lamps</h1>${prose}</div>`],
  ])("is less plain %s", (_what, body) => {
    expect(near(body)).toEqual({ day: "2026-11-12", isPlain: false });
  });
});
