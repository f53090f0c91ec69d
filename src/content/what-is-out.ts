// What readers can reach of a publication.
import type { Content } from "./read-content.ts";

type Texts = Pick<Content, "issues" | "essays" | "pages">;

/** Without drafts and without issues whose hour has not come. */
export function whatIsOut({ issues, essays, pages }: Texts): Texts {
  return {
    issues: issues.filter(({ state }) => state === "shipped"),
    essays: essays.filter(({ draft }) => !draft),
    pages: pages.filter(({ draft }) => !draft),
  };
}
