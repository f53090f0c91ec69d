// What a server said, as it is kept and shown: nobody's address, no control characters, no more than somebody reads.
import { cutAtWord, oneLine } from "../../domain/plain-text.ts";

/** In characters. One line of a reply has 512 octets at most (RFC 5321 §4.5.3.1.5). */
const longest = 500;

/** One line in which the recipient stands as `<recipient>`, and any other address as `<address>`. */
export function cleanReply(reply: string, recipient: string): string {
  const line = cutAtWord(oneLine(reply.slice(0, 4 * longest)), 3 * longest);
  if (!mayName(line, recipient)) return cutAtWord(line, longest);
  const named = line.replace(namesOf(recipient), "<recipient>");
  const clean = named
    .replace(/[^\s<>()[\]"',;:]+@[^\s<>()"',;]+/g, "<address>")
    .replace(new RegExp(literally(recipient), "gi"), "<recipient>")
    .replace(/<<(recipient|address)>>/g, "<$1>");
  return cutAtWord(clean, longest);
}

/** What most servers say names nobody: that is seen at a glance, for each mail of many. */
function mayName(line: string, recipient: string): boolean {
  const local = recipient.slice(0, recipient.lastIndexOf("@")).toLowerCase();
  return line.includes("@") || line.toLowerCase().includes(local);
}

/**
 * The address in any case, also as a bounce address carries it (`joan=example.org`), and what stands before its `@`
 * where that can be no word of the server's: in quotes or brackets, or with a figure or sign in it (`joan.smith`).
 */
function namesOf(recipient: string): RegExp {
  const at = recipient.lastIndexOf("@");
  const local = literally(recipient.slice(0, at));
  const host = literally(recipient.slice(at + 1));
  const isNoWord = /[a-z]/i.test(recipient.slice(0, at)) && /[^a-z]/i.test(recipient.slice(0, at));
  const alone = isNoWord ? `(?<![\\w.+=-])${local}(?![\\w+=@-])` : `(?<=["'<([])${local}(?=["'>)\\]])`;
  return new RegExp(`(?<![\\w.+=-])${local}(?:@|=40|=|%)${host}(?![\\w-])|${alone}`, "gi");
}

function literally(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "\\$&");
}
