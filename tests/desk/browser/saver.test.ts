import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openSaver, type Saved, type Words } from "../../../src/desk/browser/saver.ts";
import { patiently } from "../../support/patiently.ts";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, words: string) => kept.set(name, words),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A saver whose sends are answered by hand. */
function aSaver() {
  const sent: Words[] = [];
  const answers: PromiseWithResolvers<Saved | undefined>[] = [];
  const saver = openSaver<Saved>("/desk/test", {
    send: (_, words) => {
      sent.push(words);
      const answer = Promise.withResolvers<Saved | undefined>();
      answers.push(answer);
      return answer.promise;
    },
    onSaved: () => {},
  });
  return { saver, sent, answer: (at: number) => answers[at] };
}

describe("words on their way into a file", () => {
  it("are sent one save after the other, the newest behind the one that is on its way", async () => {
    const { saver, sent, answer } = aSaver();
    saver.typed("a", { words: "One", was: "" });
    const saved = saver.save("a");
    saver.typed("a", { words: "One two", was: "" });
    void saver.save("a");
    answer(0)?.resolve({ ok: true, value: "One" });
    await vi.waitFor(() => expect(sent).toHaveLength(2), patiently);
    expect(sent[1]).toEqual({ words: "One two", was: "One" });
    answer(1)?.resolve({ ok: true, value: "One two" });
    await saved;
    expect(saver.left()).toEqual([]);
  });

  it("that were taken away again while they were on their way are taken away", async () => {
    const { saver, sent, answer } = aSaver();
    saver.typed("a", { words: "A mistake", was: "" });
    const saved = saver.save("a");
    saver.typed("a", { words: "", was: "" });
    answer(0)?.resolve({ ok: true, value: "A mistake" });
    await vi.waitFor(() => expect(sent).toHaveLength(2), patiently);
    expect(sent[1]).toEqual({ words: "", was: "A mistake" });
    answer(1)?.resolve({ ok: true, value: "" });
    await saved;
    expect(saver.left()).toEqual([]);
  });

  it("stay where a save broke, and are sent by the next", async () => {
    const { saver, sent, answer } = aSaver();
    saver.typed("a", { words: "One", was: "" });
    const broken = saver.save("a");
    answer(0)?.reject(new Error("cut"));
    await expect(broken).rejects.toThrow("cut");
    expect(saver.of("a")).toEqual({ words: "One", was: "" });
    const again = saver.save("a");
    answer(1)?.resolve({ ok: true, value: "One" });
    await again;
    expect([sent.length, saver.left()]).toEqual([2, []]);
  });

  it("stay where somebody else wrote the same, until one has chosen", async () => {
    const { saver, sent, answer } = aSaver();
    saver.typed("a", { words: "Mine", was: "Old" });
    const saved = saver.save("a");
    answer(0)?.resolve({ ok: false, theirs: "Theirs" });
    await saved;
    expect([sent.length, saver.of("a")?.words]).toEqual([1, "Mine"]);
  });
});
