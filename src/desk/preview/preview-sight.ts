// What one sees of the six faces. It stands in the page's address, so that it outlasts a page made anew.

/** Pictures, or their words alone; all faces, or one large, from 1; each as wide as fits, or as it really is. */
export type PreviewSight = { hasImages: boolean; large?: number | undefined; isReal: boolean };

export const faceCount = 6;

/** Of an address whose `query` gives parameters by name. */
export function sightOf(query: (name: string) => string | undefined): PreviewSight {
  const face = Number(query("face"));
  return {
    hasImages: query("images") !== "off",
    isReal: query("real") === "on",
    large: Number.isInteger(face) && face >= 1 && face <= faceCount ? face : undefined,
  };
}

/** @example "/preview?images=off&face=3" */
export function addressOf({ hasImages, isReal, large }: PreviewSight): string {
  const query = new URLSearchParams({
    ...(hasImages ? {} : { images: "off" }),
    ...(isReal ? { real: "on" } : {}),
    ...(large === undefined ? {} : { face: String(large) }),
  });
  return query.size === 0 ? "/preview" : `/preview?${query}`;
}
