import { describe, expect, it } from "vitest";
import { onceItWorks, oncePer, oncePerOne, oncePerRecent } from "../../src/domain/once-per.ts";

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

  it("is made again for a key that so many others followed, also where nothing came of it", () => {
    const made: string[] = [];
    const lengthOf = oncePerRecent((key) => {
      made.push(key);
      return key.length || undefined;
    }, 2);
    expect(["a", "", "a", "", "bc", "", "a"].map(lengthOf)).toEqual([
      1,
      undefined,
      1,
      undefined,
      2,
      undefined,
      1,
    ]);
    expect(made).toEqual(["a", "", "bc", "a"]);
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
