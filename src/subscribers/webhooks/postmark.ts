// Postmark's webhook: https://postmarkapp.com/developer/webhooks/bounce-webhook. It signs nothing; what proves it is the
// name and password that its address was given (`https://name:password@…`), which it sends as Basic authentication.
import { z } from "zod";
import { isSameSecret } from "../../domain/same-secret.ts";
import { statusCodesIn } from "../bounces/severity.ts";
import {
  type ProviderEvent,
  permanentSeverity,
  type ReadWebhook,
  readJson,
  refused,
  type Webhook,
} from "./provider-event.ts";

/** A bounce and a complaint have a number; what else there is (deliveries, opens, changes of subscription) has none. */
const Body = z.object({
  RecordType: z.string(),
  ID: z.union([z.number(), z.string()]).optional(),
  Type: z.string().default(""),
  Email: z.string().default(""),
  Description: z.string().nullish(),
  Details: z.string().nullish(),
});

/** A 403 is not sent again; after any other answer but 200 it tries for hours. */
export function postmark(password: string): ReadWebhook {
  return { refusal: 403, read: ({ body, authorization }) => readPostmark(body, { authorization, password }) };
}

/** `authorization` is the header as it came; `password` is `name:password`. */
export function readPostmark(
  body: string,
  { authorization, password }: { authorization: string; password: string },
): Webhook {
  if (!isSameSecret(authorization, `Basic ${Buffer.from(password).toString("base64")}`)) return refused;
  const read = readJson(body, Body);
  if (!read) return refused;
  const kind = kindOf(read);
  if (kind === undefined) return { ok: true, events: [] };
  const { ID, Email, Description, Details } = read;
  // Without its number it could not be told when it comes again.
  if (ID === undefined) return refused;
  const [status] = statusCodesIn(Details ?? "");
  const reason = Details || Description || "";
  return { ok: true, events: [{ id: `postmark:${ID}`, kind, address: Email, status, reason }] };
}

/** `HardBounce` is Postmark's word for a mailbox that is not there; blocks and full mailboxes have words of their own. */
function kindOf({ RecordType, Type, Details }: z.infer<typeof Body>): ProviderEvent["kind"] | undefined {
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
  if (Type !== "HardBounce" && Type !== "BadEmailAddress") return "soft";
  return permanentSeverity(Details ?? "");
}
