import { describe, expect, it } from "vitest";
import { figuresOfDay, spellDay, spellMonth, spellWeekday, weekdays } from "../../src/domain/calendar.ts";
import { labelsOf } from "../../src/domain/labels.ts";
import { capitalised } from "../../src/domain/plain-text.ts";
import { Publication } from "../../src/domain/publication.ts";
import type { AnyCounting } from "../../src/domain/words/vocabulary.ts";
import { closedSince, closing, directionOf, formsOf, vocabularies, wordsOf } from "../../src/domain/words.ts";

const languages = Object.keys(vocabularies);

/** What stands in a sentence: a title and a number, or a number and a day, or words alone. */
function sample(name: string, isOfService: boolean): unknown[] {
  if (isOfService) return ["Xxx", "Yyy"];
  if (name === "issueOf") return ["Xxx", 5];
  const isOfWords = [
    "closes",
    "closed",
    "recorded",
    "inLanguage",
    "bookmarksOf",
    "writeTo",
    "siteFoot",
    "mailFoot",
    "whyMail",
    "issuesOf",
    "writingOf",
    "numbered",
    "closingBy",
    "yearInLinks",
    "resultsFor",
    "reachingBack",
  ];
  return isOfWords.includes(name) ? ["Xxx", "Yyy"] : [5, "Xxx"];
}

/** Everything that a language says, by the name of each sentence. */
function sentencesOf(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value === "string") found.set(path.join("."), value);
    else if (typeof value === "function")
      found.set(path.join("."), String(value(...sample(path.at(-1) ?? "", path[0] === "service"))));
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  const { language: _, ...words } = wordsOf(language);
  walk(words, []);
  return found;
}

/** Words that are the same in English and in other languages that we speak. */
const shared =
  /^(pdf|via|code|minutes|pdfPages|links|later|slides|slideCount|inLanguage|months|service\.pause)$|^(video|audio)\.\w+$/;

describe("every language", () => {
  it("is one of the nine", () => {
    expect(languages.sort()).toEqual(["ar", "cy", "de", "en", "es", "fr", "it", "nl", "pt"]);
  });

  it.each(languages)("%s has exactly the forms of number that its grammar has", (language) => {
    const seen: string[][] = [];
    const watching: AnyCounting = (forms) => {
      seen.push(Object.keys(forms).sort());
      return () => "";
    };
    vocabularies[language]?.(watching);
    const rules = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    expect(seen.length).toBeGreaterThan(5);
    for (const forms of seen) expect(forms).toEqual(rules);
  });

  it.each(languages)("%s says everything, and says it in words", (language) => {
    for (const [name, sentence] of sentencesOf(language)) {
      expect([name, sentence.trim()]).toEqual([name, sentence]);
      expect([name, sentence]).toEqual([name, expect.stringMatching(/\p{L}/u)]);
      expect([name, /undefined|\{n\}|\[object|!|"|'/.exec(sentence)?.[0]]).toEqual([name, undefined]);
    }
  });

  it.each(languages)("%s leads to the same places as English, by the same feeds", (language) => {
    const addresses = (sentence: string | undefined) =>
      [...(sentence ?? "").matchAll(/\]\((\/[^)]*)\)/g)].map(([, path]) => path).sort();
    for (const [name, sentence] of sentencesOf("en"))
      expect([name, addresses(sentencesOf(language).get(name))]).toEqual([name, addresses(sentence)]);
  });

  it.each(languages.filter((one) => one !== "en"))("%s leaves no sentence in English", (language) => {
    const english = sentencesOf("en");
    for (const [name, sentence] of sentencesOf(language)) {
      if (shared.test(name)) continue;
      expect([name, sentence]).not.toEqual([name, english.get(name)]);
    }
  });
});

describe("numbers", () => {
  const counted = (language: string, numbers: number[]) =>
    numbers.map((number) => wordsOf(language).links(number));

  it("follow the six forms of Arabic", () => {
    expect(counted("ar", [0, 1, 2, 3, 10, 11, 99, 100, 103])).toEqual([
      "لا روابط",
      "رابط واحد",
      "رابطان",
      "3 روابط",
      "10 روابط",
      "11 رابطًا",
      "99 رابطًا",
      "100 رابط",
      "103 روابط",
    ]);
    expect(wordsOf("ar").minuteRead(2)).toBe("قراءة في دقيقتين");
  });

  it("change the first letter of a Welsh noun, which stays singular", () => {
    expect(counted("cy", [0, 1, 2, 3, 6, 7])).toEqual([
      "0 dolen",
      "1 ddolen",
      "2 ddolen",
      "3 dolen",
      "6 dolen",
      "7 dolen",
    ]);
    expect([1, 2, 3, 6, 12].map((number) => wordsOf("cy").pdfPages(number))).toEqual([
      "PDF, 1 dudalen",
      "PDF, 2 dudalen",
      "PDF, 3 tudalen",
      "PDF, 6 thudalen",
      "PDF, 12 tudalen",
    ]);
  });

  it("take a preposition from a million on in the Romance languages", () => {
    expect(wordsOf("fr").links(1_000_000)).toBe("1\u202f000\u202f000 de liens");
    expect(wordsOf("es").links(2_000_000)).toBe("2.000.000 de enlaces");
    expect(wordsOf("it").pdfPages(1_000_000)).toBe("PDF, 1.000.000 di pagine");
    expect(wordsOf("pt-BR").links(1_000_000)).toBe("1.000.000 de links");
  });

  it("are one or many by the rule of the country", () => {
    expect(counted("fr", [0, 1, 2])).toEqual(["0 lien", "1 lien", "2 liens"]);
    expect(counted("pt-BR", [0, 1, 2])).toEqual(["0 link", "1 link", "2 links"]);
    expect(counted("pt-PT", [0, 1, 2])).toEqual(["0 links", "1 link", "2 links"]);
    expect(counted("en-GB", [0, 1, 2, 1204])).toEqual(["0 links", "1 link", "2 links", "1,204 links"]);
  });

  it("are written in the country's figures", () => {
    expect(wordsOf("ar-EG").links(1234)).toBe("١٬٢٣٤ رابطًا");
    expect(wordsOf("de").links(12345)).toBe("12.345 Links");
    expect(wordsOf("en-IN").links(1234567)).toBe("12,34,567 links");
  });
});

describe("days", () => {
  it("are spelled as each language has them", () => {
    const spelled = (language: string) => spellDay("2026-11-27", language);
    expect(spelled("en-GB")).toBe("Friday 27 November 2026");
    expect(spelled("en-US")).toBe("Friday, November 27, 2026");
    expect(spelled("de")).toBe("Freitag, 27. November 2026");
    expect(spelled("pt-BR")).toBe("sexta-feira, 27 de novembro de 2026");
    expect(spelled("cy")).toBe("Dydd Gwener, 27 Tachwedd 2026");
  });

  it("are those of the common calendar in countries that have another one too", () => {
    for (const language of ["ar-SA", "fa-IR", "th-TH"])
      expect(spellDay("2026-11-27", `${language}-u-nu-latn`)).toContain("2026");
  });

  it("close in the words and the manner of the language", () => {
    const closes = (language: string) => closing("2026-11-29", "2026-11-27", language);
    expect(closes("en-GB")).toBe("Closes Sunday 29 November");
    expect(closes("fr")).toBe("Clôture le dimanche 29 novembre");
    expect(closes("cy")).toBe("Yn cau ddydd Sul, 29 Tachwedd");
    expect(closes("ar")).toBe("آخر موعد: الأحد، 29 نوفمبر");
    expect(closedSince("2026-11-29", "2026-11-27", "en-GB")).toBe("Closed on Sunday 29 November");
    expect(closedSince("2026-11-29", "2025-11-27", "fr")).toBe("Clos depuis le dimanche 29 novembre 2026");
    expect(closing("2027-01-02", "2026-11-27", "nl")).toBe("Sluit zaterdag 2 januari 2027");
  });

  it("come every week by their own names", () => {
    expect(weekdays.map((day) => spellWeekday(day, "en"))).toEqual([
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
    ]);
    expect(wordsOf("cy").everyWeek(5, spellWeekday("friday", "cy"))).toBe("Pum dolen, bob dydd Gwener");
    expect(wordsOf("ar").everyWeek(5, spellWeekday("friday", "ar"))).toBe("خمسة روابط، كل يوم جمعة");
    expect(wordsOf("es").everyWeek(3, spellWeekday("monday", "es"))).toBe("Los enlaces, cada lunes");
  });

  it("are short in figures, in the country's order", () => {
    expect(figuresOfDay("2017-06-30", "en-GB")).toBe("30/6/17");
    expect(figuresOfDay("2017-06-30", "en-US")).toBe("6/30/17");
    expect(figuresOfDay("2017-06-30", "de")).toBe("30.6.17");
    expect(figuresOfDay("2026-11-05", "nl")).toBe("5-11-26");
  });

  it("begin a heading with a capital", () => {
    expect(capitalised(spellMonth("2026-11", "fr"), "fr")).toBe("Novembre 2026");
    expect(capitalised("i", "tr")).toBe("İ");
    expect(capitalised("27 novembre", "fr")).toBe("27 novembre");
  });
});

describe("labels in other languages", () => {
  it("are whole", () => {
    const pdf = { kind: "pdf", pages: 12, language: "en", paywall: true } as const;
    expect(labelsOf(pdf, "fr")).toEqual(["PDF, 12 pages", "peut demander un abonnement", "en anglais"]);
    expect(labelsOf(pdf, "de-AT")).toEqual(["PDF, 12 Seiten", "eventuell nur mit Abo", "auf Englisch"]);
    expect(labelsOf(pdf, "ar")).toEqual(["PDF، 12 صفحة", "قد يتطلب اشتراكًا", "بالإنجليزية"]);
    expect(labelsOf({ kind: "video", minutes: 2, broadcast: "recorded" }, "fr")).toEqual([
      "vidéo de 2 min, enregistrée en direct",
    ]);
    expect(labelsOf({ kind: "article", minutes: 3, language: "cy-GB" }, "cy")).toEqual(["3 mun"]);
  });
});

describe("a language without a table", () => {
  it("gets English as a whole, its dates and counts too", () => {
    const words = wordsOf("fi");
    expect(words.language).toBe("en-GB");
    expect(words.links(1204)).toBe("1,204 links");
    expect(closing("2026-11-29", "2026-11-27", "fi")).toBe("Closes Sunday 29 November");
    expect(labelsOf({ kind: "pdf", pages: 2, language: "fr" }, "he")).toEqual(["PDF, 2 pages", "in French"]);
  });

  it("never labels its own pages as foreign", () => {
    expect(labelsOf({ kind: "article", minutes: 2, language: "fi-FI" }, "fi")).toEqual(["2 min"]);
  });
});

describe("the direction", () => {
  it.each(["ar", "ar-EG", "he", "fa", "ur", "dv", "ckb", "az-Arab", "yi"])("of %s is from the right", (one) =>
    expect(directionOf(one)).toBe("rtl"),
  );
  it.each(["en-GB", "cy", "tr", "az", "ku", "zh", "ar-Latn"])("of %s is from the left", (one) =>
    expect(directionOf(one)).toBe("ltr"),
  );
});

describe("a publication that says nothing of its own", () => {
  it("says it in its language", () => {
    const french = Publication.parse({ language: "fr-CA", day: "monday", picks: 3 });
    expect(french.description).toBe("Des liens qui valent le détour, chaque lundi.");
    expect(french.editor.name).toBe("La rédaction");
    expect(french.signOff).toContain("[tout ce que j’ai trouvé intéressant est ici](/bookmarks/)");
    expect(Publication.parse({}).description).toBe("Five links worth your time, every Friday.");
  });

  it("keeps what its editor says, even if that is nothing", () => {
    const own = Publication.parse({
      language: "de",
      description: "Meins.",
      signOff: "",
      editor: { name: "Z" },
    });
    expect([own.description, own.signOff, own.editor.name]).toEqual(["Meins.", "", "Z"]);
  });
});

describe("the forms of a number for a browser", () => {
  it.each(languages)("say in %s what its table says", (language) => {
    const { found } = wordsOf(language);
    const forms = formsOf(found, language);
    const rules = new Intl.PluralRules(language);
    expect(Object.keys(forms).sort()).toEqual(rules.resolvedOptions().pluralCategories.sort());
    for (const count of [0, 1, 2, 3, 6, 11, 42, 100, 1_234, 2_000_000]) {
      const said = forms[rules.select(count)]?.replace("{n}", new Intl.NumberFormat(language).format(count));
      expect(said).toBe(found(count));
    }
  });
});
