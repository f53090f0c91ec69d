// Postmark's webhook: https://postmarkapp.com/developer/webhooks/bounce-webhook. It signs nothing; what proves it is the
// name and password that its address was given (`https://name:password@…`), which it sends as Basic authentication.
import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { type ProviderEvent, readJson, refused, type Webhook } from "./provider-event.ts";

const Body = z.object({
  RecordType: z.string(),
  ID: z.union([z.number(), z.string()]),
  Type: z.string().default(""),
  Email: z.string().default(""),
  Description: z.string().default(""),
  Details: z.string().default(""),
});

/** `authorization` is the header as it came; `password` is `name:password`. */
export function readPostmark(
  body: string,
  { authorization, password }: { authorization: string; password: string },
): Webhook {
  if (!isSame(authorization, `Basic ${Buffer.from(password).toString("base64")}`)) return refused;
  const read = readJson(body, Body);
  if (!read) return refused;
  const kind = kindOf(read);
  if (kind === undefined) return { ok: true, events: [] };
  const { ID, Email, Description, Details } = read;
  const [status] = /\b[245]\.\d\.\d{1,3}\b/.exec(Details) ?? [];
  return {
    ok: true,
    events: [{ id: `postmark:${ID}`, kind, address: Email, status, reason: Details || Description }],
  };
}

/** `HardBounce` is Postmark's word for a mailbox that is not there; blocks and full mailboxes have words of their own. */
function kindOf({ RecordType, Type }: z.infer<typeof Body>): ProviderEvent["kind"] | undefined {
  if (RecordType === "SpamComplaint" || Type === "SpamComplaint") return "complaint";
  if (RecordType !== "Bounce") return undefined;
  if (
    [
      "AutoResponder",
      "ChallengeVerification",
      "AddressChange",
      "Subscribe",
      "Unsubscribe",
      "OpenRelayTest",
    ].includes(Type)
  )
    return undefined;
  return Type === "HardBounce" || Type === "BadEmailAddress" ? "hard" : "soft";
}

function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
