// What the ledger promises, said once more in the plainest way: a machine in memory that a test runs beside the real one.
import type { MailingState, MailState } from "../../src/subscribers/store/tables.ts";

const dayMs = 24 * 60 * 60_000;

export type ModelMail = {
  messageId: string;
  person: number;
  state: MailState;
  notBefore: number;
  putOffAt?: number | undefined;
  owner?: string | undefined;
  claim: number;
  leaseUntil: number;
};

export type ModelWord =
  | { kind: "sent" | "failed" | "ambiguous" }
  | { kind: "again"; notBefore: number }
  | { kind: "unsent" };

/** One issue to its people, who read or do not. */
export class LedgerModel {
  issue: MailingState = "sending";
  readonly mails: ModelMail[];
  readonly reads: boolean[];

  /** The Message-IDs, by person. */
  constructor(messageIds: string[]) {
    this.reads = messageIds.map(() => true);
    this.mails = messageIds.map((messageId, person) => ({
      messageId,
      person,
      state: "queued",
      notBefore: 0,
      claim: 0,
      leaseUntil: 0,
    }));
  }

  claim(nowMs: number, owner: string, count: number, leaseMs: number): string[] {
    this.#reap(nowMs);
    for (;;) {
      const due = this.mails
        .filter(({ state, notBefore }) => state === "queued" && notBefore <= nowMs)
        .sort((one, other) => one.notBefore - other.notBefore || (one.messageId < other.messageId ? -1 : 1))
        .slice(0, this.issue === "sending" ? count : 0);
      for (const mail of due) {
        const state = this.reads[mail.person] ? "claimed" : "skipped";
        Object.assign(mail, { state, owner, claim: mail.claim + 1, leaseUntil: nowMs + leaseMs });
      }
      const claimed = due.filter(({ state }) => state === "claimed");
      if (claimed.length > 0 || due.length === 0) return claimed.map(({ messageId }) => messageId);
    }
  }

  /** Whether its body may leave. */
  start(nowMs: number, owner: string, { messageId, claim }: Held, leaseMs: number): boolean {
    const mail = this.#own(owner, { messageId, claim }, ["claimed"]);
    if (!mail || this.issue !== "sending" || !this.reads[mail.person]) return false;
    Object.assign(mail, { state: "sending", leaseUntil: nowMs + leaseMs });
    return true;
  }

  /** Whether the word counts. */
  say(nowMs: number, owner: string, held: Held, word: ModelWord): boolean {
    const hasBody = word.kind === "sent" || word.kind === "ambiguous";
    const mail = this.#own(
      owner,
      held,
      hasBody ? ["sending", "ambiguous"] : ["claimed", "sending", "ambiguous"],
    );
    if (!mail) return false;
    switch (word.kind) {
      case "again":
        if (word.notBefore > (mail.putOffAt ?? nowMs) + dayMs) mail.state = "failed";
        else {
          Object.assign(mail, { notBefore: word.notBefore, putOffAt: mail.putOffAt ?? nowMs });
          this.#queue(mail);
        }
        return true;
      case "unsent":
        this.#queue(mail);
        return true;
      default:
        mail.state = word.kind;
        return true;
    }
  }

  stop(): void {
    if (this.issue === "done") return;
    this.issue = "stopped";
    for (const mail of this.mails) if (mail.state === "queued") mail.state = "skipped";
  }

  end(): void {
    const isOpen = this.mails.some(({ state }) => ["queued", "claimed", "sending"].includes(state));
    if (this.issue === "sending" && !isOpen) this.issue = "done";
  }

  resend(nowMs: number): void {
    for (const mail of this.mails.filter(({ state }) => state === "ambiguous")) {
      mail.notBefore = nowMs;
      this.#queue(mail);
    }
  }

  #reap(nowMs: number): void {
    for (const mail of this.mails.filter(({ leaseUntil }) => leaseUntil < nowMs)) {
      if (mail.state === "claimed") this.#queue(mail);
      else if (mail.state === "sending") mail.state = "ambiguous";
    }
  }

  #queue(mail: ModelMail): void {
    mail.state = this.issue === "stopped" ? "skipped" : "queued";
    mail.owner = undefined;
    if (this.issue === "done") this.issue = "sending";
  }

  #own(owner: string, { messageId, claim }: Held, states: MailState[]): ModelMail | undefined {
    return this.mails.find(
      (mail) =>
        mail.messageId === messageId &&
        mail.owner === owner &&
        mail.claim === claim &&
        states.includes(mail.state),
    );
  }
}

/** A mail as its sender holds it. */
type Held = { messageId: string; claim: number };
