// The picture that networks show beside a link to the site: what stands on it.

/** All words are such as our faces can write (face-letters.ts). */
export type Card = {
  /** Whose page it is. */
  name: string;
  /** An issue's number. */
  figure?: string | undefined;
  /** What the page is called; absent where our faces cannot write it. */
  title?: string | undefined;
  /** The day, or what the publication is. */
  line?: string | undefined;
  /** `#4860be`. */
  accent: string;
};

/** In pixels: what networks ask for (https://ogp.me, and the 1.91:1 of those that cut). */
export const cardSize = { width: 1200, height: 630 };
