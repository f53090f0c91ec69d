// One letter of each kind as editions get it.
import { type LetterKind, letterKinds } from "../../src/domain/letter.ts";
import { Publication } from "../../src/domain/publication.ts";
import type { Letter } from "../../src/editions/letter-parts.ts";

export const button = "https://mail.five.example/confirm/c-a-token";
const own = {
  leave: "https://mail.five.example/leave/l-a-token",
  pause: "https://mail.five.example/pause/p-a-token",
  since: "2026-11-27",
};

export function aLetterOf(kind: LetterKind): Letter {
  return {
    kind,
    button: kind === "confirmation" || kind === "link" || kind === "move" ? button : undefined,
    own: kind === "welcome" || kind === "already" ? own : undefined,
    signUp: "https://mail.five.example/",
    nextOn: "2026-12-04",
  };
}

export const allLetters = letterKinds.map(aLetterOf);

export function aPublicationIn(language: string, title = "Five & <Friday>"): Publication {
  return Publication.parse({
    ...{ url: "https://five.example", title, language, zone: "Europe/London", editor: { name: "Joan" } },
    postalAddress: "5 Example Street\nExample Town",
  });
}
