// Mailgun's webhook: https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { severityOf } from "../bounces/severity.ts";
import { type ProviderEvent, readJson, refused, type Webhook } from "./provider-event.ts";

const Body = z.object({
  signature: z.object({ timestamp: z.string(), token: z.string(), signature: z.string() }),
  "event-data": z.object({
    id: z.string(),
    event: z.string(),
    severity: z.string().optional(),
    recipient: z.string().default(""),
    reason: z.string().optional(),
    "delivery-status": z
      .object({
        "enhanced-code": z.string().optional(),
        message: z.string().optional(),
        description: z.string().optional(),
      })
      .optional(),
  }),
});

/** Older signatures are somebody's copy. */
const maxAgeMs = 15 * 60_000;

/** `signingKey` is the account's key for webhooks; `nowMs` counts since 1970. */
export function readMailgun(
  body: string,
  { signingKey, nowMs }: { signingKey: string; nowMs: number },
): Webhook {
  const read = readJson(body, Body);
  if (!read) return refused;
  const { timestamp, token, signature } = read.signature;
  const ours = createHmac("sha256", signingKey)
    .update(timestamp + token)
    .digest();
  const theirs = Buffer.from(signature, "hex");
  if (theirs.length !== ours.length || !timingSafeEqual(theirs, ours)) return refused;
  // `!` and not `>`: a timestamp that is no number is none of theirs.
  if (!(Math.abs(nowMs - Number(timestamp) * 1_000) <= maxAgeMs)) return refused;
  const kind = kindOf(read["event-data"]);
  return { ok: true, events: kind === undefined ? [] : [eventOf(read["event-data"], kind)] };
}

type Data = z.infer<typeof Body>["event-data"];

/** A permanent failure may be about policy or size: what the server said tells whether there is no such mailbox. */
function kindOf(data: Data): ProviderEvent["kind"] | undefined {
  if (data.event === "complained") return "complaint";
  if (data.event !== "failed") return undefined;
  if (data.severity !== "permanent") return "soft";
  return severityOf({ status: data["delivery-status"]?.["enhanced-code"], words: reasonOf(data) }).severity;
}

function reasonOf({ "delivery-status": status, reason, event }: Data): string {
  return status?.message || status?.description || reason || event;
}

function eventOf(data: Data, kind: ProviderEvent["kind"]): ProviderEvent {
  return {
    id: `mailgun:${data.id}`,
    kind,
    address: data.recipient,
    status: data["delivery-status"]?.["enhanced-code"],
    reason: reasonOf(data),
  };
}
