// What a share sheet, a shortcut or our own form sends of a link, and the links in it.
import type { Context } from "hono";
import { z } from "zod";
import { joinNotes } from "../domain/note.ts";
import { parseJson } from "../domain/parse-json.ts";
import { withoutControls } from "../domain/plain-text.ts";
import { readSharedLinks } from "../sources/shared-link.ts";
import type { SentLink } from "../subscribers/inbox/inbox-link.ts";
import { type Form, readForm } from "./read-form.ts";

/** The fields of the Web Share Target, and `why`, the editor's own words. */
export type Shared = { title: string; url: string; text: string; why: string; isPrivate: boolean };

/** What our own form says beside them. */
export type SaveFields = {
  shared: Shared;
  /** The token, where it was typed. */
  token: string | undefined;
  /** The places of the links that are wanted, where there were several to choose from. */
  wanted: number[] | undefined;
  /** The ids of the saves that these correct. */
  instead: string[];
};

export function sharedIn(field: (name: string) => string | undefined): Shared {
  const text = (name: string) => withoutControls(field(name) ?? "").trim();
  const [title, url, shared, why] = ["title", "url", "text", "why"].map(text);
  const isPrivate = !/^(|0|no|false|off)$/i.test(text("private"));
  return { title: title ?? "", url: url ?? "", text: shared ?? "", why: why ?? "", isPrivate };
}

/** `undefined` for a body that is none of ours: a form's, or JSON as shortcuts send it. */
export async function readSave(context: Context): Promise<SaveFields | undefined> {
  const isJson = /^\s*application\/json\s*(;|$)/i.test(context.req.header("content-type") ?? "");
  const form = isJson ? formOf(await context.req.text()) : await readForm(context);
  if (!form) return undefined;
  const ticked = [...form.keys()].flatMap((name) => /^keep(\d{1,4})$/.exec(name)?.[1] ?? []);
  return {
    shared: sharedIn((name) => form.get(name)),
    token: form.get("token"),
    wanted: form.has("several") ? ticked.map(Number) : undefined,
    instead: (form.get("instead") ?? "").split(" ").filter(Boolean),
  };
}

const Json = z.record(z.string(), z.union([z.string(), z.boolean().transform(String), z.null()]));

function formOf(text: string): Form | undefined {
  const read = Json.safeParse(parseJson(text));
  if (!read.success) return undefined;
  return new Map(
    Object.entries(read.data).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** The links of a share, each with what was said of it: the editor's own words first. */
export function linksIn({ title, url, text, why, isPrivate }: Shared): SentLink[] {
  return readSharedLinks({ title, url, text }, { now: "", source: "" }).map((capture) => ({
    url: capture.url,
    title: capture.title,
    note: joinNotes(why || undefined, capture.note),
    private: isPrivate || undefined,
  }));
}
