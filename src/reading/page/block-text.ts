// The text of an element as a person reads it: a break at every block's edge, white space folded.

const blocks = new Set(
  "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const silent = new Set(["script", "style", "noscript", "template", "head", "title"]);

/** White space that is not one space between two words, or at an end. */
const unfolded = /\s\s|[^\S ]/;

/** Any DOM's node: ours, or the one that a benchmark compares with. */
export type TextNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly lastChild: TextNode | null;
  readonly previousSibling: TextNode | null;
};

/** A line and the innermost block that its words stand in. */
export type BlockLine = { text: string; block: TextNode };

/** One line for each block that says something. */
export function blockText(root: TextNode): string {
  return blockLines(root)
    .map(({ text }) => text)
    .join("\n");
}

/** The same lines, each with its block. */
export function blockLines(root: TextNode): BlockLine[] {
  const lines: BlockLine[] = [];
  const open: TextNode[] = [root];
  let words = "";
  const breakLine = () => {
    if (words === "") return;
    const text = (unfolded.test(words) ? words.replace(/\s+/g, " ") : words).trim();
    if (text !== "") lines.push({ text, block: open.at(-1) ?? root });
    words = "";
  };
  const todo: (TextNode | "leave")[] = [root];
  const enter = (element: TextNode, name: string) => {
    if (blocks.has(name)) {
      breakLine();
      open.push(element);
      todo.push("leave");
    } else if (name === "br") breakLine();
    for (let child = element.lastChild; child; child = child.previousSibling) todo.push(child);
  };
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next === "leave") {
      breakLine();
      open.pop();
    } else if (next.nodeType === 3) words += next.nodeValue ?? "";
    else if (next.nodeType === 1) {
      const name = next.nodeName.toLowerCase();
      if (!silent.has(name)) enter(next, name);
    }
  }
  breakLine();
  return lines;
}
