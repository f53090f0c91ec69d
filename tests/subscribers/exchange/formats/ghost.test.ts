import { describe, expect, it } from "vitest";
import { peopleIn, readPeopleFile } from "../../../support/people-files.ts";

const start =
  "id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at";
const generations = [`${start},labels,products`, `${start},labels,tiers`, `${start},labels,tiers,gift_id`];
const row = (email: string, subscribed: string, deleted = "") =>
  `61b,${email},"Ann ""A"" B","one\ntwo",${subscribed},false,,2021-12-03T10:00:00.000Z,${deleted},"a,b",`;

describe("a file of Ghost", () => {
  it.each(generations)("is read in each of its generations: %s", async (header) => {
    const text = [header, row("a@x.example", "true"), row("b@x.example", "false")].join("\r\n");
    expect(await readPeopleFile(text)).toMatchObject({
      format: "Ghost",
      arrivals: [
        { address: "a@x.example", state: "confirmed", confirmedAt: "2021-12-03T10:00:00.000Z" },
        { address: "b@x.example", state: "unsubscribed", addedAt: "2021-12-03T10:00:00.000Z" },
      ],
    });
  });

  it("is read as a spreadsheet saved it: capitals, semicolons and a mark", async () => {
    const text = `\ufeff${start.replaceAll(",", ";")}\r\n61b;A@X.example;;;TRUE;FALSE;;;\r\n61c;b@x.example;;;FALSE;;;;`;
    expect(await peopleIn(text)).toEqual(["A@x.example confirmed", "b@x.example unsubscribed"]);
  });

  it("takes a deleted member for one who left", async () => {
    const text = [start, row("a@x.example", "true", "2022-01-01T00:00:00.000Z")].join("\n");
    expect(await readPeopleFile(text)).toMatchObject({
      arrivals: [{ state: "unsubscribed", changedAt: "2022-01-01T00:00:00.000Z" }],
    });
  });

  it("guesses nothing of a member whose subscription it does not tell", async () => {
    expect(await peopleIn([start, row("a@x.example", ""), row("b@x.example", "perhaps")].join("\n"))).toEqual(
      [
        "line 2 left out: its column subscribed_to_emails is empty, and that is not known to mean anything",
        'line 4 left out: its column subscribed_to_emails says "perhaps", and that is not known to mean anything',
      ],
    );
  });

  it("takes away Ghost's mark against formulas", async () => {
    expect(await peopleIn([start, row("'=a@x.example", "true")].join("\n"))).toEqual([
      "=a@x.example confirmed",
    ]);
  });

  it("is nothing to say --as of", async () => {
    const [why] = await peopleIn([start, row("a@x.example", "false")].join("\n"), { saying: "subscribed" });
    expect(why).toBe("This file of Ghost says itself who has left. Leave out --as.");
  });
});
