import { describe, expect, it } from "vitest";
import { peopleIn } from "../../../support/people-files.ts";

describe("a file of Keila", () => {
  it("tells active, unsubscribed and unreachable people apart", async () => {
    const rows = [
      "a@x.example,A,B,{},active",
      "b@x.example,A,B,,unsubscribed",
      "c@x.example,A,B,,unreachable",
    ];
    expect(await peopleIn(["Email,First name,Last name,Data,Status", ...rows].join("\n"))).toEqual([
      "a@x.example confirmed",
      "b@x.example unsubscribed",
      "c@x.example bounced",
    ]);
  });

  it("guesses no status that is missing in a row", async () => {
    expect((await peopleIn("Email,First name,Last name,Status\na@x.example,A,B,\n"))[0]).toContain(
      "left out",
    );
  });

  it.each(["Email,First name,Last name,Data", "Email,First name,Last name,Data,External ID"])(
    "asks for who is in it where there is no status: %s",
    async (header) => {
      const text = `${header}\na@x.example,A,B,"{""a"": ""b, c""}",\n`;
      expect((await peopleIn(text))[0]).toContain("no column Status");
      expect(await peopleIn(text, { saying: "subscribed" })).toEqual(["a@x.example confirmed"]);
    },
  );

  it("is read with the semicolons of a spreadsheet", async () => {
    expect(await peopleIn("Email;First name;Last name;Status\r\na@x.example;Joël;Müller;active\r\n")).toEqual(
      ["a@x.example confirmed"],
    );
  });
});
