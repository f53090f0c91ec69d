// Whether a refusal says that the mailbox is none. The codes are few (RFC 3463); words count only where no code speaks,
// and everything that may pass, or that says something of us and not of the mailbox, is soft.
import { hardWords, softWords } from "./refusal-words.ts";

/** A server's answer is a line or two. */
const maxWordsChars = 5_000;

export type Severity = "hard" | "soft";

/** Bad mailbox, host or syntax, moved, null MX (RFC 7505), mailbox disabled. */
const hardCodes = new Set(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"]);

/** What was decided, and by which code; `5.0.0` or `4.0.0` where none was said. */
export type Verdict = { severity: Severity; status: string };

/** `status` is the report's own field, `words` what the server said. */
export function severityOf({ status = "", words }: { status?: string | undefined; words: string }): Verdict {
  const said = statusCodesIn(words);
  const [own] = statusCodesIn(status);
  // A reply about policy goes before the field: agents write 5.1.1 for any refusal of a recipient.
  const policy = [own, ...said].find((code) => code?.startsWith("5.7."));
  if (policy !== undefined) return { severity: "soft", status: policy };
  const telling = [own, ...said].find((code) => code !== undefined && tellsDetail(code));
  if (telling !== undefined) return { severity: hardCodes.has(telling) ? "hard" : "soft", status: telling };
  const vague = own ?? said[0] ?? statusOfReply(words);
  return { severity: saysNoSuchMailbox(vague, words) ? "hard" : "soft", status: vague };
}

/** Whether anything in the words tells why. */
export function saysSomething(words: string): boolean {
  const forms = [replyCode, ...softWords, ...hardWords];
  const text = words.slice(0, maxWordsChars);
  return statusCodesIn(text).length > 0 || forms.some((form) => form.test(text));
}

/** Enhanced status codes (RFC 3463 §2), in order, `550-5.1.1` too; none that is part of an IP address or a version. */
export function statusCodesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w.])(?<!(?<![245]\d\d)-)[245]\.[0-7]\.\d{1,3}(?!\d|\.\d)/g)].map(
    ([code]) => code,
  );
}

/** `5.1.0` and `5.0.0` are "other" (RFC 3463 §3.1), and so is `5.5.0`: they say what the class says. */
function tellsDetail(code: string): boolean {
  return !code.endsWith(".0");
}

const replyCode = /(?<![\w.:/-])([45])[0-5]\d(?=[\s:;,)#-]|$)/;

/** The class of the first reply code (RFC 5321 §4.2). */
function statusOfReply(words: string): string {
  const reply = replyCode.exec(words);
  return reply?.[1] === "4" ? "4.0.0" : "5.0.0";
}

function saysNoSuchMailbox(status: string, words: string): boolean {
  if (status.startsWith("4")) return false;
  const text = words.slice(0, maxWordsChars).replace(/\s+/g, " ");
  return !softWords.some((word) => word.test(text)) && hardWords.some((word) => word.test(text));
}
