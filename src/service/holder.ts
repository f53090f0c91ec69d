// Who holds a link of ours, by the token in its path.
import type { Context } from "hono";
import type { Subscriber } from "../domain/subscriber.ts";
import { findById } from "../subscribers/people/by-id.ts";
import { readToken, type TokenFor } from "../subscribers/people/token.ts";
import type { ServiceWorld } from "./service-world.ts";

/** Whom the token is for; the person is absent where there is nobody any more. `undefined` for a token that is none. */
export async function holderOf(
  world: ServiceWorld,
  context: Context,
  purpose: TokenFor["purpose"],
): Promise<{ id: string; person: Subscriber | undefined } | undefined> {
  const id = idIn(world, context, purpose);
  return id === undefined ? undefined : { id, person: await findById(world.store, id) };
}

/** The id that the token holds: a person's, or that of a move. */
export function idIn(
  { store, clock }: ServiceWorld,
  context: Context,
  purpose: TokenFor["purpose"],
): string | undefined {
  const read = readToken(store.keys, context.req.param("token") ?? "", clock.now());
  return read.ok && read.purpose === purpose ? read.subscriberId : undefined;
}
