// File and anchor names from titles. Nothing else may turn a stranger's words into a path.

/** Device names that Windows refuses as file names, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name of `[a-z0-9-]`, 1 to 80 characters, never a path and never a Windows device: accents are
 * dropped, everything else becomes a hyphen. Titles with no such letter become `untitled`.
 */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  if (slug === "") return "untitled";
  return reserved.test(slug) ? `${slug}-page` : slug;
}
