import { describe, expect, it } from "vitest";
import { isOwnFault, Refusals } from "../../src/mailing/refusals.ts";
import type { Outcome } from "../../src/mailing/smtp/outcome.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { anAddress, theStoreIn } from "../support/stores.ts";

const failed: Outcome = { kind: "failed", reply: "550 no", isHard: false };
const sent: Outcome = { kind: "sent", reply: "250 ok" };
const unanswered: Outcome = { kind: "ambiguous", reply: "Connection closed" };

async function refusals() {
  const store = await theStoreIn((await aPublicationFolder()).store);
  const smtp = { host: "mail.example", port: 587, secure: false, auth: undefined };
  return new Refusals(42, { store, smtp, from: anAddress("d@five.example"), lanes: 3, known: 0 });
}

/** What is said after each. */
async function saidOf(outcomes: Outcome[]): Promise<(string | undefined)[]> {
  const watch = await refusals();
  const said = [];
  for (const outcome of outcomes) said.push(await watch.whyPause(outcome));
  return said;
}

describe("a sender stops for an editor", () => {
  it("at the tenth refusal in a row, and not when a mail was taken between", async () => {
    const ten = await saidOf(Array.from({ length: 10 }, () => failed));
    expect(ten.slice(0, 9).every((why) => why === undefined)).toBe(true);
    expect(ten[9]).toMatch(/10 mails in a row were refused.*550 no/);
    const nine = Array.from({ length: 9 }, () => failed);
    expect((await saidOf([...nine, sent, ...nine])).every((why) => why === undefined)).toBe(true);
  });

  it("when more mails in a row than it has lanes, and ten, got no answer", async () => {
    const said = await saidOf(Array.from({ length: 13 }, () => unanswered));
    expect(said.findIndex((why) => why !== undefined)).toBe(12);
  });

  it.each(["550 5.7.26 no", "550 5.7.9 no", "554 5.7.515 no"])(
    "at the first %s, since that is our fault",
    async (reply) => {
      expect(isOwnFault(reply)).toBe(true);
      const [why] = await saidOf([{ kind: "failed", reply, isHard: false }]);
      expect(why).toContain(reply);
    },
  );

  it("at a refusal of the sender or of the session, and not at what may pass", async () => {
    const unsent = (at: "opening" | "sender" | "envelope", response: string): Outcome => ({
      kind: "unsent",
      why: { at, failure: { response, responseCode: Number(response.slice(0, 3)), message: response } },
    });
    const said = await saidOf([
      unsent("opening", "554 5.7.1 you are listed"),
      unsent("sender", "550 not you"),
      unsent("opening", "421 too many"),
      unsent("envelope", "250 what"),
      { kind: "unsent", why: { at: "fence" } },
    ]);
    expect(said.map((why) => why !== undefined)).toEqual([true, true, false, false, false]);
    expect(said[0]).toContain("you are listed");
  });
});
