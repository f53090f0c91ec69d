// A link that waits for the editor: what a reader suggests, or what the editor saved from elsewhere. Until the editor
// keeps it, it stands in the store alone.
import { hash } from "node:crypto";
import type { InboxRow } from "../store/tables.ts";

/** What was sent, as it was typed. */
export type SentLink = {
  /** An absolute http or https address. */
  url: string;
  title?: string | undefined;
  /** Why: a reader's words, or the editor's own. */
  note?: string | undefined;
  /** Whom to thank for a suggestion. */
  name?: string | undefined;
  private?: boolean | undefined;
};

export type InboxLink = SentLink & {
  id: string;
  kind: InboxRow["kind"];
  /** When it came, an instant. */
  cameAt: string;
};

/** 32 figures of a hash of everything that was sent: who presses twice, or sends again, makes one of it. */
export function idOf(
  kind: InboxRow["kind"],
  { url, title, note, name, private: isPrivate }: SentLink,
): string {
  const said = [kind, url, title ?? null, note ?? null, name ?? null, isPrivate ?? false];
  return hash("sha256", JSON.stringify(said)).slice(0, 32);
}

export function rowOf(kind: InboxRow["kind"], sent: SentLink, nowMs: number): InboxRow {
  return {
    ...{ id: idOf(kind, sent), kind, state: "waiting" },
    ...{ url: sent.url, title: sent.title ?? null, note: sent.note ?? null, name: sent.name ?? null },
    ...{ is_private: sent.private ? 1 : 0, came_at: nowMs, changed_at: nowMs },
  };
}

export function linkOf({ id, kind, url, title, note, name, is_private, came_at }: InboxRow): InboxLink {
  return {
    ...{ id, kind, url, title: title ?? undefined, note: note ?? undefined, name: name ?? undefined },
    ...{ private: is_private === 1 || undefined, cameAt: new Date(came_at).toISOString() },
  };
}
