// Pages as sites write them, made for tests: a head, some prose, linked data.

/** A paragraph that any reader would take for prose, with its number in it. */
export const paragraph = (number: number) =>
  `The council asked forty households what they wanted from the bin calendar, and most of them wanted to know the day. This is paragraph ${number} of the article, and it goes on for a while.`;

/** `count` paragraphs in an article; six are more than 150 words. */
export function prose(count = 6): string {
  const lines = Array.from({ length: count }, (_, at) => `<p>${paragraph(at + 1)}</p>`);
  return `<article><h1>The bin calendar</h1>${lines.join("")}</article>`;
}

export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

export function property(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

export function markup(head: string, body = ""): string {
  return `<!doctype html><html lang="en-GB"><head><title>The bin calendar</title>${head}</head><body>${body}</body></html>`;
}
