import type { APIRoute } from "astro";
import { loadContent } from "../../content.ts";

type Props = { bytes: Uint8Array<ArrayBuffer> };

/** One file of everything that can be searched. */
export async function getStaticPaths() {
  const { searched } = await loadContent();
  return searched().map(({ name, bytes, hash }) => ({
    params: { name },
    props: { bytes } satisfies Props,
    cacheKey: hash,
  }));
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.bytes, { headers: { "content-type": "application/json" } });
