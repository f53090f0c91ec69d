// What stands behind the @ in the names of the mails that begin here.

import { mailHostOf } from "../src/domain/email-address.ts";
import type { Environment } from "../src/domain/environment.ts";
import type { Publication } from "../src/domain/publication.ts";
import { readSender } from "../src/mailing/smtp-settings.ts";

/** The sender's own, so that a letter is named as an issue is; the site's where nobody sends. */
export function ownMailHost(
  { editor, url }: Pick<Publication, "editor" | "url">,
  environment: Pick<Environment, "MAIL_FROM">,
): string {
  const sender = readSender(environment, editor.email);
  return sender.ok ? mailHostOf(sender.from) : new URL(url).hostname;
}
