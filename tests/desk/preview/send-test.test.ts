import { describe, expect, it } from "vitest";
import { sendTest } from "../../../src/desk/preview/send-test.ts";
import { aDesk } from "../../support/desk.ts";
import { aMailbox } from "../../support/mailbox.ts";
import { anIssue } from "../../support/makers.ts";

const draft = anIssue({ state: "draft", hero: undefined, title: "Pipes and promises" });
const settings = (editor: string) => ({
  "content/publication.yaml": `url: https://five.example\n${editor}`,
});
const withAddress = settings("editor: { email: editor@five.example }\n");

describe("a test from the desk", () => {
  it("goes to the editor by the server that readers' mail goes by, and is told with its hour", async () => {
    const mailbox = await aMailbox();
    const variables = { SMTP_URL: mailbox.url };
    const { desk } = await aDesk({ issues: [draft], files: withAddress, variables });
    expect(await sendTest(desk)).toEqual({ isSent: true, says: "Test sent to editor@five.example, 10:00" });
    expect(mailbox.messages).toHaveLength(1);
    expect(String(mailbox.messages[0]?.raw)).toContain("[TEST] Pipes and promises");
  });

  it.each([
    ["no server is set", withAddress, {}, "SMTP_URL=smtp://user:password@host:587"],
    [
      "nobody is named",
      settings(""),
      { SMTP_URL: "smtp://127.0.0.1:1" },
      "editor: { email: you@example.org }",
    ],
    [
      "nothing answers there",
      withAddress,
      { SMTP_URL: "smtp://127.0.0.1:1" },
      "nothing answers at 127.0.0.1:1",
    ],
  ])("is refused with what to do where %s", async (_, files, variables, words) => {
    const { desk } = await aDesk({ issues: [draft], files, variables });
    const test = await sendTest(desk);
    expect(test.isSent).toBe(false);
    expect(test.says).toContain(words);
  });

  it("has nothing to send before the first pick", async () => {
    const { desk } = await aDesk();
    expect(await sendTest(desk)).toEqual({ isSent: false, says: "Nothing is picked yet." });
  });
});
