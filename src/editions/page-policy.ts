// What a page of the site may load, and where its forms may go: the policy that stands in its head (CSP Level 3).
import type { Publication } from "../domain/publication.ts";

/** What a page has of the search: nothing, the box that leads to its results, or the results, which a script shows. */
export type PageSearch = "none" | "box" | "results";

/**
 * Nothing but our own pictures, styles, faces and manifest. No page of ours connects to anything but this site; what checks a page
 * from within (Lighthouse) reads robots.txt. A form goes to the service, where there is one, and to the search. The page
 * of its results alone has a script, a file of ours, which makes no markup of texts (Trusted Types).
 */
export function pagePolicy({ service }: Pick<Publication, "service">, search: PageSearch = "none"): string {
  const forms = [
    ...(search === "none" ? [] : ["'self'"]),
    ...(service === undefined ? [] : [new URL(service).origin]),
  ];
  const scripts =
    search === "results"
      ? "; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
      : "";
  return `default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action ${forms.join(" ") || "'none'"}; base-uri 'none'${scripts}`;
}
