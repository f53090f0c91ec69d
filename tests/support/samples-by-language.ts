// Three small publications in other languages, every word of them invented here: what a curator in Lyon, Halle or
// Tunis might write, with straight quotes as keyboards have them.

/** The files of a publication folder, by their paths. */
type Files = Record<string, string>;

type Words = {
  settings: string;
  titles: [issue: string, earlier: string, essay: string, page: string, pick: string, kept: string];
  standfirst: string;
  blurb: string;
  prose: string;
  note: string;
  via: string;
};

/** What the words of a sample become on every page that shows them. */
export type Sample = { language: string; files: Files; quoted: string[]; day: string; closed: string };

function filesOf({ settings, titles, standfirst, blurb, prose, note, via }: Words): Files {
  const [issue, earlier, essay, page, pick, kept] = titles;
  const text = (words: string) => JSON.stringify(words);
  const picks = [1, 2, 3, 4, 5].map(
    (at) =>
      `  - url: https://bancs.example/${at}\n    title: ${text(`${pick} ${at}`)}\n    blurb: ${text(blurb)}\n    deadline: ${at === 1 ? "2026-11-18" : "2099-12-06"}\n    via: { name: ${text(via)}, url: https://voisins.example/ }\n`,
  );
  const issueText = (number: number, date: string, title: string) =>
    `---\nnumber: ${number}\ndate: ${date}\ntitle: ${text(title)}\npicks:\n${picks.join("")}---\n${standfirst}\n`;
  const bookmark = (at: number, savedAt: string, kind: string) =>
    JSON.stringify({
      url: `https://bancs.example/${at}`,
      title: `${kept} ${at}`,
      note,
      savedAt,
      page: { kind, minutes: 6, pages: 12, paywall: true, language: "ja", readAt: savedAt },
    });
  const kinds = ["article", "pdf", "video", "audio", "slides", "image", "code"];
  return {
    "content/publication.yaml": settings,
    "content/issues/0002.md": issueText(2, "2026-11-27", issue),
    "content/issues/0001.md": issueText(1, "2025-11-28", earlier),
    "content/essays/un.md": `---\ntitle: ${text(essay)}\ndate: 2026-11-20\n---\n${prose}\n`,
    "content/essays/deux.md": `---\ntitle: ${text(`${essay} 2`)}\ndate: 2026-11-13\n---\n${prose}\n`,
    "content/pages/ici.md": `---\ntitle: ${text(page)}\n---\n${prose}\n`,
    "bookmarks/2026-11.jsonl": `${kinds.map((kind, at) => bookmark(at + 1, `2026-11-2${at}T10:00:00.000Z`, kind)).join("\n")}\n`,
    "bookmarks/2025-10.jsonl": `${bookmark(9, "2025-10-05T10:00:00.000Z", "article")}\n`,
  };
}

const french: Sample = {
  language: "fr",
  files: filesOf({
    settings:
      "title: Cinq du vendredi\nlanguage: fr\nzone: Europe/Paris\nurl: https://cinq.example\nservice: http://127.0.0.1:8090\n",
    titles: [
      "Des ponts et des clés",
      "Le premier",
      "Moins de cases",
      "À propos",
      "La carte des bancs",
      "Vu au marché",
    ],
    standfirst: 'Une semaine de petites choses, ou de "grandes petites choses"...',
    blurb: "Le maire dit \"c'est simple\" -- et ça l'est. Lire [la suite](https://bancs.example/suite).",
    prose:
      'Un formulaire court est un formulaire "aimable".\n\n## Une idée\n\n| a | b |\n|---|--:|\n| un | 2 |',
    note: 'À garder : "la règle de trois".',
    via: "Les Voisins",
  }),
  quoted: ["«\u202fgrandes petites choses\u202f»…", "«\u202fc’est simple\u202f» –", "«\u202faimable\u202f»"],
  day: "vendredi 27 novembre 2026",
  closed: "Clos depuis le mercredi 18 novembre",
};

const german: Sample = {
  language: "de",
  files: filesOf({
    settings: "title: Fünf am Freitag\nlanguage: de\nzone: Europe/Berlin\nurl: https://fuenf.example\n",
    titles: [
      "Straßenlaternenwartungsvertragsausschreibung",
      "Zum Anfang",
      "Weniger Felder",
      "Impressum",
      "Die Karte der Bänke",
      "Am Rand gesehen",
    ],
    standfirst: 'Eine Woche der kleinen Dinge, "groß genug" für uns...',
    blurb: "Der Rat nennt es \"schnell\" -- wir nennen es 'gut'. Mehr [dazu](https://bancs.example/dazu).",
    prose:
      'Ein kurzes Formular ist ein "nettes" Formular.\n\n## Ein Gedanke\n\n| a | b |\n|---|--:|\n| eins | 2 |',
    note: 'Merken: "drei reichen".',
    via: "Nachbarn",
  }),
  quoted: ["„groß genug“", "„schnell“ – wir nennen es ‚gut‘", "„nettes“"],
  day: "Freitag, 27. November 2026",
  closed: "Frist abgelaufen: Mittwoch, 18. November",
};

const arabic: Sample = {
  language: "ar",
  files: filesOf({
    settings:
      "title: خمسة ليوم الجمعة\nlanguage: ar\nzone: Africa/Tunis\nurl: https://khamsa.example\nservice: http://127.0.0.1:8090\n",
    titles: ["جسور ومفاتيح", "البداية", "حقول أقل", "من نحن", "خريطة المقاعد", "من السوق"],
    standfirst: 'أسبوع من الأشياء الصغيرة، أو "الكبيرة الصغيرة"...',
    blurb: 'يقول الجيران "هذا سهل" -- وهو كذلك. المزيد [هنا](https://bancs.example/huna).',
    prose: 'النموذج القصير نموذج "لطيف".\n\n## فكرة\n\n| أ | ب |\n|---|--:|\n| واحد | 2 |',
    note: 'للحفظ: "ثلاثة تكفي".',
    via: "الجيران",
  }),
  quoted: ["«الكبيرة الصغيرة»…", "«هذا سهل» –", "«لطيف»"],
  day: "الجمعة، 27 نوفمبر 2026",
  closed: "انتهى الموعد: الأربعاء، 18 نوفمبر",
};

export const samples = [french, german, arabic];
