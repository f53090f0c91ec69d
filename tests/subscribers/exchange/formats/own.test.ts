import { describe, expect, it } from "vitest";
import type { Subscriber } from "../../../../src/domain/subscriber.ts";
import { ownHeader, ownLine } from "../../../../src/subscribers/exchange/formats/own.ts";
import { peopleIn, readPeopleFile } from "../../../support/people-files.ts";
import { anAddress } from "../../../support/stores.ts";

const joan: Subscriber = {
  id: "1",
  state: "confirmed",
  address: anAddress(),
  addedAt: "2021-02-04T07:55:20.123Z",
  confirmedAt: "2021-02-05T00:00:00.000Z",
  changedAt: "2021-02-06T00:00:00.000Z",
  pausedUntil: "2026-12-25",
};

describe("a file of our own", () => {
  it("gives back each date, the rest and the reason", async () => {
    const left: Subscriber = { ...joan, state: "complained", address: anAddress("ann@x.example") };
    const text = ownHeader + ownLine(joan, undefined) + ownLine(left, "complaint");
    const { addedAt, confirmedAt, changedAt, pausedUntil } = joan;
    expect(await readPeopleFile(text)).toMatchObject({
      format: "Five for Friday",
      arrivals: [
        { address: joan.address, state: "confirmed", addedAt, confirmedAt, changedAt, pausedUntil },
        { address: "ann@x.example", state: "complained", suppression: "complaint" },
      ],
      refused: [],
      leftOut: [],
    });
  });

  it("writes nobody who was erased", () => {
    const { address: _, ...erased } = joan;
    expect(ownLine({ ...erased, state: "erased" }, "erased")).toBeUndefined();
  });

  it.each(["=cmd@x.example", "+1@x.example", "-a@x.example", "'=a@x.example", "'a@x.example"])(
    "makes no formula of %s, and reads it back",
    async (text) => {
      const line = ownLine({ ...joan, address: anAddress(text) }, undefined) ?? "";
      expect(line).toMatch(/^'/);
      expect(await peopleIn(ownHeader + line)).toEqual([`${text} confirmed`]);
    },
  );

  it("leaves out what somebody wrote into it by hand and is not known", async () => {
    const line = (state: string, suppression = "") => `a@x.example,${state},${suppression},,,,\n`;
    expect(await peopleIn(ownHeader + line("erased") + line("gone") + line("bounced", "odd"))).toHaveLength(
      3,
    );
    expect(await peopleIn(ownHeader + line("confirmed", "manual"))).toEqual(["a@x.example unsubscribed"]);
    expect((await readPeopleFile(ownHeader + line("bounced"))).why).toBeUndefined();
  });
});
