// When a sender must stop and let somebody look: one wrong setting of ours makes servers refuse everybody.
import type { EmailAddress } from "../domain/email-address.ts";
import { countDeliveries } from "../subscribers/ledger/count-deliveries.ts";
import type { Queue } from "../subscribers/ledger/queue.ts";
import type { Store } from "../subscribers/store/open-store.ts";
import { MailError } from "./mail-error.ts";
import type { Outcome, SmtpFailure } from "./smtp/outcome.ts";
import { meaningOf } from "./smtp/reply.ts";
import type { SmtpSettings } from "./smtp-settings.ts";

/** So many refusals with no mail taken between them. */
const mostInARow = 10;

/** Of the first so many, more refusals than so many: one in twenty. */
const first = { mails: 200, mostRefused: 10 };

/** What the refusals of one run are told by. */
type RefusalsWorld = {
  store: Store;
  smtp: SmtpSettings;
  from: EmailAddress;
  lanes: number;
  /** Refused before this run: somebody has looked at those. */
  known: number;
};

export class Refusals {
  readonly #queue: Queue;
  readonly #world: RefusalsWorld;
  #inARow = 0;
  #unansweredInARow = 0;

  constructor(queue: Queue, world: RefusalsWorld) {
    this.#queue = queue;
    this.#world = world;
  }

  /** Why no further mail should leave before an editor has looked, in words for them; asked once an outcome is recorded. */
  async whyPause(outcome: Outcome): Promise<string | undefined> {
    switch (outcome.kind) {
      case "sent":
      case "again":
        this.#inARow = 0;
        this.#unansweredInARow = 0;
        return undefined;
      case "ambiguous":
        this.#unansweredInARow += 1;
        return this.#whyAfterSilence(outcome.reply);
      case "failed":
        this.#inARow += 1;
        return await this.#whyAfter(outcome.reply);
      case "unsent": {
        const error = "failure" in outcome.why ? this.errorOf(outcome.why.failure) : undefined;
        return error && outcome.why.at !== "envelope" && !error.mayPass ? error.message : undefined;
      }
      default:
        return outcome satisfies never;
    }
  }

  /** What kept a mail from leaving, in words; nobody's address is in them but the sender's. */
  errorOf(failure: SmtpFailure): MailError {
    const { smtp, from } = this.#world;
    return new MailError(failure, { smtp, from, to: "<recipient>" });
  }

  /** A network that goes leaves one unanswered in each lane; more mean that every mail would end so. */
  #whyAfterSilence(said: string): string | undefined {
    if (this.#unansweredInARow < mostInARow + this.#world.lanes) return undefined;
    return `${this.#unansweredInARow} mails in a row had begun to leave and got no answer, the last with: ${said}. Nobody knows whether they arrived. Ask whoever runs the mail server, or its firewall.`;
  }

  async #whyAfter(reply: string): Promise<string | undefined> {
    if (isOwnFault(reply))
      return `A mail server does not believe that the mail is yours. It said: ${reply}. See to SPF, DKIM and DMARC of the domain in MAIL_FROM. Nobody was suppressed.`;
    if (this.#inARow >= mostInARow)
      return `${this.#inARow} mails in a row were refused. The last server said: ${reply}. Nobody was suppressed.`;
    // Letters go out for ever: they have no first two hundred.
    if (this.#queue === "letters") return undefined;
    const { sent, failed } = await countDeliveries(this.#world.store, this.#queue);
    const refused = failed - this.#world.known;
    if (sent + failed > first.mails || refused <= first.mostRefused) return undefined;
    return `${refused} of the first ${sent + failed} mails were refused. The last server said: ${reply}. Nobody was suppressed.`;
  }
}

/** The mail was refused for what we are, not for who reads it. */
export function isOwnFault(reply: string): boolean {
  const meaning = meaningOf(reply);
  return meaning.kind === "refused" && meaning.isOwnFault;
}
