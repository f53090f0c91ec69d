import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { type LetterKind, letterKinds } from "../../src/domain/letter.ts";
import { type LetterSetting, letterMail } from "../../src/mailing/letter-mail.ts";
import { signerFrom } from "../../src/mailing/sign.ts";
import type { ClaimedLetter } from "../../src/subscribers/ledger/queue.ts";
import { readToken } from "../../src/subscribers/people/token.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { awkwardText } from "../support/awkward-text.ts";
import { anRsaKey, verdictOf } from "../support/dkim.ts";
import { aPublicationIn } from "../support/letters-of-all-kinds.ts";
import { anAddress, oldKey } from "../support/stores.ts";

const keys = readKeys(oldKey);
const now = "2026-11-27T09:00:20.000Z";
const subscriberId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const moveId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const setting: LetterSetting = {
  ...{ keys, from: anAddress("digest@five.example"), serviceUrl: "https://mail.five.example" },
  publication: aPublicationIn("en-GB", "Five for Friday"),
};

const claimed = (kind: LetterKind, given: Partial<ClaimedLetter> = {}): ClaimedLetter => ({
  ...{ kind, subscriberId, address: anAddress("joan@x.example"), domain: "x.example", claim: 1 },
  ...{ messageId: "<a@five.example>", attempts: 0, askedAt: "2026-11-27T09:00:00.000Z", moveId },
  confirmedAt: "2026-06-30T23:30:00.000Z",
  ...given,
});

async function mailed(letter: ClaimedLetter, given: Partial<LetterSetting> = {}) {
  const mail = await letterMail(letter, { ...setting, ...given }, now);
  const raw = Buffer.from(mail.body());
  const parsed = await PostalMime.parse(raw);
  const fields = new Map(parsed.headers.map(({ key, value }) => [key, value]));
  return { mail, raw, parsed, fields };
}

/** For whom and for what the one token in the letter's button is, and from when it is none. */
async function buttonOf(kind: LetterKind, from: string) {
  const { parsed } = await mailed(claimed(kind));
  const [, path, token = ""] = /https:\/\/mail\.five\.example\/(\w+)\/([\w-]+)/.exec(parsed.text ?? "") ?? [];
  return { path, at: readToken(keys, token, from) };
}

describe("a letter on its way", () => {
  it("comes from the publication, and says that nobody wrote it, and of no list", async () => {
    for (const kind of letterKinds) {
      const { parsed, fields } = await mailed(claimed(kind));
      expect(parsed.from).toMatchObject({ name: "Five for Friday", address: "digest@five.example" });
      expect(parsed.to).toMatchObject([{ address: "joan@x.example" }]);
      expect(parsed.messageId).toBe("<a@five.example>");
      expect(parsed.subject).toMatch(/^Five for Friday: /);
      expect(fields.get("auto-submitted")).toBe("auto-generated");
      for (const name of ["list-id", "list-unsubscribe", "list-unsubscribe-post", "precedence", "bcc"])
        expect(fields.has(name)).toBe(false);
      expect(parsed.html?.replace(/\s+/g, " ")).toContain("Five for Friday");
    }
  });

  it.each([
    ["confirmation", "confirm", subscriberId, "2026-12-04T08:59:59.000Z", "2026-12-04T09:00:00.000Z"],
    ["link", "yours", subscriberId, "2026-11-27T09:59:59.000Z", "2026-11-27T10:00:00.000Z"],
    ["move", "move", moveId, "2026-11-28T08:59:59.000Z", "2026-11-28T09:00:00.000Z"],
  ] as const)(
    "of the kind %s leads to /%s for as long as it was promised from when it was asked for",
    async (kind, path, id, last, over) => {
      expect(await buttonOf(kind, last)).toEqual({ path, at: { ok: true, purpose: path, subscriberId: id } });
      expect((await buttonOf(kind, over)).at).toEqual({ ok: false });
    },
  );

  it("shows no address, but in its To: a stranger may have typed words into it", async () => {
    const address = anAddress("buy-pills-now@x.example");
    for (const kind of letterKinds) {
      const { parsed } = await mailed(claimed(kind, { address }));
      expect(`${parsed.subject}${parsed.html}${parsed.text}`).not.toContain("pills");
    }
  });

  it("has the ways out for who is on the list, and for nobody else", async () => {
    for (const kind of letterKinds) {
      const { parsed } = await mailed(claimed(kind));
      const isOnList = kind === "welcome" || kind === "already";
      expect(parsed.text?.includes("https://mail.five.example/leave/")).toBe(isOnList);
      expect(parsed.text?.includes("since\n1 July 2026") ?? false).toBe(isOnList);
    }
  });

  it("has the fields of ours alone, whatever the publication's words are", async () => {
    const plain = [...(await mailed(claimed("confirmation"))).fields.keys()].sort();
    await fc.assert(
      fc.asyncProperty(awkwardText, fc.constantFrom(...letterKinds), async (words, kind) => {
        const title = `T${words}`;
        const publication = {
          ...setting.publication,
          title,
          editor: { name: title },
          postalAddress: [title],
        };
        const { fields, raw, parsed } = await mailed(claimed(kind), { publication });
        expect([...fields.keys()].sort()).toEqual(plain);
        expect(parsed.from?.address).toBe("digest@five.example");
        for (const line of raw.toString("latin1").split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
      }),
      { numRuns: 60 },
    );
  });

  it("is signed over that too, and comes back to its person's own address where that is theirs", async () => {
    const dkim = { key: anRsaKey(), domain: "five.example", selector: "friday" };
    const given = { sign: signerFrom(dkim), bounceAddressFor: () => anAddress("bounce+b@five.example") };
    const { mail, raw } = await mailed(claimed("confirmation"), given);
    const { result, covered } = await verdictOf(raw, dkim);
    expect(result).toBe("pass");
    expect(covered).toContain("auto-submitted");
    expect(mail.from).toBe("bounce+b@five.example");
    for (const kind of ["move", "moved"] as const)
      expect((await mailed(claimed(kind), given)).mail.from).toBe("digest@five.example");
  });
});
