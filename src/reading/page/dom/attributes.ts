// An element's attributes, and what its `style` says of its being seen.

/** `cloneNode` is what Readability copies attributes by. */
export class PageAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): PageAttribute {
    return new PageAttribute(this.name, this.value);
  }
}

export type InlineStyle = { display: string; visibility: string };
const noStyle: InlineStyle = { display: "", visibility: "" };

/** `display` and `visibility` as the attribute declares them; empty where it does not. */
export function inlineStyle(style: string | null): InlineStyle {
  return style === null
    ? noStyle
    : { display: declared(style, "display"), visibility: declared(style, "visibility") };
}

const declarations = {
  display: /(?:^|;)\s*display\s*:([^;!]*)/gi,
  visibility: /(?:^|;)\s*visibility\s*:([^;!]*)/gi,
};

/** The last value that a style gives a property, in small letters. */
function declared(style: string, property: keyof typeof declarations): string {
  let value = "";
  for (const [, said = ""] of style.matchAll(declarations[property])) value = said;
  return value.trim().toLowerCase();
}
