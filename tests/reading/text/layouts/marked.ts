// Pages written with marks: ⟦what must be in the text⟧ and ⟨what must not⟩.

/** A page's name, its body and what its head says besides a title. */
export type Layout = { name: string; head: string; body: string };

const english = [
  "The council voted on Tuesday night to keep the old reading room open for another year, after three hours of talk.",
  "Some forty people had come, more than the chamber seats, and most of them stood along the wall until the end.",
  "Nobody from the harbour company spoke, although its plan for the quay had been the reason for the meeting.",
  "“We never asked for a grand house,” said one of the readers, who has come every morning since the ferry stopped.",
  "The roof will be mended before the winter, and the lamps on the east side are to be hung again by the end of May.",
  "What it costs is not known yet: the last estimate is nine years old, and timber has become dearer since then.",
  "For the children there will be a corner under the stairs, with cushions, picture books and a small wooden boat.",
  "Anybody who wants to help can come on Saturday mornings, when the shelves are carried out and dusted.",
];
const german = [
  "Der Rat hat am Dienstagabend nach drei Stunden beschlossen, den alten Lesesaal noch ein Jahr lang offen zu halten.",
  "Rund vierzig Leute waren gekommen, mehr als der Saal fasst, und die meisten standen bis zum Schluss an der Wand.",
  "Von der Hafengesellschaft sprach niemand, obwohl ihr Plan für den Kai der Anlass der Sitzung gewesen war.",
  "„Wir haben nie ein Schloss verlangt“, sagte eine Leserin, die jeden Morgen kommt, seit die Fähre nicht mehr fährt.",
  "Das Dach soll vor dem Winter geflickt werden, und die Lampen an der Ostseite hängen bis Ende Mai wieder.",
  "Was das kostet, weiß noch keiner: Die letzte Schätzung ist neun Jahre alt, und Holz ist seither teurer geworden.",
  "Für die Kinder gibt es eine Ecke unter der Treppe, mit Kissen, Bilderbüchern und einem kleinen Boot aus Holz.",
  "Wer helfen will, kommt am Samstagvormittag, wenn die Regale hinausgetragen und abgestaubt werden.",
];

/** Sentences that must be there, from one place to before another. */
export const en = (from: number, to: number) => sentences(english, from, to);
export const de = (from: number, to: number) => sentences(german, from, to);
/** The same, each in its paragraph. */
export const enP = (from: number, to: number) => paragraphs(en(from, to));
export const deP = (from: number, to: number) => paragraphs(de(from, to));

function sentences(pool: string[], from: number, to: number): string[] {
  return pool.slice(from, to).map((sentence) => `⟦${sentence}⟧`);
}

function paragraphs(lines: string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join("\n");
}

/** The page without its marks, and what they say of it. */
export function readMarks({ head, body, name }: Layout): { html: string; has: string[]; hasNot: string[] } {
  const marked = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, text = ""]) => text);
  const language = name.startsWith("de ") ? "de" : name.slice(0, 2);
  return {
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${head}</head><body>${body.replace(/[⟦⟧⟨⟩]/g, "")}</body></html>`,
    has: marked(/⟦([^⟧]*)⟧/g),
    hasNot: marked(/⟨([^⟩]*)⟩/g),
  };
}
