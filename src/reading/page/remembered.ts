// An answer that is found once for each element, however often it is asked for.
import type { PageElement } from "./dom/nodes.ts";

/** Only for what does not change while it is asked for. */
export function remembered<T>(find: (element: PageElement) => T): (element: PageElement) => T {
  const known = new WeakMap<PageElement, { found: T }>();
  return (element) => {
    const before = known.get(element);
    if (before) return before.found;
    const found = find(element);
    known.set(element, { found });
    return found;
  };
}
