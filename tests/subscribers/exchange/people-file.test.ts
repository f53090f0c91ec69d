import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPeople } from "../../../src/subscribers/exchange/people-file.ts";
import { awkwardText } from "../../support/awkward-text.ts";
import { peopleIn, readPeopleFile } from "../../support/people-files.ts";

const headers = [
  "email,state,suppression,added_at,confirmed_at,changed_at,paused_until",
  "uuid,email,name,attributes,status,created_at,updated_at",
  "email,name,attributes",
  "id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers",
  "email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at",
  "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,LEID,EUID,NOTES,TAGS",
  "Email Address,Subscribed at,UTM Source",
  "id,creation_date,email_address,notes,metadata,tags,type",
  "Email,First name,Last name,Data,Status",
  "Name;E-Mail;Status;Datum",
  "Contact",
];
const cells = fc.oneof(
  { weight: 2, arbitrary: awkwardText },
  fc.constantFrom(
    "a@x.example",
    "'=b@x.example",
    "true",
    "false",
    "active",
    "2021-02-04",
    '"',
    '""',
    "",
    "x@y@z",
  ),
);
const tables = fc
  .tuple(
    fc.constantFrom(...headers, ""),
    fc.array(fc.array(cells, { maxLength: 9 }), { maxLength: 6 }),
    fc.constantFrom(",", ";", "\t"),
    fc.constantFrom("\n", "\r\n", "\r"),
  )
  .map(([header, rows, delimiter, end]) => [header, ...rows.map((row) => row.join(delimiter))].join(end));

describe("a file of people", () => {
  it("never throws and never hangs, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom("people.csv", "subscribed.csv"), async (text, name) => {
        const read = await readPeopleFile(text, { name });
        if (read.why !== undefined) expect(read.why).not.toBe("");
        else for (const { address } of read.arrivals) expect(address).toMatch(/^[\x21-\x7e]+@[\x21-\x7e]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on text of any kind, in pieces of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(awkwardText, { maxLength: 20 }),
        fc.integer({ min: 1, max: 50 }),
        async (parts, chunk) => {
          expect(await peopleIn(parts.join("\n"), { chunk })).toBeInstanceOf(Array);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tells every row of a damaged file: no one is lost between the lines", async () => {
    const text = 'Email,Note\na@x.example,"one\nb@x.example,two\nc@x.example,"three"\nd@x.example,four\n';
    expect(await peopleIn(text)).toEqual([
      "b@x.example confirmed",
      "c@x.example confirmed",
      "d@x.example confirmed",
      "line 2: a quotation mark is opened and never closed",
    ]);
  });

  it("says so when rows of others stand in a cell", async () => {
    const text = 'Email,Note\na@x.example,"one\nb@x.example,two\nc@x.example,three"\nd@x.example,four\n';
    expect(await peopleIn(text)).toEqual([
      "a@x.example confirmed",
      "d@x.example confirmed",
      "line 2: rows of others seem to stand in one of its cells: a quotation mark is missing",
    ]);
  });

  it("takes the first of two columns of one name, and copes with rows shorter and longer than the header", async () => {
    const text =
      "email,subscribed_to_emails,email\na@x.example,true,z@x.example\nb@x.example\nc@x.example,false,x,y,z";
    expect(await peopleIn(text)).toEqual([
      "a@x.example confirmed",
      "c@x.example unsubscribed",
      "line 3 left out: its column subscribed_to_emails is empty, and that is not known to mean anything",
    ]);
  });

  it("knows a table whose first rows are long, or come late", async () => {
    const note = `"${"one line\n".repeat(60_000)}"`;
    expect(await peopleIn(`Email,Note\na@x.example,${note}\nb@x.example,x\n`, { chunk: 50_000 })).toEqual([
      "a@x.example confirmed",
      "b@x.example confirmed",
    ]);
    expect(await peopleIn(`Email\n${"\n".repeat(600_000)}a@x.example`, { chunk: 50_000 })).toEqual([
      "a@x.example confirmed",
    ]);
  });

  it("keeps nothing of a cell that is longer than any address", async () => {
    const read = await readPeopleFile(`Email\n${"x".repeat(500_000)}@y\na@x.example\n`);
    expect(read).toMatchObject({ refused: [{ where: "line 2", why: "it is longer than any address" }] });
    expect(JSON.stringify(read).length).toBeLessThan(3_000);
  });

  it("asks its bytes to be let go of when it is not read", async () => {
    let isOver = false;
    async function* chunks() {
      try {
        yield Buffer.from("%PDF-1.7");
        yield Buffer.from("more");
      } finally {
        isOver = true;
      }
    }
    const options = { dateReader: () => () => undefined, now: "2026-11-27T12:00:00.000Z" };
    expect((await openPeople({ name: "x.csv", chunks: chunks() }, options)).ok).toBe(false);
    expect(isOver).toBe(true);
  });
});
