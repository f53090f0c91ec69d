import { describe, expect, it } from "vitest";
import { aLane, anOutgoingMail, sent } from "../../support/outgoing-mails.ts";
import { aScriptedServer, type ScriptedServer } from "../../support/smtp-script.ts";

describe("a lane", () => {
  it("goes over one connection after another mail, refused or taken", async () => {
    const heard = await aScriptedServer({
      RCPT: (command) => (command.includes("gone") ? "550 5.1.1 No such person" : "250 Ok"),
    });
    const lane = aLane(heard.port);
    const kinds = [];
    for (const to of ["a@example.org", "gone@example.org", "b@example.org"])
      kinds.push((await lane.deliver(anOutgoingMail({ to }))).kind);
    expect(kinds).toEqual(["sent", "failed", "sent"]);
    expect(heard.connections).toBe(1);
    expect(heard.commands).toContain("RSET");
  });

  it("finds a new connection where the server closes after each message, or when it was idle", async () => {
    const heard = await aScriptedServer({ taken: async () => "250 ok\r\n421 closing" });
    const lane = aLane(heard.port);
    for (let round = 0; round < 5; round += 1)
      expect(await lane.deliver(anOutgoingMail())).toMatchObject({ kind: "sent" });
    expect(heard.connections).toBe(5);
    expect(heard.bodies).toHaveLength(5);
  });

  it.each(["421 4.7.0 too many messages in this session", "drop"])(
    "tries a new connection, once, when an old one answers %s ahead of the body",
    async (answer) => {
      let mails = 0;
      const heard: ScriptedServer = await aScriptedServer({
        MAIL: (_command: string, connection: number): string => {
          mails += 1;
          return connection === 1 && mails === 2 ? answer : "250 ok";
        },
      });
      const lane = aLane(heard.port);
      expect(await lane.deliver(anOutgoingMail())).toEqual(sent);
      expect(await lane.deliver(anOutgoingMail())).toEqual(sent);
      expect(heard.connections).toBe(2);
    },
  );
});
