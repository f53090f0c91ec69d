import { describe, expect, it } from "vitest";
import { readSendingSettings } from "../../src/mailing/sending-settings.ts";
import { anEnvironment } from "../support/world.ts";

const server = { SMTP_URL: "smtp://mail.example:587" };

describe("how mail leaves this machine", () => {
  it("is its server, its sender, and no signature where no key is set", () => {
    const read = readSendingSettings(anEnvironment(server), "me@five.example");
    expect(read).toMatchObject({
      ok: true,
      settings: { smtp: { host: "mail.example", port: 587 }, from: "me@five.example", sign: undefined },
    });
  });

  it("prefers MAIL_FROM to the editor's own address", () => {
    const read = readSendingSettings(
      anEnvironment({ ...server, MAIL_FROM: "five@five.example" }),
      "me@five.example",
    );
    expect(read).toMatchObject({ settings: { from: "five@five.example" } });
  });

  it.each([
    [{}, "me@five.example", "SMTP_URL is not set"],
    [server, undefined, "MAIL_FROM"],
    [{ ...server, FIVE_DKIM_SELECTOR: "friday" }, "me@five.example", "FIVE_DKIM_KEY is not"],
  ])("says the first thing that is wrong: %j, %s", (variables, editor, words) => {
    expect(readSendingSettings(anEnvironment(variables), editor)).toMatchObject({
      ok: false,
      message: expect.stringContaining(words),
    });
  });
});
