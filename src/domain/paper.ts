// The paper that everything of a publication stands on, in light and dark: `--paper` of the style sheets.

export const paper = { light: "#fbf8f1", dark: "#171511" };
