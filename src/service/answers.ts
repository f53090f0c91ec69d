// How an answer leaves: a page with headers that let it do nothing but be read. No cookie, no script, no frame, and
// nothing of its address for anybody else: a token may stand in it.
import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Publication } from "../domain/publication.ts";
import { type Notice, noticeOf, noticeStatus } from "./pages/notices.ts";
import { type Page, type PageSetting, pageHtml } from "./pages/page.ts";
import { styleOf } from "./pages/style.ts";

/** How the routes answer, in the words and the look of the publication as it is at that moment. */
export type Answers = {
  page(
    context: Context,
    make: (setting: PageSetting) => Page,
    status?: ContentfulStatusCode,
  ): Promise<Response>;
  notice(context: Context, kind: Notice): Promise<Response>;
};

/** For a service whose paths begin with `base`. */
export function openAnswers(publication: () => Promise<Publication>, base: string): Answers {
  const policy = policyFor(base);
  const page: Answers["page"] = async (context, make, status = 200) => {
    const setting = { publication: await publication(), base };
    const made = make(setting);
    context.header(
      "Content-Security-Policy",
      made.manifest === undefined ? policy : `${policy}; manifest-src 'self'`,
    );
    return context.html(pageHtml(made, setting), status);
  };
  return {
    page,
    notice: (context, kind) => page(context, (setting) => noticeOf(kind, setting), noticeStatus[kind]),
  };
}

/** Headers of every answer, pages or not. */
export const quietHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(everywhere))
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};

const everywhere = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Only the one block of styles, known by its hash (CSP Level 3), our own faces, and forms that come back here. */
function policyFor(base: string): string {
  const hash = createHash("sha256").update(styleOf(base)).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}
