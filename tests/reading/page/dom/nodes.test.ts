import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  PageElement,
  type PageNode,
  type PageParent,
  PageText,
} from "../../../../src/reading/page/dom/nodes.ts";
import { specDocument } from "../../../../src/reading/page/spec-document.ts";
import { exponentOf, straight } from "../../../support/growth.ts";

const url = "https://notes.example.org/";

/** The same facts by walking the links alone, without anything remembered. */
function walked(parent: PageParent): { children: PageNode[]; text: string } {
  const children: PageNode[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) children.push(child);
  const text = children.map((child) =>
    child instanceof PageText ? child.nodeValue : "firstChild" in child ? walked(child).text : "",
  );
  return { children, text: text.join("") };
}

describe("the nodes of a page", () => {
  it("tell their children and their text as they are, after every kind of change", () => {
    const step = fc.tuple(fc.nat(5), fc.nat(), fc.nat());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const document = specDocument("<p>a<b>b</b><i>c</i></p><ul><li>d<li>e</ul><div></div>", url);
        const { body } = document;
        if (!body) throw new Error("no body");
        for (const [what, one, other] of steps) {
          const all = [body, ...body.elementsBelow()];
          const parent = all[one % all.length] ?? body;
          const node = all[1 + (other % Math.max(1, all.length - 1))];
          const isAbove = node !== undefined && (node === parent || node.elementsBelow().includes(parent));
          if (what === 0)
            parent.appendChild(document.createTextNode([`t${one % 7}`, " \n", " x "][other % 3] ?? ""));
          if (what === 1 && node && !isAbove) parent.appendChild(node);
          if (what === 2 && node && !isAbove && node !== parent.firstChild)
            parent.insertBefore(node, parent.firstChild);
          if (what === 3 && node) node.remove();
          if (what === 4) parent.innerHTML = `<s>${one % 5}</s>x`;
          if (what === 5 && parent.firstChild)
            parent.replaceChild(document.createElement("u"), parent.firstChild);
          for (const element of [body, ...body.elementsBelow()]) {
            const { children, text } = walked(element);
            expect(element.childNodes).toEqual(children);
            expect(element.children).toEqual(children.filter((child) => child instanceof PageElement));
            expect(element.textContent).toBe(text);
            expect(element.foldedText).toBe(text.trim().replace(/\s{2,}/g, " "));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are never nested deeper than 512, and lose no word at the bottom", () => {
    const { body } = specDocument(`${"<div>".repeat(20_000)}deep <b>down</b><script>x</script>`, url);
    let depth = 0;
    for (let here: PageElement | null = body; here; here = here.firstElementChild) depth += 1;
    expect(depth).toBeLessThanOrEqual(513);
    expect(body?.textContent).toBe("deep down");
  });

  it("are the beginning of a page that has more of them than anybody reads", () => {
    const open = Array.from({ length: 2_000 }, (_, at) => `<b a=${at}>`).join("");
    const { body } = specDocument(`<p>first<p>${open}${"</p><p>x".repeat(5_000)}`, url);
    expect(body?.textContent).toMatch(/^firstx/);
    expect(body?.elementsBelow().length).toBeLessThan(300_000);
  });

  it("come and go among 100,000 others at a cost that does not grow with their number", () => {
    expect(exponentOf(changes, 12_500)).toBeLessThan(straight);
  });
});

/** Moves every second of so many siblings to the end and takes every third away. */
function changes(size: number): void {
  const { body } = specDocument("<i>x</i>".repeat(size), url);
  for (const [at, one] of [...(body?.children ?? [])].entries()) {
    if (at % 2 === 0) body?.appendChild(one);
    if (at % 3 === 0) one.remove();
  }
}
