// What a page of the site may load, and where its forms may go: the policy that stands in its head (CSP Level 3).
import type { Publication } from "../domain/publication.ts";

/**
 * Nothing but our own pictures, styles, faces and manifest. No page of ours connects to anything; what checks a page from within
 * (Lighthouse) reads robots.txt. A form goes to the service alone, where there is one.
 */
export function pagePolicy({ service }: Pick<Publication, "service">): string {
  const forms = service === undefined ? "'none'" : new URL(service).origin;
  return `default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action ${forms}; base-uri 'none'`;
}
