// What a mail provider reports of a mail, whichever it is, and how its JSON is read at the door.
import type { z } from "zod";
import { parseJson } from "../../domain/parse-json.ts";
import { severityOf, statusCodesIn } from "../bounces/severity.ts";

export type ProviderEvent = {
  /** The provider's own name for the event, by which it is told when it comes again. */
  id: string;
  kind: "hard" | "soft" | "complaint";
  address: string;
  /** RFC 3463, where the provider gives one. */
  status?: string | undefined;
  reason: string;
  /** As our mail's own head has it, without angle brackets, where the provider tells it. */
  messageId?: string | undefined;
};

/**
 * `arrived` has the Message-IDs of mails that their readers' servers took. `refused`: not proved to be the provider's,
 * or not of its form; it changes nothing. `later`: what proves it cannot be had now.
 */
export type Webhook =
  | { ok: true; events: ProviderEvent[]; arrived?: string[] | undefined }
  | { ok: false; why: "refused" | "later" };

export const refused = { ok: false, why: "refused" } as const satisfies Webhook;

/** What came to an address of ours that a provider was given. */
export type Posted = { body: string; authorization: string; nowMs: number };

/** One provider's reports, behind what proves them. */
export type ReadWebhook = {
  read(posted: Posted): Webhook | Promise<Webhook>;
  /** How the provider wants to be told that it shall not send this again. */
  refusal: 403 | 406;
};

/** The body as the schema has it; `undefined` where it is anything else. */
export function readJson<Out>(body: string, schema: z.ZodType<Out>): Out | undefined {
  return schema.safeParse(parseJson(body)).data;
}

/**
 * Of a failure that the provider calls permanent, and so means a mailbox that is not there: what the server said goes
 * before that word, where it has a code.
 */
export function permanentSeverity(said: string): "hard" | "soft" {
  return statusCodesIn(said).length === 0 ? "hard" : severityOf({ words: said }).severity;
}

/** A Message-ID without its angle brackets. */
export function bare(messageId: string | undefined): string | undefined {
  return messageId?.replace(/^\s*<|>\s*$/g, "") || undefined;
}
