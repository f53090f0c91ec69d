import { expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { aPassingClock, lettersIn } from "../support/people.ts";
import { aForm, aServiceWorld } from "../support/reader-service.ts";
import { onEachStore } from "../support/stores.ts";

/** Eight seconds between two of them: all of them within a day. */
const betweenMs = 8_000;
const signUps = 10_000;

onEachStore((open) => {
  it(`${signUps} sign-ups of one victim, from as many networks, make one letter in a day`, async () => {
    const clock = aPassingClock();
    await using store = await open(clock);
    const service = await openService(aServiceWorld(store));
    const incoming = { socket: { remoteAddress: "127.0.0.1" } } as never;
    const statuses = new Map<number, number>();
    for (let at = 0; at < signUps; at++) {
      const form = aForm({ email: at % 2 ? "victim@example.org" : `Victim+${at}@example.org` });
      const headers = { ...form.headers, "x-forwarded-for": `10.${at >> 8}.${at & 255}.1` };
      const { status } = await service.request("/sign-up", { ...form, headers }, incoming);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      clock.pass(betweenMs);
    }
    expect(await lettersIn(store)).toEqual(["confirmation"]);
    // It was no closed door: as many were taken as one mailbox may be asked about.
    expect(statuses.get(200)).toBeGreaterThan(100);
    expect([...statuses.keys()].every((status) => status === 200 || status === 429)).toBe(true);
  });
});
