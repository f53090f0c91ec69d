// The text of an element as a person reads it: a break at every block's edge, white space folded.

const blocks = new Set(
  "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const silent = new Set(["script", "style", "noscript", "template", "head", "title"]);

/** Any DOM's node: ours, or the one that a benchmark compares with. */
export type TextNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextNode>;
};

/** One line for each block that says something. */
export function blockText(root: TextNode): string {
  const lines: string[] = [];
  let line = "";
  const breakLine = () => {
    const folded = line.replace(/\s+/g, " ").trim();
    if (folded !== "") lines.push(folded);
    line = "";
  };
  const todo: (TextNode | "break")[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next === "break") breakLine();
    else if (next.nodeType === 3) line += next.nodeValue ?? "";
    else for (const step of stepsInto(next)) todo.push(step);
  }
  breakLine();
  return lines.join("\n");
}

/** What to do for an element, last thing first. */
function stepsInto(node: TextNode): (TextNode | "break")[] {
  const name = node.nodeName.toLowerCase();
  if (silent.has(name)) return [];
  if (name === "br") return ["break"];
  const children = [...node.childNodes].reverse();
  return blocks.has(name) ? ["break", ...children, "break"] : children;
}
