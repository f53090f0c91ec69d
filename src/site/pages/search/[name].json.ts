import type { APIRoute } from "astro";
import { loadContent } from "../../content.ts";

type Props = { text: string };

/** One file of everything that can be searched. */
export async function getStaticPaths() {
  const { searched } = await loadContent();
  return searched().map(({ name, text, hash }) => ({
    params: { name },
    props: { text } satisfies Props,
    cacheKey: hash,
  }));
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
