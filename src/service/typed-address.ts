// A form into which anybody may type any address. What came of it nobody learns: the answer is the same for every
// address, and leaves at a moment that tells nothing of the work.
import type { Context } from "hono";
import { millisecondsNow } from "../domain/clock.ts";
import { type EmailAddress, toEmailAddress } from "../domain/email-address.ts";
import { isTimely } from "./form-stamp.ts";
import { mayComeIn } from "./limits.ts";
import { networkIn } from "./network.ts";
import { type Form, readForm } from "./read-form.ts";
import type { ServiceWorld } from "./service-world.ts";

/** What came, and what is to be done with it. A program that filled the trap gets the answer that everybody gets. */
export type Typed =
  | { as: "address"; address: EmailAddress; form: Form }
  | { as: "program" }
  | { as: "noAddress" | "pressAgain"; typed: string }
  | { as: "notOurForm" | "tooMany" };

/** The site's form has no stamp: it was built days ago. */
export async function readTyped(world: ServiceWorld, context: Context): Promise<Typed> {
  const { store, clock } = world;
  const form = await readForm(context);
  if (!form) return { as: "notOurForm" };
  if (form.get("url")) return { as: "program" };
  const typed = form.get("email") ?? "";
  const address = toEmailAddress(typed);
  if (address === undefined) return { as: "noAddress", typed: typed.slice(0, longestAddress) };
  const stamp = form.get("at");
  if (stamp !== undefined && !isTimely(store.keys, stamp, millisecondsNow(clock)))
    return { as: "pressAgain", typed: address };
  if (!(await mayComeIn(store, networkIn(world, context)))) return { as: "tooMany" };
  return { as: "address", address, form };
}

/** In characters; more of what was typed is not shown again. */
export const longestAddress = 254;

/** Answers leave at whole quarters of a second after their question. */
const stepMs = 250;

/** Does the work, and waits until the next whole step: the store's part of it, a few milliseconds, cannot be seen. */
export async function evenly({ clock, pause }: ServiceWorld, work: () => Promise<void>): Promise<void> {
  const begunMs = millisecondsNow(clock);
  await work();
  const tookMs = Math.max(0, millisecondsNow(clock) - begunMs);
  await pause(stepMs - (tookMs % stepMs));
}
