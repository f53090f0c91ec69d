import { describe, expect, it } from "vitest";
import { peopleIn, readPeopleFile } from "../../../support/people-files.ts";

const header = "uuid,email,name,attributes,status,created_at,updated_at";
const row = (email: string, status: string) =>
  `5f1d,${email},"A, B","{""city"": ""Bonn"", ""x"": ""\\n""}",${status},2021-02-04T07:55:20.5Z,2022-01-01T00:00:00Z`;

describe("a file of listmonk", () => {
  it("tells enabled, disabled and blocklisted people apart, with their dates", async () => {
    const rows = [
      row("a@x.example", "enabled"),
      row("b@x.example", "disabled"),
      row("c@x.example", "blocklisted"),
    ];
    expect(await readPeopleFile([header, ...rows].join("\n"))).toMatchObject({
      format: "listmonk",
      arrivals: [
        { state: "confirmed", confirmedAt: "2021-02-04T07:55:20.000Z", suppression: undefined },
        { state: "unsubscribed", changedAt: "2022-01-01T00:00:00.000Z", suppression: undefined },
        { state: "unsubscribed", suppression: "manual" },
      ],
    });
  });

  it("leaves out a status that it does not know, and one that is empty", async () => {
    const rows = [row("a@x.example", "archived"), row("b@x.example", "")];
    expect(await peopleIn([header, ...rows].join("\n"))).toEqual([
      'line 2 left out: its column status says "archived", and that is not known to mean anything',
      "line 3 left out: its column status is empty, and that is not known to mean anything",
    ]);
  });

  it("reads what was made for its import, in which nobody says anything", async () => {
    const text = 'email,name,attributes\na@x.example,Ann,"{""a"": 1}"\n';
    expect(await readPeopleFile(text)).toMatchObject({ arrivals: [{ state: "confirmed" }] });
    expect(await peopleIn(text, { saying: "unsubscribed" })).toEqual(["a@x.example unsubscribed"]);
    expect(await peopleIn(text, { name: "blocklist.csv" })).toEqual(["a@x.example unsubscribed"]);
  });
});
