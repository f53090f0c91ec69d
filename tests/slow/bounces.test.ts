import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBounce } from "../../src/subscribers/bounce.ts";
import { answerMail, awayNotes, challenges } from "../support/autoreplies.ts";
import { lookAlikes } from "../support/look-alikes.ts";
import { bytesOf } from "../support/raw-mails.ts";
import { returnedReports, returnedSentences } from "../support/returned-corpus.ts";

/** The same mails each time. */
const seed = 20261127;

describe("thousands of mails that came back", () => {
  it.each([
    ["reports", returnedReports, 6_000],
    ["sentences", returnedSentences, 3_000],
  ])("as %s are each read for what they are", (_what, mails, numRuns) => {
    fc.assert(
      fc.property(mails, ({ mail, found }) => {
        expect(readBounce(bytesOf(mail))).toMatchObject(found);
      }),
      { seed, numRuns },
    );
  });

  it("are none where they are people's, cut anywhere, or away with anything quoted below", () => {
    const mails = [...awayNotes, ...challenges, ...lookAlikes].map(answerMail);
    const away = awayNotes.map(answerMail);
    const quoted = (mail: string) => mail.slice(mail.indexOf("\n\n") + 2).replace(/^/gm, "> ");
    fc.assert(
      fc.property(fc.constantFrom(...mails), fc.nat(3_000), fc.constantFrom(...away), (one, cutAt, note) => {
        expect(readBounce(bytesOf(one.slice(0, cutAt)))).toBeUndefined();
        expect(readBounce(bytesOf(`${note}\n\n-- \n${quoted(one)}`))).toBeUndefined();
      }),
      { seed, numRuns: 3_000 },
    );
  });
});
