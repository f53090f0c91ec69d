// What a validator has against a page of ours: the rules of the HTML standard, without opinions of style.
import { HtmlValidate, type RuleConfig } from "html-validate";

/** Rules that are no rules of the standard, each with why we do otherwise. */
const opinions: RuleConfig = {
  // White space between elements is the build's.
  "no-trailing-whitespace": "off",
  // Our tables have one row of heads, each of which is its column's by itself (HTML §4.9.12.1).
  "wcag/h63": "off",
};

/** The same for mail, which mail programs of twenty years read. */
const opinionsOfMail: RuleConfig = {
  ...opinions,
  // A style sheet in the head is thrown away by some of them.
  "no-inline-style": "off",
  // Outlook knows no styles of tables but these attributes.
  "no-deprecated-attr": "off",
  // A mail stands in somebody else's page, whose landmarks are theirs.
  "prefer-native-element": "off",
  // Some readers' programs know no other name for it.
  "presentation-role-style": "off",
  "prefer-tbody": "off",
  "doctype-style": "off",
};

const pages = new HtmlValidate({ extends: ["html-validate:recommended"], rules: opinions });
const mails = new HtmlValidate({ extends: ["html-validate:recommended"], rules: opinionsOfMail });

/** `rule: message at element`, one a line; none for a document that is as the standard has it. */
export async function findingsOfHtml(html: string, kind: "page" | "mail" = "page"): Promise<string[]> {
  const { results } = await (kind === "mail" ? mails : pages).validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
}
