import { describe, expect, it } from "vitest";
import { peopleIn, readPeopleFile } from "../../../support/people-files.ts";

const times =
  "MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED";
const start = `Email Address,First Name,Last Name,Favourite biscuit,${times}`;
const subscribed = `${start},LEID,EUID,NOTES,TAGS`;
const unsubscribed = `${start},UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID,EUID,NOTES,TAGS`;
const cleaned = `${start},CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,LEID,EUID,NOTES,TAGS`;
const person = (email: string) =>
  `${email},Ann,B,"Rich ""tea"", plain",2,"2021-02-04 07:55:20",192.0.2.1,"2021-02-05 08:00:00",192.0.2.1,,,,,,,,"2021-02-06 09:00:00"`;
const end = '123,abc,,"""one"",""two, three"""';

describe("a file of Mailchimp", () => {
  it.each([
    "subscribed_members_export_f5b2.csv",
    "subscribed_email_audience_export_1.csv",
    "Subscribed-2.csv",
  ])("holds subscribed people when its name says so: %s", async (name) => {
    expect(await readPeopleFile(`${subscribed}\n${person("a@x.example")},${end}\n`, { name })).toMatchObject({
      format: "Mailchimp",
      arrivals: [
        {
          state: "confirmed",
          addedAt: "2021-02-04T07:55:20.000Z",
          confirmedAt: "2021-02-05T08:00:00.000Z",
        },
      ],
    });
  });

  it.each(["unsubscribed_members_export.csv", "anything.csv"])(
    "holds those who left by its columns: %s",
    async (name) => {
      const row = (email: string, reason: string) =>
        `${person(email)},"2022-03-01 10:00:00",Issue 4,77,${reason},,${end}`;
      const text = `${unsubscribed}\n${row("a@x.example", "NORMAL")}\n${row("b@x.example", "SPAM")}\n`;
      expect(await readPeopleFile(text, { name })).toMatchObject({
        arrivals: [
          { state: "unsubscribed", changedAt: "2022-03-01T10:00:00.000Z", suppression: undefined },
          { state: "complained", suppression: "complaint" },
        ],
      });
    },
  );

  it("holds those whose mail came back, by name or columns", async () => {
    const byColumns = `${cleaned}\n${person("a@x.example")},"2022-03-01 10:00:00",Issue 4,77,${end}\n`;
    expect(await readPeopleFile(byColumns)).toMatchObject({
      arrivals: [{ state: "bounced", suppression: "hard-bounce", changedAt: "2022-03-01T10:00:00.000Z" }],
    });
    const byName = `${subscribed}\n${person("a@x.example")},${end}\n`;
    expect(await peopleIn(byName, { name: "cleaned_members_export_1.csv" })).toEqual(["a@x.example bounced"]);
  });

  it("asks who is in it where nothing says so, and takes the answer", async () => {
    const text = `${subscribed}\n${person("a@x.example")},${end}\n`;
    expect((await peopleIn(text, { name: "members.csv" }))[0]).toContain("Add --as subscribed");
    expect(await peopleIn(text, { name: "members.csv", saying: "subscribed" })).toEqual([
      "a@x.example confirmed",
    ]);
    expect(await peopleIn(text, { name: "members.csv", saying: "cleaned" })).toEqual(["a@x.example bounced"]);
  });

  it("believes nobody who calls those who left subscribed", async () => {
    const text = `${unsubscribed}\n${person("a@x.example")},"2022-03-01 10:00:00",,,,,${end}\n`;
    expect((await peopleIn(text, { saying: "subscribed" }))[0]).toContain(
      "it holds those who are unsubscribed",
    );
  });

  it("takes in nobody who never asked for mail", async () => {
    const text = `${subscribed}\n${person("a@x.example")},${end}\n`;
    for (const name of ["nonsubscribed_members_export.csv", "non-subscribed_email_audience.csv"])
      expect((await peopleIn(text, { name }))[0]).toContain("ever asked for mail");
  });

  it("names the traps of its exports by their lines", async () => {
    const rows = ["ömil@gmail.com", "Bob.Something@adv", "albert.a.dum"].map(
      (email) => `${person(email)},${end}`,
    );
    expect(await peopleIn([subscribed, ...rows].join("\n"), { saying: "subscribed" })).toEqual([
      "line 2: letters other than a to z before the @, to which few servers deliver",
      "line 3: its host has no dot",
      "line 4: it has no address: there is no @",
    ]);
  });
});
