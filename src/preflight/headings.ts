// Headings in the words of an issue stand below those that its editions have themselves, none left out between.
import type { Content } from "../content/read-content.ts";
import { plainWords, readMarkdown } from "../editions/markdown.ts";
import { everyNode } from "../editions/markdown-tree.ts";
import { issuesToCome } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { textsOfIssue } from "./texts.ts";

/** Advice for each heading of an issue to come that is deeper than the one before it by more than one (WCAG 2.2, 1.3.1). */
export function checkHeadings(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) =>
    textsOfIssue(issue).flatMap(({ file, field, markdown }) => {
      if (!markdown.includes("#") && !/^(?:=+|-+)\s*$/m.test(markdown)) return [];
      const nodes = readMarkdown(markdown).flatMap((node) => [...everyNode(node)]);
      const headings = nodes.filter(({ type }) => type === "heading");
      return headings.flatMap((node, at): Found[] => {
        // The first may have any depth: `##` is what Markdown begins with below a title.
        const above = headings[at - 1]?.depth ?? node.depth ?? 1;
        if ((node.depth ?? 1) <= above + 1) return [];
        const words = plainWords([node]);
        const says = `the heading “${words}” is ${(node.depth ?? 1) - above} steps below the one before it`;
        const todo = "Take signs away until it is one step.";
        return [{ level: "advise", check: "headings", file, spot: { field, words }, says, todo }];
      });
    }),
  );
}
