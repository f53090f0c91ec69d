import { describe, expect, it } from "vitest";
import { readSender, readSmtpSettings } from "../../src/mailing/smtp-settings.ts";

describe("SMTP settings", () => {
  it.each([
    [
      "smtp://user:p%40ss@mail.example:2525",
      { host: "mail.example", port: 2525, secure: false, auth: { user: "user", pass: "p@ss" } },
    ],
    ["smtps://mail.example", { host: "mail.example", port: 465, secure: true, auth: undefined }],
    ["smtp://[::1]", { host: "::1", port: 587 }],
  ])("are read from %s", (url, expected) => {
    expect(readSmtpSettings({ SMTP_URL: url })).toMatchObject({ ok: true, settings: expected });
  });

  it.each([
    [{}, /SMTP_URL is not set/],
    [{ SMTP_URL: "mail.example" }, /not an address of a mail server/],
    [{ SMTP_URL: "http://mail.example" }, /not an address of a mail server/],
  ])("say what to do about %j", (environment, expected) => {
    expect(readSmtpSettings(environment)).toMatchObject({
      ok: false,
      message: expect.stringMatching(expected),
    });
  });

  it("take the sender from the environment, else from the publication", () => {
    expect(readSender({ MAIL_FROM: "me@five.example" }, "editor@five.example")).toMatchObject({
      ok: true,
      from: "me@five.example",
    });
    expect(readSender({}, "editor@five.example")).toMatchObject({ ok: true, from: "editor@five.example" });
    expect(readSender({ MAIL_FROM: "A <a@b.example>" }, undefined)).toMatchObject({ ok: false });
  });
});
