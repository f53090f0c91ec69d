// A face of the coming issue as it stands in its file, and the photos it shows. What a frame shows can run nothing.
import { type Context, Hono } from "hono";
import { ContentError } from "../../content/front-matter.ts";
import { makePhoto } from "../../content/make-photo.ts";
import { dayIn } from "../../domain/calendar.ts";
import { filesOfPhoto, photoTypes } from "../../editions/photos.ts";
import { comingIssue } from "../../picking/candidates.ts";
import type { Desk } from "../hand/at-hand.ts";
import { colourings, type FaceLook, inLook } from "./face-look.ts";
import { type FaceName, faceHtml, faceNames } from "./faces.ts";

export function faceRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.get("/face/:face", async (context, next) => {
    const face = faceNames.find((one) => one === context.req.param("face"));
    if (!face) return await next();
    return framed(context, inLook(await faceNow(desk, face), lookOf(context)));
  });
  routes.get("*", async (context, next) => {
    const made = context.req.path.includes("/photos/") ? await photoAt(desk, context.req.path) : undefined;
    return made === undefined ? await next() : context.body(made.bytes, 200, { "Content-Type": made.type });
  });
  return routes;
}

function lookOf({ req }: Context): FaceLook {
  const colours = colourings.find((one) => one === req.query("colours"));
  return { colours, hasImages: req.query("images") !== "off" };
}

/** The document; words where there is nothing to show yet, or a file stands in its way. */
export async function faceNow({ content, world }: Desk, face: FaceName): Promise<string> {
  try {
    const now = await content.now();
    const issue = comingIssue(now.issues);
    if (!issue) return "Nothing is picked yet.";
    return faceHtml(face, issue, { ...now, today: dayIn(world.clock.now(), now.publication.zone) });
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

/** A mail has its styles on its elements: those alone are allowed in a frame, beside our own. */
function framed(context: Context, document: string): Response | Promise<Response> {
  context.header(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  );
  context.header("X-Frame-Options", "SAMEORIGIN");
  return document.startsWith("<!doctype") ? context.html(document) : context.text(document);
}

/** `…/photos/rooftops-1280.webp`, in the sizes that editions ask for and no other. */
async function photoAt({ content, world }: Desk, path: string) {
  const wanted = path.slice(path.lastIndexOf("/photos/"));
  for (const photo of (await content.now()).photos) {
    const size = filesOfPhoto(photo).find(({ path: own }) => own === wanted);
    if (!size) continue;
    const bytes = await makePhoto(photo.path, size, world.folder.madePhotos);
    return { bytes, type: photoTypes[size.format] };
  }
  return undefined;
}
