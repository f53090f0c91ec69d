// What can be written in an issue, field by field: what stands there, and the change that writing there makes. Pure.
import type { Hero, Issue, Pick } from "../../domain/issue.ts";
import { changeOfPick, type IssueChange } from "../../domain/issue-change.ts";
import { oneLine } from "../../domain/plain-text.ts";
import { isPublicUrl, likelyUrl } from "../../domain/public-url.ts";
import { typedDay } from "../hand/typed-day.ts";

export const issueFields = ["title", "standfirst", "signOff", "alt", "credit"] as const;
export const pickFields = ["title", "blurb", "viaName", "viaUrl", "deadline"] as const;

/** A field of the issue, or of the pick that links to `url`. */
export type Field =
  | { of: "issue"; name: (typeof issueFields)[number] }
  | { of: "pick"; name: (typeof pickFields)[number]; url: string };

/** `{ of: "pick", name: "blurb", url }` for `blurb` and an address; `undefined` for what is no field. */
export function fieldNamed(name: string, url: string | undefined): Field | undefined {
  if (url === undefined || url === "") {
    const found = issueFields.find((one) => one === name);
    return found && { of: "issue", name: found };
  }
  const found = pickFields.find((one) => one === name);
  return found && { of: "pick", name: found, url };
}

/** What stands in it now; `undefined` for a field of a pick or photo that is not there. */
export function valueIn(issue: Issue, field: Field): string | undefined {
  if (field.of === "issue") {
    const { title, standfirst, signOff, hero } = issue;
    return { title, standfirst, signOff: signOff ?? "", alt: hero?.alt, credit: hero?.credit }[field.name];
  }
  const pick = issue.picks.find(({ url }) => url === field.url);
  if (!pick) return undefined;
  const { title, blurb, via, deadline } = pick;
  return { title, blurb, viaName: via?.name ?? "", viaUrl: via?.url ?? "", deadline: deadline ?? "" }[
    field.name
  ];
}

/** The change that the words make there, or why they cannot stand so. */
export type Written = { ok: true; change: IssueChange } | { ok: false; why: string };

export function write(issue: Issue, field: Field, words: string): Written {
  const text = words.replaceAll("\r\n", "\n");
  if (field.of === "issue") return writeInIssue(issue, field.name, text);
  const pick = issue.picks.find(({ url }) => url === field.url);
  if (!pick) return refused("This pick is not in the issue any more.");
  const facts = writeInPick(issue, pick, { name: field.name, text });
  return typeof facts === "string"
    ? refused(facts)
    : { ok: true, change: changeOfPick(issue, pick.url, facts) };
}

function writeInIssue(issue: Issue, name: (typeof issueFields)[number], text: string): Written {
  switch (name) {
    case "title": {
      const title = oneLine(text).trim();
      return title === "" ? refused("An issue has a title.") : { ok: true, change: { title } };
    }
    case "standfirst":
      return { ok: true, change: { standfirst: text.trim() } };
    case "signOff":
      return { ok: true, change: { signOff: text.trim() || undefined } };
    case "alt":
    case "credit":
      return writeOfPhoto(issue.hero, name, oneLine(text).trim());
    default:
      return name satisfies never;
  }
}

function writeOfPhoto(hero: Hero | undefined, name: "alt" | "credit", text: string): Written {
  if (!hero) return refused("There is no photo yet.");
  if (text === "") return refused(name === "alt" ? "Say what one sees." : "Say whose picture it is.");
  return { ok: true, change: { hero: { ...hero, [name]: text } } };
}

type PickText = { name: (typeof pickFields)[number]; text: string };

/** What of the pick is different; words where it cannot be. */
function writeInPick(issue: Issue, { via }: Pick, { name, text }: PickText): Partial<Pick> | string {
  const line = oneLine(text).trim();
  switch (name) {
    case "title":
      return line === "" ? "A pick has a title." : { title: line };
    case "blurb":
      return { blurb: text.trim() };
    case "viaName":
      if (line === "") return via?.url === undefined ? withoutVia : "Take its address away first.";
      return { via: { ...via, name: line } };
    case "viaUrl":
      return viaAt(via, line);
    case "deadline": {
      if (line === "") return { deadline: undefined };
      const deadline = typedDay(line, issue.date);
      return deadline === undefined ? "Which day is that? Write one like 4 December." : { deadline };
    }
    default:
      return name satisfies never;
  }
}

const withoutVia: Partial<Pick> = { via: undefined };

function viaAt(via: Pick["via"], line: string): Partial<Pick> | string {
  if (!via) return line === "" ? withoutVia : "Name whom you thank first.";
  const { name } = via;
  if (line === "") return { via: { name } };
  if (isPublicUrl(line)) return { via: { name, url: line } };
  const likely = likelyUrl(line);
  return likely === undefined
    ? "A credit leads to an http or https address."
    : { via: { name, url: likely } };
}

function refused(why: string): Written {
  return { ok: false, why };
}
