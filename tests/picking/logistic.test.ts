import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newModel } from "../../src/picking/logistic.ts";

describe("the model", () => {
  it("scores what is picked above what is not, and leaves what it never met where it was", () => {
    const model = newModel();
    const [good = 0, bad = 0, both = 0] = ["good", "bad", "both"].map(model.numberOf);
    const week = [
      { traits: [good, both], isPicked: true },
      { traits: [bad, both], isPicked: false },
    ];
    for (let at = 0; at < 10; at += 1) model.learn(week);
    expect(model.weight(good)).toBeGreaterThan(0.5);
    expect(model.weight(bad)).toBeLessThan(-0.5);
    expect(model.weight(model.numberOf("never met"))).toBe(0);
    expect(model.score([good])).toBeGreaterThan(model.score([bad]));
  });

  it("knows a trait by its name", () => {
    const { numberOf } = newModel();
    expect(numberOf("a")).toBe(numberOf("a"));
    expect(numberOf("a")).not.toBe(numberOf("b"));
    expect(numberOf("__proto__")).not.toBe(numberOf("constructor"));
  });

  it("stays finite, whatever it learns, and the same for the same", () => {
    const examples = fc.array(
      fc.record({ keys: fc.array(fc.string({ maxLength: 3 }), { maxLength: 6 }), isPicked: fc.boolean() }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.array(examples, { maxLength: 10 }), (weeks) => {
        const [one, other] = [newModel(), newModel()];
        const scores = [one, other].map((model) => {
          const inNumbers = (keys: string[]) => keys.map(model.numberOf);
          for (const week of weeks)
            model.learn(week.map(({ keys, isPicked }) => ({ traits: inNumbers(keys), isPicked })));
          return model.score(inNumbers(weeks.flat().flatMap(({ keys }) => keys)));
        });
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(scores[0]).toBe(scores[1]);
      }),
    );
  });
});
