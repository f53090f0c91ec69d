// Which mail providers may report to the service: those for which the environment has what proves them.
import type { Environment } from "../../src/domain/environment.ts";
import { mailgun } from "../../src/subscribers/webhooks/mailgun.ts";
import { postmark } from "../../src/subscribers/webhooks/postmark.ts";
import type { ReadWebhook } from "../../src/subscribers/webhooks/provider-event.ts";

/** By the last word of the address at which they report. */
export function webhooksOf(environment: Environment): ReadonlyMap<string, ReadWebhook> {
  const { FIVE_MAILGUN_KEY, FIVE_POSTMARK_PASSWORD } = environment;
  const webhooks = new Map<string, ReadWebhook>();
  if (FIVE_MAILGUN_KEY !== undefined) webhooks.set("mailgun", mailgun(FIVE_MAILGUN_KEY));
  if (FIVE_POSTMARK_PASSWORD !== undefined) webhooks.set("postmark", postmark(FIVE_POSTMARK_PASSWORD));
  return webhooks;
}
