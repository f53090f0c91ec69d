// What a screen shows of the coming issue, or words where there is none yet or a file stands in its way.
import { ContentError } from "../../content/front-matter.ts";
import { type Html, html } from "../../editions/html.ts";

/** `make` gives nothing where no issue has begun, and throws a `ContentError` for a file that must be set right first. */
export async function ofComing(make: () => Promise<Html | undefined>): Promise<Html> {
  try {
    return (await make()) ?? nothingYet;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return html`<div class="done"><h1>A file stands in the way.</h1><p class="lead">${error.message}</p></div>`;
  }
}

const nothingYet = html`<div class="done"><h1>Nothing is picked yet.</h1><p><a class="txt" href="/pick">Pick the first one</a></p></div>`;
