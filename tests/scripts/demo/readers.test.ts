import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { comeBack, leaveByOneClick, openReaders, signUp } from "../../../scripts/demo/readers.ts";
import { findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { makeToken } from "../../../src/subscribers/people/token.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aMailbox } from "../../support/mailbox.ts";
import { aLane, anOutgoingMail } from "../../support/outgoing-mails.ts";
import { aPassingClock } from "../../support/people.ts";
import { anAddress, oldKey } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

const settings =
  "url: https://five.example\nservice: https://mail.five.example\neditor: { email: a@five.example }\n";

describe("the demo's readers", () => {
  it("sign up, say yes, come back and leave, as anybody does", async () => {
    const folder = await aPublicationFolder();
    await mkdir(dirname(folder.settings), { recursive: true });
    await writeFile(folder.settings, settings);
    const mailbox = await aMailbox();
    const clock = aPassingClock();
    const variables = { SMTP_URL: mailbox.url, FIVE_KEYS: oldKey };
    await using world = aWorld({ folder, clock, variables });
    await using readers = await openReaders(world, { mailbox, pass: clock.pass });
    const [ann, ben, cleo] = ["ann@x.example", "ben@y.example", "cleo@z.example"].map((one) =>
      anAddress(one),
    );
    if (!ann || !ben || !cleo) throw new Error("These are addresses.");
    await signUp(readers, [ann, ben, cleo], [ann, ben]);
    const stateOf = async (one: typeof ann) => (await findSubscriber(readers.store, one))?.state;
    expect([await stateOf(ann), await stateOf(ben), await stateOf(cleo)]).toEqual([
      "confirmed",
      "confirmed",
      "pending",
    ]);
    expect(await comeBack(readers, ann)).toBe("suppressed");
    expect(await stateOf(ann)).toBe("bounced");
    const { id: subscriberId = "" } = (await findSubscriber(readers.store, ben)) ?? {};
    const leave = makeToken(readers.store.keys, { purpose: "leave", subscriberId });
    const issue = `Subject: Bins\r\nList-Unsubscribe: <https://mail.five.example/leave/${leave}>\r\n\r\nWords\r\n`;
    const lane = aLane(Number(new URL(mailbox.url).port));
    await lane.deliver(anOutgoingMail({ to: ben, body: () => Buffer.from(issue) }));
    await leaveByOneClick(readers, ben);
    expect(await stateOf(ben)).toBe("unsubscribed");
  });
});
