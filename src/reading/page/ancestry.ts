// What stands around an element.
import { PageElement } from "./dom/nodes.ts";

/** The elements around one, the innermost first. */
export function ancestorsOf(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let above: unknown = element.parentNode; above instanceof PageElement; above = above.parentNode)
    found.push(above);
  return found;
}

/** True for the element itself and all in it. */
export function holds(root: PageElement, element: unknown): boolean {
  for (let above = element; above instanceof PageElement; above = above.parentNode)
    if (above === root) return true;
  return false;
}
