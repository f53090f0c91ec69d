// What a mail provider reports of a mail, whichever it is, and how its JSON is read at the door.
import type { z } from "zod";

export type ProviderEvent = {
  /** The provider's own name for the event, by which it is told when it comes again. */
  id: string;
  kind: "hard" | "soft" | "complaint";
  address: string;
  /** RFC 3463, where the provider gives one. */
  status: string | undefined;
  reason: string;
};

/** `refused`: not proved to be the provider's, or not of its form; it is answered with 403 and changes nothing. */
export type Webhook = { ok: true; events: ProviderEvent[] } | { ok: false; why: "refused" };

export const refused: Webhook = { ok: false, why: "refused" };

/** The body as the schema has it; `undefined` where it is anything else. */
export function readJson<Out>(body: string, schema: z.ZodType<Out>): Out | undefined {
  try {
    return schema.safeParse(JSON.parse(body)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
