import { describe, expect, it } from "vitest";
import { peopleIn, readPeopleFile } from "../../../support/people-files.ts";

const header =
  "Email Address,Subscribed at,UTM Source,UTM Medium,UTM Term,UTM Content,UTM Campaign,UTM Last Path,UTM Referrer";

describe("a file of Curated", () => {
  it("holds subscribed people with their date", async () => {
    expect(await readPeopleFile(`${header}\na@x.example,2021-02-04 07:55:20 +0000,,,,,,/,\n`)).toMatchObject({
      format: "Curated",
      arrivals: [{ state: "confirmed", confirmedAt: "2021-02-04T07:55:20.000Z" }],
      note: undefined,
    });
  });

  it("holds those who left where a column, its name or its editor says so", async () => {
    expect(
      await peopleIn("Email Address,Subscribed at,Unsubscribed at\na@x.example,2021-02-04,2022-01-01\n"),
    ).toEqual(["a@x.example unsubscribed"]);
    const row = `${header}\na@x.example,2021-02-04,,,,,,,\n`;
    expect(await peopleIn(row, { name: "unsubscribed.csv" })).toEqual(["a@x.example unsubscribed"]);
    expect(await peopleIn(row, { saying: "cleaned" })).toEqual(["a@x.example bounced"]);
  });
});
