// Whoever gets the mail can end it with one click: there is a server that takes the click.
import type { Content } from "../content/read-content.ts";
import { settingsFile } from "../content/settings-file.ts";
import type { Found } from "./finding.ts";

/** A block while `readers` people beside the editor (0) would get mail that they cannot leave by an https address. */
export function checkLeaving({ publication: { service } }: Content, readers: number): Found[] {
  if (readers === 0 || service?.startsWith("https:")) return [];
  const people = readers === 1 ? "one reader" : `${readers} readers`;
  return [
    {
      level: "block",
      check: "leaving",
      file: settingsFile,
      spot: { field: ["service"] },
      says: `${people} would get mail that they cannot leave with one click`,
      todo: "Say where they sign up, leave and pause: service: https://mail.example.org",
    },
  ];
}
