import type { APIRoute } from "astro";
import { makeCard } from "../../../content/make-card.ts";
import { photoStamp } from "../../../content/make-photo.ts";
import { essayCard, houseCard, issueCard, type SiteCard } from "../../../editions/cards.ts";
import { loadContent, madeCards } from "../../content.ts";
import figures from "../../fonts/figures.woff2?inline";
import words from "../../fonts/text.woff2?inline";
import title from "../../fonts/title.woff2?inline";
import wider from "../../fonts/title-wider.woff2?inline";

type Props = Pick<SiteCard, "card"> & { photo: string | undefined };

/** A card for each issue and essay, and one for every other page. */
export async function getStaticPaths() {
  const content = await loadContent();
  const cards = [
    houseCard(content),
    ...content.issues.map((issue) => issueCard(issue, content)),
    ...content.essays.map((essay) => essayCard(essay, content)),
  ];
  return cards.map(({ path, card, photo }) => {
    const file = content.photos.find(({ name }) => name === photo?.name)?.path;
    return {
      params: { file: path.replace("/cards/", "") },
      props: { card, photo: file } satisfies Props,
      cacheKey: JSON.stringify([card, file === undefined ? "" : photoStamp(file)]),
    };
  });
}

/** Built into the code as `data:` addresses: no page loads them from here. */
const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
const faces = { title: [title, wider, words].map(bytesOf), figures: bytesOf(figures) };

export const GET: APIRoute<Props> = async ({ props: { card, photo } }) => {
  const picture = await makeCard(card, { faces, photo, made: madeCards });
  return new Response(picture, { headers: { "content-type": photo ? "image/jpeg" : "image/png" } });
};
