// What it takes to tell a network of an issue: once, and so that a run which died in between can see what it did.
import type { AnnounceNetwork } from "../../domain/issue.ts";
import type { ServiceAnswer, ServiceDoor } from "../../web/ask-service.ts";

/** What is told. */
export type Announcement = {
  number: number;
  title: string;
  /** The page. */
  url: string;
  /** One or two sentences for the card beside the link. */
  summary: string;
  language: string;
  /** When the issue went out; the same in every try. */
  shippedAt: string;
};

export type Account = { account: string; secret: string; ask: ServiceDoor["ask"] };

/** The post's address, or why there is none. */
export type Posted = { ok: true; url: string } | { ok: false; says: string };

export type Network = {
  name: AnnounceNetwork;
  /** The variable that holds its secret, as for reading from it. */
  variable: "MASTODON_TOKEN" | "BLUESKY_APP_PASSWORD";
  post(announcement: Announcement, account: Account): Promise<Posted>;
  /** The account's own post that leads to the issue, since it went out; `url` is absent where there is none. */
  find(
    announcement: Announcement,
    account: Account,
  ): Promise<{ ok: true; url: string | undefined } | { ok: false; says: string }>;
};

/** The answer's JSON, or one line about why there is none; the network's own words are in it, cut. */
export function jsonOf(
  answer: ServiceAnswer,
  name: string,
): { ok: true; json: unknown } | { ok: false; says: string } {
  if (!answer.ok) return { ok: false, says: `${name} cannot be asked (${answer.why})` };
  if (answer.status >= 400)
    return {
      ok: false,
      says: `${name} answered ${answer.status}: ${answer.text.slice(0, 200).replace(/\s+/g, " ")}`,
    };
  try {
    return { ok: true, json: JSON.parse(answer.text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, says: `${name} gave an answer that is no JSON` };
    throw error;
  }
}

/** As many letters of the words as fit, cut at a space. */
export function shortened(words: string, most: number): string {
  const letters = [...words];
  if (letters.length <= most) return words;
  return `${letters
    .slice(0, most - 1)
    .join("")
    .replace(/\s+\S*$/, "")}…`;
}
