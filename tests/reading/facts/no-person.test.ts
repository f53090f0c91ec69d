import { describe, expect, it } from "vitest";
import { isHandle, isNoPerson, isOfSite, isSite, isTeam } from "../../../src/reading/facts/no-person.ts";

describe("isNoPerson", () => {
  it.each([
    "Kestrel Broadcasting Corporation",
    "Harbour University",
    "Quay Media GmbH",
    "News Desk",
    "Editorial Team",
    "Onlineredaktion",
    "La rédaction",
    "Managing Editor",
    "Senior Content Strategist",
    "Reuters",
    "dpa-infocom",
  ])("knows %j", (name) => {
    expect(isNoPerson(name)).toBe(true);
  });

  it.each(["Tamsin Okoro", "Jürgen Groß", "Christopher Guest", "Stafford Reyes", "Krystyna", "山田太郎"])(
    "lets %j be somebody",
    (name) => {
      expect(isNoPerson(name) || isTeam(name)).toBe(false);
    },
  );
});

describe("isHandle", () => {
  it.each(["brandon-peaktwo", "paulb203", "t_okoro", "tamsinOkoro", "tamsin.okoro"])("knows %j", (name) => {
    expect(isHandle(name)).toBe(true);
  });

  it.each(["Tamsin", "Tamsin Okoro", "O’Neill", "Vita Sackville-West"])("lets %j be a name", (name) => {
    expect(isHandle(name)).toBe(false);
  });
});

describe("the site's name", () => {
  const site = { names: ["The Kestrel Herald"], host: "www.kestrel-herald.example" };

  it.each(["Kestrel Herald", "kestrelherald", "KESTREL HERALD", "Kestrel-Herald"])("is %j", (name) => {
    expect(isSite(name, site)).toBe(true);
  });

  it.each(["Kestrel Herald Staff", "Kestrel Herald Official"])("stands in %j", (name) => {
    expect([isSite(name, site), isOfSite(name, site)]).toEqual([false, true]);
  });

  it.each(["Tamsin Okoro", "Harold Kes"])("has nothing to do with %j", (name) => {
    expect(isOfSite(name, site)).toBe(false);
  });
});
