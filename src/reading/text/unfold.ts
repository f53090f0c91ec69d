// Opens what a page keeps folded until it is clicked: questions that are buttons, answers that are hidden.
// Readability leaves both out, because a hidden box is more often an advertisement than an answer.
import { PageElement } from "../page/dom/nodes.ts";
import type { PageIndex } from "../page/page-index.ts";

/** Names and roles of boxes that open on a click. */
const panel = /accordion|collaps|expand|faq|answer|toggle|tab-?(pane|panel|content)|read-?more|show-?more/i;
const panelRoles = new Set(["tabpanel", "region"]);
const questions = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "dt"]);

/** Changes the document in place. */
export function unfold(index: PageIndex): void {
  for (const button of index.named("button")) {
    const parent = button.parentNode;
    if (parent instanceof PageElement && questions.has(parent.localName)) unwrap(button, parent);
  }
  for (const { element, names } of index.labelled) {
    if (!panel.test(names) && !panelRoles.has(element.getAttribute("role") ?? "")) continue;
    element.removeAttribute("hidden");
    element.removeAttribute("aria-hidden");
    if (element.style.display === "none" || element.style.visibility === "hidden")
      element.removeAttribute("style");
  }
}

function unwrap(element: PageElement, parent: PageElement): void {
  while (element.firstChild) parent.insertBefore(element.firstChild, element);
  element.remove();
}
