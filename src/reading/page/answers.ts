// What answers a page, or judges what is on it, by schema.org's names: its words, authors and days are not the page's.
import { alternatives as words } from "./alternatives.ts";

/** Types of what people answer with. */
export const answerTypes = words`Comment | UserComments | Answer`;

/** Properties by which a page holds its answers, and what people say of its thing. */
export const answerProperties = words`comment | acceptedAnswer | suggestedAnswer | reviews?`;
