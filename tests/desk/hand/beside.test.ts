import { expect, it, vi } from "vitest";
import { beside } from "../../../src/desk/hand/beside.ts";
import { patiently } from "../../support/patiently.ts";

it("work that nobody waits for says what broke in it, and ends nothing", async () => {
  const say = vi.fn();
  beside(Promise.resolve("done"), say);
  beside(Promise.reject(new Error("The disk went away.")), say);
  beside(Promise.reject("no error at all"), say);
  await vi.waitFor(() => expect(say).toHaveBeenCalledTimes(2), patiently);
  expect(say.mock.calls.flat()).toEqual([
    expect.stringMatching(/^Error: The disk went away\.\n {4}at /),
    "no error at all",
  ]);
});
