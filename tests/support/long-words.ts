// Words that push a page wide: each an invention of ours, in the manner of its language.

const address = `https://rathaus.westmarch.example/${"veroeffentlichungen_und_bekanntmachungen/".repeat(4)}`;

/** A long word, an address of 200 characters, a title of 400 letters, and what has no place to break. */
export const longWords = [
  "Müllabfuhrterminkalenderänderungsverordnung",
  "Straßenlaternenwartungsvertragsausschreibung",
  "kaupunginkirjastojenaukioloaikataulumuutoksista",
  address.padEnd(200, "a").slice(0, 200),
  "Bürgerbeteiligungsverfahren".repeat(15).slice(0, 400),
  "x".repeat(400),
  "W".repeat(90),
  Array.from({ length: 60 }, () => "ohne").join("\u00a0"),
  "مكتبةالمدينةالعامة".repeat(12),
  "図書館の開館時間についてのお知らせ".repeat(12),
  "👩‍👩‍👧".repeat(60),
  "snake_case_name.of_a_file_that_nobody_can_break/".repeat(5),
];
