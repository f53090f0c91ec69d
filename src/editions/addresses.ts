// Where the addresses in Markdown lead: to the web, to a mailbox, or to a place of ours, followed from the page
// that the text is on. What leads nowhere is said in words, with what to do, and never dropped in silence.
import { jpegSize, type PhotoFacts, photoPath } from "./photos.ts";
import { essayPath, issuePath, pagePath } from "./site-paths.ts";
import { validAddress } from "./strict-address.ts";

/** What a publication has that a text may name by its file. Unknown lists are taken to hold everything. */
export type OwnFiles = {
  issues?: { number: number }[];
  essays?: { slug: string }[];
  pages?: { slug: string }[];
  photoOf?: (image: string) => PhotoFacts | undefined;
};

/** Where a text stands. */
export type Place = {
  /** The publication's address, without a slash at its end. */
  site: string;
  /** The page below it that the text is on: `/issues/42/`. */
  path: string;
  /** The language that it is written in, a BCP 47 tag; English where it is not known. */
  language?: string;
  own?: OwnFiles;
};

/** `href` is absolute; `says` completes "the link x …". */
export type Resolved = { ok: true; href: string; isOwn: boolean } | { ok: false; says: string; todo: string };

/** The address as it was written in a text, followed from the place of the text. */
export function resolveAddress(written: string, place: Place): Resolved {
  // Parsers of addresses skip controls, so that none may hide a scheme from us.
  const url = written.replace(/[\u0000-\u001f\u007f]/g, "").trim();
  if (url === "") return nowhere("leads nowhere", "Write an address between its brackets.");
  const [, scheme = ""] = /^([a-z][a-z\d+.-]*):/i.exec(url) ?? [];
  return scheme === "" ? ownAddress(url, place) : withScheme(url, scheme.toLowerCase());
}

/** The same as one of our pages has it: from the root of the site's host. */
export function asPath(href: string): string {
  return href.slice(new URL(href).origin.length);
}

/** The photo of ours that a picture's address means; another host's picture is never one, whatever its name. */
export function ownPhoto(written: string, own: OwnFiles): PhotoFacts | undefined {
  return /^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(written.trim()) ? undefined : own.photoOf?.(written);
}

function withScheme(url: string, scheme: string): Resolved {
  if (scheme === "mailto")
    return url.length > "mailto:".length
      ? { ok: true, href: url, isOwn: false }
      : nowhere("has no mailbox", "Write one: mailto:you@example.org");
  if (/^[\w-]+(\.[\w-]+)*:\d+(\/|$)/.test(url)) return nowhere("lacks its https://", `Write https://${url}`);
  if (scheme !== "http" && scheme !== "https")
    return nowhere(
      `begins with ${scheme}:, which nobody can follow from here`,
      "Write an address of the web (https://example.org), of mail (mailto:you@example.org) or of this site (/about/).",
    );
  const rest = url.slice(scheme.length + 1);
  if (!/^\/\/[^/\\]/.test(rest))
    return nowhere(`lacks the // behind ${scheme}:`, `Write ${scheme}://${rest.replace(/^[/\\]+/, "")}`);
  const parsed = URL.parse(url);
  if (!parsed) return nowhere("is no address of the web", "Copy it again from the browser.");
  return { ok: true, href: validAddress(url), isOwn: false };
}

function ownAddress(url: string, place: Place): Resolved {
  const mended = withItsScheme(url);
  if (mended !== undefined) return nowhere("lacks its scheme", `Write ${mended}`);
  const found = pathOfFile(url, place.own ?? {});
  if (typeof found === "object") return found;
  const base = new URL(place.site).pathname.replace(/\/$/, "");
  const isFromRoot = url.startsWith("/") || found !== undefined;
  const target = found ?? url;
  const isBased = base !== "" && (target === base || target.startsWith(`${base}/`));
  const resolved = URL.parse(isFromRoot && !isBased ? base + target : target, place.site + place.path);
  // From the root of the host, a path that begins with two slashes would name another host: `/.//evil.example`.
  const isInside =
    resolved?.origin === new URL(place.site).origin &&
    `${resolved.pathname}/`.startsWith(`${base}/`) &&
    !resolved.pathname.startsWith("//");
  return resolved && isInside
    ? { ok: true, href: resolved.href, isOwn: true }
    : nowhere("leads out of this site", "Write the whole address, with https:// before it.");
}

/** What was meant by an address that lost the beginning; `undefined` for one that begins as it should. */
function withItsScheme(url: string): string | undefined {
  if (/^[\\/]{2}|^\/?\\/.test(url)) return `https://${url.replace(/^[\\/]+/, "")}`;
  if (/^https?[/\\;.,]/i.test(url)) return url.replace(/^(https?)[/\\;.,]+/i, "$1://");
  if (/^[^\s/@?#]+@[^\s/@?#]+\.[^\s/@?#]+$/.test(url)) return `mailto:${url}`;
  const [first = ""] = url.split(/[/?#]/);
  const isHost = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?$/u.test(first);
  return isHost && (!isFileName(first) || first.startsWith("www.")) ? `https://${url}` : undefined;
}

function isFileName(name: string): boolean {
  return /\.(md|markdown|html?|xml|json|txt|pdf|ics|css|js|png|jpe?g|webp|avif|tiff?|gif|svg|zip|csv|opml)$/i.test(
    name,
  );
}

/** The path of the page that a file of ours becomes; `undefined` for an address that names no file. */
function pathOfFile(url: string, own: OwnFiles): string | Resolved | undefined {
  const [, folder = "", name = "", ending = "", rest = ""] =
    /^(?:.*?([^/]*)\/)?([^/?#]+)\.([a-z]+)([?#].*)?$/i.exec(url) ?? [];
  if (/^(md|markdown)$/i.test(ending)) {
    const path = pathOfText(name, folder, own);
    if (path !== undefined) return path + rest;
    return nowhere(`names ${name}.${ending}, and there is no page, essay or issue of that name`, whatToName);
  }
  if (!/^(jpe?g|png|webp|avif|tiff?)$/i.test(ending) || url.startsWith("/photos/")) return undefined;
  const photo = own.photoOf?.(`${name}.${ending}`);
  if (photo) return photoPath(photo, jpegSize(photo).width, "jpg");
  return own.photoOf && nowhere(`names ${name}.${ending}, which is not in content/photos`, "Put it there.");
}

const whatToName = "Write the address of the page, for example /about/.";

/** Where a text is published: in the folder that was named with it, else wherever there is one of its name. */
function pathOfText(name: string, folder: string, { issues, essays, pages }: OwnFiles): string | undefined {
  const paths = [
    { folder: "pages", path: pagePath({ slug: name }), isThere: pages?.some(({ slug }) => slug === name) },
    { folder: "essays", path: essayPath({ slug: name }), isThere: essays?.some(({ slug }) => slug === name) },
    {
      folder: "issues",
      path: issuePath({ number: Number(name) }),
      isThere: /^\d+$/.test(name) && (issues?.some(({ number }) => number === Number(name)) ?? true),
    },
  ];
  const named = paths.filter((one) => one.folder === folder);
  const known = (named.length > 0 ? named : paths).filter(({ isThere }) => isThere);
  const unlisted = (named.length > 0 ? named : paths).find(({ isThere }) => isThere === undefined);
  return (known[0] ?? unlisted)?.path;
}

function nowhere(says: string, todo: string): Resolved {
  return { ok: false, says, todo };
}
