import type { APIRoute } from "astro";
import { makePhoto, photoStamp } from "../../../content/make-photo.ts";
import type { PhotoSize } from "../../../domain/photo-format.ts";
import { filesOfPhoto, photoTypes } from "../../../editions/photos.ts";
import { loadContent, madePhotos } from "../../content.ts";

type Props = { path: string } & PhotoSize;

/** Every photo in the sizes and formats that pages ask for, and one JPEG for mail and feeds. */
export async function getStaticPaths() {
  const { photos } = await loadContent();
  return photos.flatMap((photo) =>
    filesOfPhoto(photo).map(({ path, width, format }) => ({
      params: { file: path.replace("/photos/", "") },
      props: { path: photo.path, width, format } satisfies Props,
      cacheKey: photoStamp(photo.path),
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props }) => {
  return new Response(await makePhoto(props.path, props, madePhotos), {
    headers: { "content-type": photoTypes[props.format] },
  });
};
