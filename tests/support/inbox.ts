// Links that wait for the editor, for tests.
import type { SentLink } from "../../src/subscribers/inbox/inbox-link.ts";

export function aSuggestion(given: Partial<SentLink> = {}): SentLink {
  return {
    url: "https://example.org/bins",
    title: "Bins are hard",
    note: "It says why.",
    name: "Joan Reader",
    ...given,
  };
}

export function aSave(given: Partial<SentLink> = {}): SentLink {
  return { url: "https://example.org/lamps", title: "Lamps", note: "Page 3.", ...given };
}
