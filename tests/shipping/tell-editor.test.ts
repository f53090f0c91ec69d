import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { readSmtpSettings } from "../../src/mailing/smtp-settings.ts";
import { sendToEditor } from "../../src/shipping/tell-editor.ts";
import { aMailbox } from "../support/mailbox.ts";

function addressed(url: string) {
  const [from, to] = ["digest@example.org", "editor@example.org"].map(toEmailAddress);
  const smtp = readSmtpSettings({ SMTP_URL: url });
  if (!from || !to || !smtp.ok) throw new Error("The test's own addresses are wrong.");
  return { from, to, smtp: smtp.settings };
}

describe("a mail to the editor", () => {
  it("arrives as it was written, and says that no person sent it", async () => {
    const mailbox = await aMailbox();
    const mail = { subject: "Issue 42 did not go out", text: "Ship it now:\n  npm run friday\n" };
    expect(await sendToEditor(mail, addressed(mailbox.url))).toEqual({ ok: true });
    const [message] = mailbox.messages;
    const parsed = await PostalMime.parse(message?.raw ?? "");
    expect(message).toMatchObject({ from: "digest@example.org", to: ["editor@example.org"] });
    expect(parsed).toMatchObject({ subject: mail.subject, text: mail.text });
    expect(parsed.headers).toContainEqual(
      expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }),
    );
  });

  it("that the server refuses is a line with the server's words", async () => {
    const mailbox = await aMailbox({ onRcptTo: (_to, _session, done) => done(new Error("no such editor")) });
    expect(await sendToEditor({ subject: "a", text: "b" }, addressed(mailbox.url))).toMatchObject({
      ok: false,
      says: expect.stringMatching(/^The editor could not be told by mail\..*no such editor/s),
    });
  });

  it("to a server that is not there is a line too", async () => {
    expect(await sendToEditor({ subject: "a", text: "b" }, addressed("smtp://127.0.0.1:1"))).toMatchObject({
      ok: false,
    });
  });
});
