import { describe, expect, it } from "vitest";
import { copyOfChildren } from "../../../../src/reading/page/dom/copy-tree.ts";
import { PageText } from "../../../../src/reading/page/dom/nodes.ts";
import { specDocument } from "../../../../src/reading/page/spec-document.ts";

const markup = `<h1 class="a" id="b">One &amp; two</h1><!-- a note --><ul><li>a<li>b <b>c</b> d</ul>
<svg viewBox="0 0 1 1"><title>A sign</title></svg><p>Last<br>line</p>`;

function bodyOf(inner: string) {
  const { body } = specDocument(`<body>${inner}`, "https://notes.example.org/");
  if (!body) throw new Error("no body");
  return body;
}

/** Everything of a body as it would be written. */
function written(body: ReturnType<typeof bodyOf>): string {
  return body.innerHTML;
}

describe("a copy of a tree", () => {
  it("says what the tree says, as its markup would", () => {
    const [body, other] = [bodyOf(markup), bodyOf("")];
    const copy = copyOfChildren(body);
    while (copy.firstChild) other.appendChild(copy.firstChild);
    expect(written(other)).toBe(written(body));
    expect(other.elementsBelow().find(({ localName }) => localName === "svg")?.namespaceUri).toBe(
      "http://www.w3.org/2000/svg",
    );
  });

  it("shares nothing with it that changes", () => {
    const body = bodyOf(markup);
    const before = written(body);
    const copy = copyOfChildren(body);
    for (const element of copy.elementsBelow()) {
      element.setAttribute("class", "other");
      element.removeAttribute("id");
    }
    while (copy.firstChild) copy.firstChild.remove();
    expect(written(body)).toBe(before);
  });

  it("has texts that stand beside each other as one, and leaves the tree its own", () => {
    const body = bodyOf("<p>a</p>");
    const [p] = body.querySelectorAll("p");
    p?.appendChild(new PageText("b", body.ownerDocument));
    const [copied] = copyOfChildren(body).querySelectorAll("p");
    expect([copied?.childNodes.length, copied?.textContent]).toEqual([1, "ab"]);
    expect(p?.childNodes).toHaveLength(2);
  });

  it("is made of a tree of any depth", () => {
    const body = bodyOf("");
    let inner = body;
    for (let depth = 0; depth < 20_000; depth++)
      inner = inner.appendChild(body.ownerDocument.createElement("b"));
    expect(copyOfChildren(body).elementsBelow()).toHaveLength(20_000);
  });
});
