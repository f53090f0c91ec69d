import { describe, expect, it } from "vitest";
import { ownDays } from "../../../src/reading/dates/own-days.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const isOwnIn = (body: string) => {
  const document = specDocument(`<body>${body}</body>`, "https://kestrel.example.org/a");
  const [day] = document.getElementsByTagName("b");
  return day && ownDays(document.getElementsByTagName("h1")[0])(day);
};
const day = "<b>12 November 2026</b>";

describe("a place with a day", () => {
  it.each([
    `<h1>Lamps</h1><p>${day}</p>`,
    `<div class="topbar-on"><h1>Lamps</h1><p>${day}</p></div>`,
    `<h1>Lamps</h1><figure><img src="/a.jpg"></figure><p>${day}</p>`,
    `<h1>Lamps</h1><p class="MuiTypography-caption">${day}</p>`,
    `<h1>Lamps</h1><table><tr><th>Date</th><td>${day}</td></tr></table>`,
  ])("is the page's own: %s", (body) => {
    expect(isOwnIn(body)).toBe(true);
  });

  it.each([
    `<h1>Lamps</h1><figure><figcaption>The quay, ${day}</figcaption></figure>`,
    `<h1>Lamps</h1><p class="wp-caption-text">The quay, ${day}</p>`,
    `<h1>Lamps</h1><div><div class="caption"><i>${day}</i></div></div>`,
    `<div class="masthead">${day}</div><h1>Lamps</h1>`,
    `<div id="today">${day}</div><h1>Lamps</h1>`,
    `<p class="current-date">${day}</p><h1>Lamps</h1>`,
    `<h1>Lamps</h1><div class="weather">${day}</div>`,
    `<h1>Lamps</h1><table><tr><th>Founded</th><td>${day}</td></tr></table>`,
  ])("is of another thing: %s", (body) => {
    expect(isOwnIn(body)).toBe(false);
  });
});
