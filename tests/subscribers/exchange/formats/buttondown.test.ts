import { describe, expect, it } from "vitest";
import { peopleIn, readPeopleFile } from "../../../support/people-files.ts";

const header =
  "id,creation_date,email_address,notes,metadata,tags,referrer_url,secondary_id,type,unsubscription_date";
const row = (email: string, type: string) =>
  `1,2021-02-04T07:55:20.123456Z,${email},,"{""a"": ""b, c""}","['x', 'y']",,7,${type},`;

describe("a file of Buttondown", () => {
  it("tells each of its types", async () => {
    const types = [
      ...["regular", "premium", "unactivated", "unsubscribed", "undeliverable", "complained", "removed"],
      ...["churned", "past_due", "Past due", "spammy", "unpaid", "constructor"],
    ];
    const rows = types.map((type, at) => row(`p${at}@x.example`, type));
    const told = await peopleIn([header, ...rows].join("\n"));
    expect(told.map((line) => line.replace(/^(p\d+@x.example|line \d+) /, ""))).toEqual([
      ...["confirmed", "confirmed", "pending", "unsubscribed", "bounced", "complained", "unsubscribed"],
      ...["confirmed", "confirmed", "confirmed"],
      "left out: Buttondown takes them for no real reader",
      "left out: Buttondown mails them when they pay, and they have not",
      'left out: its column type says "constructor", and that is not known to mean anything',
    ]);
  });

  it("keeps the dates, and suppresses what came back", async () => {
    const text = [header, row("a@x.example", "regular"), row("b@x.example", "undeliverable")].join("\n");
    expect(await readPeopleFile(text)).toMatchObject({
      format: "Buttondown",
      arrivals: [{ confirmedAt: "2021-02-04T07:55:20.000Z" }, { suppression: "hard-bounce" }],
    });
  });

  it("is read with the columns that it had until 2024", async () => {
    const text =
      "email,notes,metadata,tags,subscriber_type,creation_date\na@x.example,,,,regular,2021-02-04\nb@x.example,,,,unactivated,2021-02-04";
    expect(await peopleIn(text)).toEqual(["a@x.example confirmed", "b@x.example pending"]);
  });
});
