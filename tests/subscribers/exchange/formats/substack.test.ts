import { describe, expect, it } from "vitest";
import { peopleIn, readPeopleFile } from "../../../support/people-files.ts";

const older = "email,active_subscription,expiry,email_disabled,created_at";
const newer = "email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at";

describe("a file of Substack", () => {
  it("is read in its older form: who pays is no matter", async () => {
    const text = `${older}\na@x.example,false,,false,2021-02-04T07:55:20.000Z\nb@x.example,true,,true,2021-02-04T07:55:20.000Z\n`;
    expect(await readPeopleFile(text, { name: "email_list.mysite.csv" })).toMatchObject({
      format: "Substack",
      arrivals: [
        { state: "confirmed", addedAt: "2021-02-04T07:55:20.000Z", confirmedAt: "2021-02-04T07:55:20.000Z" },
        { state: "unsubscribed", addedAt: "2021-02-04T07:55:20.000Z" },
      ],
    });
  });

  it("is read in its newer form, with what its zip adds", async () => {
    const row = "a@x.example,true,,yearly,false,2021-02-04T07:55:20.000Z,,true";
    expect(await peopleIn(`${newer},prefer_digests\n${row}\n`)).toEqual(["a@x.example confirmed"]);
  });

  it("is read where it holds those who pay", async () => {
    const text =
      "email,expiry,email_disabled,stripe_connected_customer_id,type\na@x.example,2118-09-11,false,,comp\nb@x.example,,true,cus_1,paid\n";
    expect(await peopleIn(text)).toEqual(["a@x.example confirmed", "b@x.example unsubscribed"]);
  });

  it("guesses nothing where it does not say whether mail is wanted", async () => {
    expect(await peopleIn(`${newer}\na@x.example,true,,yearly,,2021-02-04,\n`)).toEqual([
      "line 2 left out: its column email_disabled is empty, and that is not known to mean anything",
    ]);
  });

  it.each([
    [
      "who got a post",
      "post_id,timestamp,email,post_type,post_audience,active_subscription,country\n1,2021,a@x.example,,,,",
    ],
    [
      "its posts",
      "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title\n1,2021,true,,,,,",
    ],
  ])("is not taken for a list of people where it is a list of %s", async (_what, text) => {
    expect((await peopleIn(text))[0]).toMatch(/^This is Substack's list of .*email_list/);
  });
});
