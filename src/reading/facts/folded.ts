// Names that are the same to readers, whatever their letters' case, marks and spaces, and with or without "the".

/** Letters and figures only, small; empty for a name without any. */
export function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
