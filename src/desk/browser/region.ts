// Regions of a page that the server's answers replace.

/** Replaces what a region holds, unless one can write there. */
export function put(region: HTMLElement, markup: string): void {
  const fields = [
    ...region.querySelectorAll("textarea, input:not([type=hidden], [type=checkbox], [type=radio])"),
  ];
  if (fields.some((field) => field.checkVisibility()))
    throw new Error(`${region.id} has a field that may hold words.`);
  region.replaceChildren(made(markup));
}

export function made(markup: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content;
}
