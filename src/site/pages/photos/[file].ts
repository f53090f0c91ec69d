import type { APIRoute } from "astro";
import { makePhoto } from "../../../content/make-photo.ts";
import { jpegSize, photoPath, widthsOf } from "../../../editions/photos.ts";
import { loadContent, madePhotos } from "../../content.ts";

type Props = { path: string; width: number; format: "webp" | "jpg" };

/** Every photo in the sizes that pages ask for, and one JPEG for mail and feeds. */
export async function getStaticPaths() {
  const { photos } = await loadContent();
  return photos.flatMap((photo) => {
    const jpeg = { width: jpegSize(photo).width, format: "jpg" as const };
    const webps = widthsOf(photo).map((width) => ({ width, format: "webp" as const }));
    return [jpeg, ...webps].map(({ width, format }) => ({
      params: { file: photoPath(photo, width, format).replace("/photos/", "") },
      props: { path: photo.path, width, format } satisfies Props,
    }));
  });
}

export const GET: APIRoute<Props> = async ({ props }) => {
  return new Response(await makePhoto(props.path, props, madePhotos), {
    headers: { "content-type": props.format === "jpg" ? "image/jpeg" : "image/webp" },
  });
};
