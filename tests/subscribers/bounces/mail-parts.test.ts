import { describe, expect, it } from "vitest";
import { attachedMails, partsOf, readMail, textOf } from "../../../src/subscribers/bounces/mail-parts.ts";
import { aMultipart, aPlainMail, bytesOf } from "../../support/raw-mails.ts";

const mail = (text: string) => readMail(bytesOf(text));
const attached = `Content-Type: message/rfc822\n\n${aPlainMail({ subject: "inside" })}`;

describe("readMail", () => {
  it("gives the parts in order, and an attached mail as one of them", () => {
    const whole = mail(aMultipart(["Content-Type: text/plain\n\none", attached, "\ntwo"]));
    expect(partsOf(whole).map(({ type }) => type)).toEqual([
      "multipart/report",
      "text/plain",
      "message/rfc822",
      "text/plain",
    ]);
    expect(attachedMails(whole).map(({ fields }) => fields.get("subject"))).toEqual([["inside"]]);
  });

  it("tells apart boundaries of which one begins like the other", () => {
    const inner =
      'Content-Type: multipart/mixed; boundary="=_part_1_2"\n\n--=_part_1_2\n\none\n--=_part_1_2\n\ntwo\n--=_part_1_2--';
    expect(
      partsOf(mail(aMultipart([inner, "\nthree"])))
        .map(({ body }) => body.trim())
        .slice(2),
    ).toEqual(["one", "two", "three"]);
  });

  it("reads words in their charset, and in HTML without markup", () => {
    const german =
      "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nEmpf=E4nger";
    expect(textOf(mail(german))).toBe("Empfänger");
    expect(
      textOf(
        mail("Content-Type: text/html\n\n<style>p{}</style><p>No&nbsp;such<br>user &lt;a@b.example&gt;</p>"),
      ).trim(),
    ).toBe("No such\nuser <a@b.example>");
  });

  it("takes a text for a multipart only where it begins as one", () => {
    const quoting = aPlainMail({
      body: "Look at this:\n\nIt said\n\n--b\nContent-Type: text/plain\n\nhello",
    });
    expect(partsOf(mail(quoting))).toHaveLength(1);
  });

  it.each([
    ["parts within parts", "Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(5_000)],
    ["mails within mails", "Content-Type: message/rfc822\n\n".repeat(5_000)],
    ["parts", `Content-Type: multipart/mixed; boundary=b\n\n${"--b\n\n".repeat(50_000)}`],
    ["fields", "X-Field: value\n".repeat(100_000)],
    ["one field", `X-Field: ${"a".repeat(5_000_000)}`],
  ])("bounds what it keeps of many %s", (_what, text) => {
    const whole = mail(text);
    expect(partsOf(whole).length + attachedMails(whole).length).toBeLessThan(1_000);
    expect(JSON.stringify([...whole.fields]).length).toBeLessThan(10_000);
  });
});
