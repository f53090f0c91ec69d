// Why a link is suggested, as one sentence for the editor. Pure.
import type { Trait } from "./traits.ts";

/** A trait that speaks for a link, and how many links with it were picked. */
export type Favour = { trait: Trait; picked: number };

/** Of the two that speak for it most, given first; `undefined` where nothing does that can be told. */
export function reasonOf(favours: Favour[]): string | undefined {
  const told = [...new Set(favours.map(wordsOf))].filter((words) => words !== undefined).slice(0, 2);
  return told.length === 0 ? undefined : `Suggested because ${told.join(" and ")}.`;
}

function wordsOf({ trait, picked }: Favour): string | undefined {
  switch (trait.of) {
    case "site":
    case "author":
      return `you have picked ${trait.name} ${times(picked)}`;
    case "tag":
      return `you have picked what is tagged “${trait.name}” ${times(picked)}`;
    case "source":
      return `you have picked from ${trait.name} ${times(picked)}`;
    case "note":
      return "you wrote a note";
    case "kind":
      return kinds[trait.name];
    case "length":
      return "it is about as long as what you pick";
    case "age":
      return trait.name === "old" ? undefined : "it was kept when you keep what you pick";
    default:
      return trait satisfies never;
  }
}

/** Those that say something; most pages are articles. */
const kinds: Record<string, string> = {
  video: "it is a video",
  audio: "it is to be heard",
  pdf: "it is a PDF",
  slides: "it is a deck of slides",
  code: "it is code",
  post: "it is a post",
};

const few = ["never", "once", "twice", "three times", "four times", "five times", "six times"];
const times = (count: number) => few[count] ?? `${count} times`;
