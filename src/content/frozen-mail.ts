// `content/issues/0042.mail.html` and `.txt`: the mail as it was frozen when its issue was shipped. Copied by the
// site, filled for each reader, never made anew.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { stampAt } from "../disk/file-stamp.ts";
import { textAt } from "../disk/text-at.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { issueFileName } from "./issue-file.ts";

export type FrozenMail = { html: string; text: string };

/** `content/issues/0042.mail.html` and `.txt`, below the publication folder. */
export function frozenMailFiles(number: number): Record<keyof FrozenMail, string> {
  const start = `content/issues/${issueFileName(number).replace(/\.md$/, "")}`;
  return { html: `${start}.mail.html`, text: `${start}.mail.txt` };
}

/** The frozen mail of an issue; `undefined` for one that was not shipped by `friday`, or not yet. */
export function readFrozenMail(folder: PublicationFolder, number: number): FrozenMail | undefined {
  const files = frozenMailFiles(number);
  const html = textAt(join(folder.root, files.html));
  const text = textAt(join(folder.root, files.text));
  return html === undefined || text === undefined ? undefined : { html, text };
}

/** Tells without reading it whether the frozen mail of an issue is still the one that was read. */
export function frozenMailStamp(folder: PublicationFolder, number: number): string {
  const { html, text } = frozenMailFiles(number);
  return [html, text].map((file) => stampAt(join(folder.root, file)) ?? "").join(" ");
}

/**
 * Tells this mail from every other: the first 16 hexadecimal digits of a SHA-256 over both, whichever line ends git
 * gives them on this machine.
 */
export function mailHash({ html, text }: FrozenMail): string {
  const plain = (mail: string) => mail.replaceAll("\r\n", "\n");
  return createHash("sha256")
    .update(`${plain(html)}\0${plain(text)}`)
    .digest("hex")
    .slice(0, 16);
}
