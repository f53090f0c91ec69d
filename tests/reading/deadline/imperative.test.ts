import { describe, expect, it } from "vitest";
import { isImperative } from "../../../src/reading/deadline/imperative.ts";
import { deadlineWords } from "../../../src/reading/deadline/words.ts";

const isCall = (limit: string, { after = "", language = "en" } = {}) => {
  const words = deadlineWords(language);
  return words !== undefined && isImperative(limit, after, words);
};

describe("a clause that calls on its reader", () => {
  it.each([
    "Paint the fence by",
    "please water our garden before",
    "The club needs chairs; lend yours by",
    "Two lamps are left – collect one until",
    "To be heard, write a page and a short title and bring them by",
    "You can still borrow it until",
  ])("begins with a bare verb, whatever the verb is: %j", (limit) => {
    expect(isCall(limit)).toBe(true);
  });

  it.each([
    "The painters finish the fence by",
    "Painters finish the fence by",
    "In our street the lamps will burn until",
    "The mason, a careful man, laid the floor by",
    "Built in the thirties, the mill stood until",
    "See our lamps until",
    "Join us at the mill, where the band plays until",
    "Mind the step: the stair is new until",
  ])("has no subject of its own, and asks for something: not %j", (limit) => {
    expect(isCall(limit)).toBe(false);
  });

  it("may promise something behind its day", () => {
    expect(isCall("Move to the small plan by", { after: " and you pay nothing." })).toBe(true);
    expect(isCall("Move to the small plan by", { after: " is his advice." })).toBe(false);
    expect(isCall("Lamps on the small plan by", { after: " and you pay nothing." })).toBe(false);
  });

  it.each([
    ["de", "Stellen Sie die Tonne bis", "Die Stadt leert die Tonne bis"],
    ["fr", "Rapportez-nous vos lampes avant", "Le maire rapporte les lampes avant"],
    ["es", "Tráenos tus lámparas antes", "El taller arregla las lámparas antes"],
    ["pt", "Traga as suas lâmpadas até", "A loja vende as lâmpadas até"],
    ["nl", "Breng je lampen vóór", "De winkel maakt lampen vóór"],
    ["it", "Portate le vostre lampade entro", "Il negozio vende le lampade entro"],
  ])("is known in %s: %j, not %j", (language, call, telling) => {
    expect(isCall(call, { language })).toBe(true);
    expect(isCall(telling, { language })).toBe(false);
  });
});
