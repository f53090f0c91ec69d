import { describe, expect, it } from "vitest";
import { readServerUrl } from "../../src/domain/server-url.ts";

describe("readServerUrl", () => {
  it.each([
    [
      "smtp://mail.example",
      { scheme: "smtp", host: "mail.example", port: undefined, auth: undefined, path: "" },
    ],
    [
      "SMTPS://a:b@mail.example:465/",
      { scheme: "smtps", port: 465, auth: { user: "a", pass: "b" }, path: "" },
    ],
    [
      "imaps://a@b.example:c@d/e@mail.example/In/box",
      { auth: { user: "a@b.example", pass: "c@d/e" }, path: "In/box" },
    ],
    ["imap://a:50%25@[::1]:143/", { host: "::1", auth: { user: "a", pass: "50%" } }],
  ])("reads %s", (given, url) => {
    expect(readServerUrl(given)).toMatchObject(url);
  });

  it.each([
    "",
    "mail.example",
    "smtp://",
    "smtp://a:b@",
    "smtp://mail.example:99999",
    "smtp://mail .example",
  ])('gives nothing for "%s"', (given) => {
    expect(readServerUrl(given)).toBeUndefined();
  });
});
