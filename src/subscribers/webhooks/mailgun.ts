// Mailgun's webhook: https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks
import { createHash, createHmac } from "node:crypto";
import { z } from "zod";
import { isSameSecret } from "../../domain/same-secret.ts";
import { severityOf } from "../bounces/severity.ts";
import {
  bare,
  type ProviderEvent,
  type ReadWebhook,
  readJson,
  refused,
  type Webhook,
} from "./provider-event.ts";

const Body = z.object({
  signature: z.object({ timestamp: z.string(), token: z.string(), signature: z.string() }),
  "event-data": z.object({
    id: z.string(),
    event: z.string(),
    severity: z.string().optional(),
    recipient: z.string().default(""),
    reason: z.string().optional(),
    message: z.object({ headers: z.object({ "message-id": z.string().optional() }).optional() }).optional(),
    "delivery-status": z
      .object({
        // Empty or absent where the server gave none.
        "enhanced-code": z.string().nullish(),
        message: z.string().nullish(),
        description: z.string().nullish(),
      })
      .optional(),
  }),
});

/** Older signatures are somebody's copy. */
const maxAgeMs = 15 * 60_000;

/** What is proven stands for fewer reports in that time than any account of ours gets. */
const mostRemembered = 10_000;

/** A 406 is not sent again; after any other answer but 200 it tries for eight hours. */
export function mailgun(signingKey: string): ReadWebhook {
  const bodies = new Map<string, string>();
  return {
    refusal: 406,
    read: ({ body, nowMs }) => {
      const told = readMailgun(body, { signingKey, nowMs });
      return told.ok && !isOfAnother(body, bodies) ? told : refused;
    },
  };
}

/** The signature covers none of the event, so that whoever has seen one could put it under an event of their own. */
function isOfAnother(body: string, bodies: Map<string, string>): boolean {
  const token = readJson(body, Body)?.signature.token ?? "";
  const hash = createHash("sha256").update(body).digest("base64");
  const before = bodies.get(token);
  if (before === undefined) bodies.set(token, hash);
  const [oldest] = bodies.keys();
  if (bodies.size > mostRemembered && oldest !== undefined) bodies.delete(oldest);
  return before !== undefined && before !== hash;
}

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
    .digest("hex");
  if (!isSameSecret(signature.toLowerCase(), ours)) return refused;
  // `!` and not `>`: a timestamp that is no number is none of theirs.
  if (!(Math.abs(nowMs - Number(timestamp) * 1_000) <= maxAgeMs)) return refused;
  const data = read["event-data"];
  const kind = kindOf(data);
  if (kind !== undefined) return { ok: true, events: [eventOf(data, kind)] };
  const arrived = data.event === "delivered" ? messageIdOf(data) : undefined;
  return { ok: true, events: [], arrived: arrived === undefined ? undefined : [arrived] };
}

type Data = z.infer<typeof Body>["event-data"];

/** A permanent failure may be about policy or size: what the server said tells whether there is no such mailbox. */
function kindOf(data: Data): ProviderEvent["kind"] | undefined {
  if (data.event === "complained") return "complaint";
  if (data.event !== "failed") return undefined;
  if (data.severity !== "permanent") return "soft";
  return severityOf({ status: statusOf(data), words: reasonOf(data) }).severity;
}

function messageIdOf({ message }: Data): string | undefined {
  return bare(message?.headers?.["message-id"]);
}

function statusOf(data: Data): string | undefined {
  return data["delivery-status"]?.["enhanced-code"] || undefined;
}

function reasonOf({ "delivery-status": status, reason, event }: Data): string {
  return status?.message || status?.description || reason || event;
}

function eventOf(data: Data, kind: ProviderEvent["kind"]): ProviderEvent {
  return {
    id: `mailgun:${data.id}`,
    kind,
    address: data.recipient,
    status: statusOf(data),
    reason: reasonOf(data),
    messageId: messageIdOf(data),
  };
}
