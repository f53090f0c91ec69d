// Which mail providers may report to the service: those for which the environment has what proves them.
import type { Environment } from "../../src/domain/environment.ts";
import { mailgun } from "../../src/subscribers/webhooks/mailgun.ts";
import { postmark } from "../../src/subscribers/webhooks/postmark.ts";
import type { ReadWebhook } from "../../src/subscribers/webhooks/provider-event.ts";
import { readSesTopic, ses } from "../../src/subscribers/webhooks/ses.ts";
import { WrongUse } from "../command.ts";
import type { World } from "../world.ts";

/** By the last word of the address at which they report. */
export function webhooksOf({
  environment,
  doorFor,
}: Pick<World, "environment" | "doorFor">): ReadonlyMap<string, ReadWebhook> {
  const { FIVE_MAILGUN_KEY, FIVE_POSTMARK_PASSWORD } = environment;
  const webhooks = new Map<string, ReadWebhook>();
  if (FIVE_MAILGUN_KEY !== undefined) webhooks.set("mailgun", mailgun(FIVE_MAILGUN_KEY));
  if (FIVE_POSTMARK_PASSWORD !== undefined) webhooks.set("postmark", postmark(FIVE_POSTMARK_PASSWORD));
  const topic = topicOf(environment);
  if (topic)
    webhooks.set(
      "ses",
      ses(topic, (url) => textAt(url, doorFor)),
    );
  return webhooks;
}

function topicOf({ FIVE_SES_TOPIC }: Environment) {
  if (FIVE_SES_TOPIC === undefined) return undefined;
  const topic = readSesTopic(FIVE_SES_TOPIC);
  if (topic) return topic;
  throw new WrongUse(
    "FIVE_SES_TOPIC is no topic of Amazon SNS. It looks like arn:aws:sns:eu-west-1:123456789012:bounces.",
  );
}

async function textAt(url: string, doorFor: World["doorFor"]): Promise<string | undefined> {
  const answer = await doorFor({ inside: false }).ask(url);
  return answer.ok && answer.status === 200 ? answer.text : undefined;
}
