import { describe, expect, it } from "vitest";
import { onceItWorks, oncePer, oncePerOne } from "../../src/domain/once-per.ts";

describe("what is made once", () => {
  it("is made once for each key", () => {
    let made = 0;
    const lengthOf = oncePer((key) => {
      made += 1;
      return key.length;
    });
    expect([lengthOf("en"), lengthOf("en"), lengthOf("cy"), made]).toEqual([2, 2, 2, 2]);
  });

  it("is made once for each thing, also where nothing comes of it", () => {
    let made = 0;
    const nameOf = oncePerOne((one: { name?: string }) => {
      made += 1;
      return one.name;
    });
    const [some, none] = [{ name: "a" }, {}];
    expect([nameOf(some), nameOf(none), nameOf(some), nameOf(none)]).toEqual([
      "a",
      undefined,
      "a",
      undefined,
    ]);
    expect([nameOf({ name: "a" }), made]).toEqual(["a", 3]);
  });

  it("is opened once for all that ask at the same time, and tried anew after it failed", async () => {
    let tries = 0;
    const open = onceItWorks(async () => {
      tries += 1;
      if (tries === 1) throw new Error("away");
      return { tries };
    });
    const [one, other] = await Promise.allSettled([open(), open()]);
    expect([one?.status, other?.status, tries]).toEqual(["rejected", "rejected", 1]);
    expect(await open()).toBe(await open());
    expect(tries).toBe(2);
  });
});
