// The place on Write of what a finding is about: its name, and the address that leads there. Pure.
import type { Issue } from "../../domain/issue.ts";
import type { Finding } from "../../preflight/finding.ts";

/** `anchor` is the element on Write; absent where it is nothing of the issue's own. */
export type Place = { name: string; anchor?: string };

/** Every place of an issue in its order, as the checks' list goes through them. */
export function placesOf(issue: Issue): Place[] {
  const picks = issue.picks.map((_, at) => ({ name: `Pick ${at + 1}`, anchor: `pick-${at + 1}` }));
  return [title, standfirst, photo, ...picks, signOff];
}

const title = { name: "Title", anchor: "title" };
const standfirst = { name: "Standfirst", anchor: "standfirst" };
const photo = { name: "Photo", anchor: "hero" };
const signOff = { name: "Sign-off", anchor: "signOff" };

export function placeOf({ file, field, check }: Finding, issue: Issue): Place {
  if (!file.startsWith("content/issues/")) return { name: "Settings" };
  if (field === "body") return standfirst;
  const [first, at] = field ?? [];
  const pick =
    typeof at === "number" ? placesOf(issue).find(({ name }) => name === `Pick ${at + 1}`) : undefined;
  if (first === "picks") return pick ?? { name: "Picks", anchor: "pick-1" };
  const places: Record<string, Place> = { title, hero: photo, signOff };
  return places[String(first)] ?? { name: check === "mail-size" ? "The mail" : "The issue" };
}
