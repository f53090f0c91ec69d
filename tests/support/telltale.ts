// A suggestion that is found again wherever it gets to.
import type { SentLink } from "../../src/subscribers/inbox/inbox-link.ts";

export const telltale: SentLink = {
  url: "https://suggested.example/telltale-page",
  title: "Telltale title",
  note: "Telltale why",
  name: "Telltale Reader",
};
