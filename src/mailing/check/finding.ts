// One result of a look at how mail from here is received.

export type MailFinding = {
  /** `wrong` makes mail be refused or taken for spam, `advise` is for the editor to weigh. */
  level: "ok" | "advise" | "wrong";
  /** What was looked at, as people call it: `SPF`. */
  about: string;
  /** What is so: a sentence without a full stop. */
  says: string;
  /** What to do about it, whole sentences. */
  todo?: string;
  /** The record to paste into DNS. */
  record?: DnsRecord;
};

export type DnsRecord = { name: string; type: "TXT"; value: string };

/** For a question that nobody answered: it says nothing about the setting. */
export function unanswered(about: string, name: string): MailFinding {
  return {
    level: "advise",
    about,
    says: `DNS did not answer the question about ${name}`,
    todo: "Ask again in a while.",
  };
}
