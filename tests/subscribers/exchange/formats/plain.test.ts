import { describe, expect, it } from "vitest";
import { peopleIn, readPeopleFile } from "../../../support/people-files.ts";

const two = ["a@x.example confirmed", "b@x.example confirmed"];

describe("any other table of people", () => {
  it.each([
    ["a list", "a@x.example\nb@x.example"],
    ["a list with a header", "Email\na@x.example\nb@x.example\n"],
    ["a list whose header is unknown", "Nachrichten an\na@x.example\nb@x.example\n"],
    ["German", "Name;E-Mail-Adresse\r\nÄnne;a@x.example\r\nBo;b@x.example\r\n"],
    ["French", "Nom;Courriel\na;a@x.example\nb;b@x.example"],
    ["Spanish", "nombre,correo electrónico\nx,a@x.example\ny,b@x.example"],
    ["Japanese", "名前,メールアドレス\nx,a@x.example\ny,b@x.example"],
    ["Russian", "имя\tадрес электронной почты\nx\ta@x.example\ny\tb@x.example"],
    ["a table without a header", "Ann,a@x.example,3\nBen,b@x.example,4"],
    ["a title above the header", "Our readers,,\n\nName,E-mail,Town\nx,a@x.example,\ny,b@x.example,"],
    ["carriage returns alone", "Email,Name\ra@x.example,x\rb@x.example,y"],
    [
      "cells of several lines",
      'Name,Email,Note\n"A\nB",a@x.example,"one\n\ntwo"\nC,b@x.example,"""so""\nit is"',
    ],
    ["names around addresses", 'Contact\nJoan Doe <a@x.example>\n"Doe, Ben <b@x.example>"\n'],
    ["rows of nothing but commas", "Email,Name\na@x.example,x\n,,\n , \nb@x.example,y\n,,"],
    ["spaces and signs that nobody sees", "Email\n\u00a0a@x.example \n\u200bb@x.example\ufeff\n"],
    [
      "two columns, of which one is called so",
      "Referred by,Email\nc@x.example,a@x.example\nd@x.example,b@x.example",
    ],
    ["a postal address beside", "Adresse;E-Mail\nGasse 1;a@x.example\nGasse 2;b@x.example"],
    ["lines between columns", "email|name\na@x.example|A\nb@x.example|B, C"],
    ["mailto links", "link\nmailto:a@x.example\nMAILTO:b@x.example"],
    ["sep= above it", '"sep=;"\r\nName;Email\r\nA, B;a@x.example\r\nC;b@x.example'],
  ])("is read: %s", async (_what, text) => {
    expect(await peopleIn(text)).toEqual(two);
  });

  it("says so when nothing in it tells who has left", async () => {
    expect(await readPeopleFile("Email\na@x.example")).toMatchObject({
      note: expect.stringContaining("all in it count as confirmed"),
    });
    expect(await readPeopleFile("Email,Status\na@x.example,active")).toMatchObject({ note: undefined });
  });

  it("believes a name by which people have left", async () => {
    expect(await peopleIn("Email\na@x.example", { name: "unsubscribed.csv" })).toEqual([
      "a@x.example unsubscribed",
    ]);
    expect(await peopleIn("Email\na@x.example", { name: "bounces.csv" })).toEqual(["a@x.example bounced"]);
    expect(await peopleIn("Email\na@x.example", { name: "unsubscribed.csv", saying: "subscribed" })).toEqual([
      "a@x.example confirmed",
    ]);
  });

  it.each([
    ["Email,Status\na@x.example,Unsubscribed", "unsubscribed"],
    ["Email,Status\na@x.example,aktiv", "confirmed"],
    ["E-Mail;Status\na@x.example;abgemeldet", "unsubscribed"],
    ["correo,estado\na@x.example,baja", "unsubscribed"],
    ["Email,Subscription status\na@x.example,Hard bounce", "bounced"],
    ["Email,Status\na@x.example,Marked as spam", "complained"],
    ["Email,Status\na@x.example,Unconfirmed", "pending"],
    ["email,unsubscribed_at\na@x.example,2022-01-01", "unsubscribed"],
    ["email,unsubscribed_at\na@x.example,", "confirmed"],
    ["email,unsubscribed_at\na@x.example,0000-00-00 00:00:00", "confirmed"],
    ["email,unsubscribed_at\na@x.example,NULL", "confirmed"],
    ["email,unsubscribed\na@x.example,0", "confirmed"],
    ["email,unsubscribed\na@x.example,TRUE", "unsubscribed"],
    ["email,unsubscribed\na@x.example,unsubscribed", "unsubscribed"],
    ["email,subscribed\na@x.example,no", "unsubscribed"],
    ["email,subscribed\na@x.example,ja", "confirmed"],
    ["email,confirmed_at\na@x.example,", "pending"],
    ["email,confirmed_at\na@x.example,2022-01-01", "confirmed"],
    ["email,status,unsubscribed_at\na@x.example,active,2022-01-01", "unsubscribed"],
    ["email,confirmed,bounced\na@x.example,yes,yes", "bounced"],
    ["email,state\na@x.example,CA", "confirmed"],
    ["email,state\na@x.example,unsubscribed", "unsubscribed"],
  ])("understands who has left: %j", async (text, state) => {
    expect(await peopleIn(text)).toEqual([`a@x.example ${state}`]);
  });

  it.each([
    [
      "Email,Status\na@x.example,Gold",
      'its column Status says "Gold", and that is not known to mean anything',
    ],
    ["Email,Status\na@x.example,", "its column Status is empty, and that is not known to mean anything"],
    [
      "email,subscribed\na@x.example,",
      "its column subscribed is empty, and that is not known to mean anything",
    ],
    ["Email,Newsletter\na@x.example,nein", "its column Newsletter says no"],
    ["email,accepts marketing\na@x.example,no", "its column accepts marketing says no"],
  ])("guesses nobody's wish: %j", async (text, why) => {
    expect(await peopleIn(text)).toEqual([`line 2 left out: ${why}`]);
  });

  it("takes the editor's word for a status of something else, and for no other", async () => {
    expect(await peopleIn("Email,Status\na@x.example,Gold", { saying: "subscribed" })).toEqual([
      "a@x.example confirmed",
    ]);
    expect((await peopleIn("Email,Status\na@x.example,active", { saying: "subscribed" }))[0]).toContain(
      "says itself who has left (Status)",
    );
  });

  it("keeps the date, read in the order of the file's other dates", async () => {
    const text = "Email,Signup date\na@x.example,03/04/2021\nb@x.example,25/12/2021\nc@x.example,2999-01-01";
    expect(await readPeopleFile(text)).toMatchObject({
      arrivals: [
        { confirmedAt: "2021-04-03T00:00:00.000Z" },
        { confirmedAt: "2021-12-25T00:00:00.000Z" },
        { confirmedAt: undefined },
      ],
    });
  });

  it.each([
    [
      "Buyer,Seller\na@x.example,b@x.example\nc@x.example,d@x.example",
      'Two columns hold addresses: "Buyer" and "Seller"',
    ],
    ["a@x.example,b@x.example,x", 'Two columns hold addresses: "column 1" and "column 2"'],
    ["a@x.example, b@x.example", "Put each on a line of its own."],
    ["Joan <a@x.example>; Ben <b@x.example>; c@x.example", "Put each on a line of its own."],
    ["Email,Name\n", "The table has a header and nobody in it."],
    ["Email,Name\nx,y\n", "Its column of addresses holds no address."],
    ["id,title\n1,Hello\n", "No column of it holds mail addresses. Its columns are: id, title."],
    ["a word", "No column of it holds mail addresses."],
  ])("is refused with a word where it cannot be read: %j", async (text, why) => {
    expect((await peopleIn(text))[0]).toContain(why);
  });

  it.each([
    ["jöan@x.example", "letters other than a to z before the @, to which few servers deliver"],
    ["a@x", "its host has no dot"],
    ["a.x.example", "it has no address: there is no @"],
    ["@x.example", "nothing stands before its @"],
    ["a@", "nothing stands behind its @"],
    ["a@x.example;c@x.example", "more than one address in one cell"],
    [
      `${"a".repeat(60)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(80)}.example`,
      "it is longer than any address",
    ],
    ["joan@example.org.", "no address that mail could be sent to"],
    ["joan(home)@example.org", "no address that mail could be sent to"],
    ["a b@x.example", "no address that mail could be sent to"],
    ["a..b@x.example", "no address that mail could be sent to"],
    ["", "it has no address"],
  ])("names %j with its line", async (cell, why) => {
    expect(await peopleIn(`Email,Name\n"${cell}",x\nb@x.example,y\n`)).toEqual([
      "b@x.example confirmed",
      `line 2: ${why}`,
    ]);
  });

  it("writes a host in other letters as the mail system does", async () => {
    expect(await peopleIn("Email\na@bücher.example")).toEqual(["a@xn--bcher-kva.example confirmed"]);
  });
});
