// One message over an open connection, and how far it came: whether a byte of the body left is known here and nowhere
// else, since the library's errors do not tell it.
import { setImmediate as nextTurn } from "node:timers/promises";
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import type { SentMessageInfo, SMTPError } from "nodemailer/lib/smtp-connection";
import { lazyBody } from "./lazy-body.ts";
import { type Outcome, outcomeOfBody, outcomeOfEnvelope, outcomeOfSuccess } from "./outcome.ts";
import type { Patience } from "./patience.ts";

export type OutgoingMail = {
  from: string;
  to: string;
  /** Asked at most once, when the server said 354 and before the first byte: whether the body may leave. */
  beforeBody: () => Promise<boolean>;
  /** The message, made when it may leave. */
  body: () => Uint8Array;
};

/** `isWhole` when all of the body was handed on; `isFenced` when it may not leave. */
type Ending = { info: SentMessageInfo; isWhole: boolean } | { error: SMTPError; isWhole: boolean } | "fenced";

export class Conversation {
  readonly #connection: SMTPConnection;
  readonly #mail: OutgoingMail;
  readonly #patience: Patience;
  readonly #ending = Promise.withResolvers<Ending>();
  #stage: "envelope" | "fence" | "body" = "envelope";
  #isOver = false;
  #fence: Promise<boolean> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: SMTPConnection, mail: OutgoingMail, patience: Patience) {
    this.#connection = connection;
    this.#mail = mail;
    this.#patience = patience;
  }

  /** The connection is left ready for another, or closed. Throws what `beforeBody` and `body` throw; nothing left then. */
  async hold(): Promise<Outcome> {
    const { from, to } = this.#mail;
    const body = lazyBody(() => this.#askForBody());
    this.#waitFor(this.#patience.envelopeMs);
    this.#connection.send({ from, to: [to] }, body, (error, info) =>
      this.#end({ ...(error ? { error } : { info }), isWhole: body.readableEnded }),
    );
    try {
      const ending = await this.#ending.promise;
      // Whatever is being written of this message is written before anything else is.
      await this.#fence?.catch(() => false);
      return await this.#outcomeOf(ending);
    } catch (error) {
      this.#connection.close();
      throw error;
    } finally {
      clearTimeout(this.#timer);
    }
  }

  /** Whether it ended before our own word was asked, without a reply but that the server closes (RFC 5321 §3.8: 421). */
  isStale(outcome: Outcome): boolean {
    if (this.#stage !== "envelope") return false;
    if (outcome.kind === "again") return outcome.reply.startsWith("421");
    return (
      outcome.kind === "unsent" && "failure" in outcome.why && outcome.why.failure.response === undefined
    );
  }

  /** Asked for by nodemailer at any 2xx or 3xx. */
  async #askForBody(): Promise<Uint8Array | undefined> {
    // A second reply that came with the first is heard before anything leaves.
    await nextTurn();
    if (this.#isOver) return undefined;
    if (!/^354(?:[ -]|$)/.test(String(this.#connection.lastServerResponse))) {
      this.#giveUp("The server answered DATA with something else than 354");
      return undefined;
    }
    try {
      return await this.#passFence();
    } catch (error) {
      this.#isOver = true;
      this.#ending.reject(error);
      return undefined;
    }
  }

  async #passFence(): Promise<Uint8Array | undefined> {
    const bytes = this.#mail.body();
    this.#stage = "fence";
    this.#fence = inTime(this.#mail.beforeBody(), this.#patience.fenceMs);
    const mayLeave = await this.#fence;
    if (this.#isOver) return undefined;
    if (!mayLeave) {
      this.#end("fenced");
      return undefined;
    }
    this.#stage = "body";
    this.#waitFor(this.#patience.bodyMs);
    return bytes;
  }

  #waitFor(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#giveUp(`No answer within ${ms / 1_000} seconds`), ms);
  }

  #giveUp(why: string): void {
    this.#end({ error: new Error(why), isWhole: false });
  }

  #end(ending: Ending): void {
    this.#isOver = true;
    this.#ending.resolve(ending);
  }

  async #outcomeOf(ending: Ending): Promise<Outcome> {
    if (ending === "fenced") {
      this.#connection.close();
      return { kind: "unsent", why: { at: "fence" } };
    }
    return this.#stage === "body" ? this.#afterBody(ending) : await this.#beforeBody(ending);
  }

  #afterBody(ending: Exclude<Ending, "fenced">): Outcome {
    const outcome = "error" in ending ? outcomeOfBody(ending.error, this.#mail.to) : this.#taken(ending);
    if (!ending.isWhole || outcome.kind === "ambiguous") this.#connection.close();
    return outcome;
  }

  #taken({ info, isWhole }: { info: SentMessageInfo; isWhole: boolean }): Outcome {
    if (isWhole) return outcomeOfSuccess(info, this.#mail.to);
    return { kind: "ambiguous", reply: "The server took the message before it had all of it" };
  }

  async #beforeBody(ending: Exclude<Ending, "fenced">): Promise<Outcome> {
    const error: SMTPError = "error" in ending ? ending.error : takenUnsent();
    const outcome = outcomeOfEnvelope(error, this.#mail.to);
    const isUnderstood = outcome.kind !== "unsent" || outcome.why.at === "sender";
    if (isUnderstood && error.code === "EENVELOPE") await this.#beginAnew();
    else this.#connection.close();
    return outcome;
  }

  /** A refused recipient leaves a transaction open (RFC 5321 §4.1.1.5); a server that cannot end it is left. */
  async #beginAnew(): Promise<void> {
    const connection = this.#connection;
    if (connection.destroyed) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(() => connection.close(), this.#patience.envelopeMs);
    connection.once("end", resolve);
    connection.reset((error) => {
      if (error) connection.close();
      resolve();
    });
    await promise;
    clearTimeout(timer);
    connection.off("end", resolve);
  }
}

function takenUnsent(): SMTPError {
  return new Error("The server took the message before it was sent");
}

async function inTime(asked: Promise<boolean>, ms: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms);
  return await Promise.race([asked, promise]).finally(() => clearTimeout(timer));
}
