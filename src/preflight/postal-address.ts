// In many countries mail to many people has to say where a letter reaches its sender.
import type { Content } from "../content/read-content.ts";
import { settingsFile } from "../content/settings-file.ts";
import type { Found } from "./finding.ts";

/** Advice while `readers` people beside the editor (0) get mail without a postal address. */
export function checkPostalAddress({ publication }: Content, readers: number): Found[] {
  if (readers === 0 || publication.postalAddress.length > 0) return [];
  return [
    {
      level: "advise",
      check: "postal-address",
      file: settingsFile,
      spot: { field: ["postalAddress"] },
      says: "the mail does not say where a letter reaches you, as the law of many countries wants it",
      todo: "Add postalAddress: 1 Example Street, Example Town",
    },
  ];
}
