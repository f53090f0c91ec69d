import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/reading/text/language.ts";

const texts: Record<string, string> = {
  de: "Die Bibliothek am Hafen hat am Dienstag ihren neuen Lesesaal geöffnet, und schon vor neun Uhr warteten die ersten Besucher vor der Tür. Niemand hatte an einem Werktag mit so vielen Leuten gerechnet, und aus dem Gemeindesaal mussten Stühle geholt werden.",
  en: "The harbour library opened its new reading room on Tuesday, and the first visitors were already waiting at the door before nine. Nobody had expected so many people on a working day, and the staff had to fetch chairs from the church hall next door.",
  fr: "La bibliothèque du port a ouvert mardi sa nouvelle salle de lecture, et les premiers visiteurs attendaient déjà devant la porte avant neuf heures. Personne n’avait prévu autant de monde un jour ouvrable, et il a fallu chercher des chaises à côté.",
  da: "Havnens bibliotek åbnede sin nye læsesal i tirsdags, og de første gæster ventede allerede ved døren før klokken ni. Ingen havde regnet med så mange mennesker på en hverdag, og personalet måtte hente stole i sognets hus ved siden af.",
  ru: "Портовая библиотека открыла во вторник новый читальный зал, и первые гости уже ждали у двери до девяти часов. Никто не ожидал столько людей в рабочий день, и сотрудникам пришлось принести стулья из соседнего дома.",
  ja: "港の図書館は火曜日に新しい閲覧室を開き、最初の訪問者は九時前からもうドアの前で待っていた。平日にこれほど多くの人が来るとは誰も思っておらず、職員は隣の教会から椅子を運ばなければならなかった。閲覧室には四十の机がある。",
  ar: "افتتحت مكتبة الميناء يوم الثلاثاء قاعة القراءة الجديدة، وكان الزوار الأوائل ينتظرون عند الباب قبل التاسعة. لم يتوقع أحد هذا العدد من الناس في يوم عمل، واضطر الموظفون إلى إحضار الكراسي من القاعة المجاورة.",
};
const said = (value: string) => ({ value, from: "html" as const });

describe("the language of a page", () => {
  it.each(Object.entries(texts))("is told by its words where it says none: %s", (language, text) => {
    expect(languageOf(undefined, text)).toEqual({ value: language, from: "text" });
  });

  it.each(Object.entries(texts))("is what the page says where its words agree: %s", (language, text) => {
    expect(languageOf(said(`${language}-XX`), text)).toEqual(said(`${language}-XX`));
  });

  it.each([
    ["de", "en-US"],
    ["fr", "en"],
    ["en", "de-DE"],
    ["ru", "en"],
    ["ja", "en-GB"],
    ["ar", "fr"],
  ])("is that of its words where the page says another: %s, said to be %s", (language, wrong) => {
    expect(languageOf(said(wrong), texts[language] ?? "")).toEqual({ value: language, from: "text" });
  });

  it.each([
    ["a few words", "Opening hours and prices", "de"],
    ["nothing", "", "en"],
    ["a language that nobody can tell here", texts["en"] ?? "", "cy"],
    ["a near relation", texts["da"] ?? "", "nb-NO"],
  ])("is not taken from %s", (_what, text, language) => {
    expect(languageOf(said(language), text)).toEqual(said(language));
  });

  it.each<[what: string, text: string, language: string]>([
    [
      "an abstract in English over a Japanese text",
      `The harbour library opened its new reading room on Tuesday, and the first visitors were already waiting at the door before nine, as nobody had expected on a working day.\n${texts["ja"]}`,
      "ja",
    ],
    ["a quotation in English between Russian lines", `${texts["en"]}\n${texts["ru"]}\n${texts["ru"]}`, "ru"],
    ["a quotation in French over an English text", `${texts["fr"]}\n${`${texts["en"]}\n`.repeat(3)}`, "en"],
    ["a German appendix under an English text", `${`${texts["en"]}\n`.repeat(3)}${texts["de"]}`, "en"],
    [
      "a list of names",
      "Anna Kowalska, Piotr Nowak, Katarzyna Wiśniewska, Jan Lewandowski, Tomasz Zieliński, Magda Szymańska, Agnieszka Woźniak, Krzysztof Dąbrowski, Marek Kozłowski, Ewa Jankowska, Paweł Mazur",
      "en",
    ],
    [
      "names line by line",
      [
        "Hans Müller, Universität Wien",
        "Jürgen Schäfer, Technische Universität München",
        "Katharina Vogel, Freie Universität Berlin",
        "Ingrid Baumgartner, Universität Graz",
        "Franz Huber, Max-Planck-Institut",
      ].join("\n"),
      "en",
    ],
    [
      "code",
      "const lamps = require('lamps')\nfunction dim(lamp) { return lamp.set({ light: 0 }) }\nexport default { lamps: [desk(), hall()], test: { environment: 'none' } }\nnpm install --save-dev lamps",
      "de",
    ],
  ])("is not taken from %s", (_what, text, language) => {
    expect(languageOf(said(language), text)).toEqual(said(language));
  });

  it.each([
    [
      "Galician",
      "Este artigo trata da lingua e de como se usa na vida diaria nas cidades e nas vilas do país, dende hai moitos anos e con resultados ben distintos segundo os lugares, as idades e as familias que viven alí.",
    ],
    [
      "Afrikaans",
      "Die biblioteek het verlede jaar begin om boeke in Afrikaans te koop wat deur die lesers self gekies is, en die ouers sê dat die verandering baie vreugde na die gemeenskap gebring het.",
    ],
    [
      "Swahili",
      "Wanafunzi wa shule za msingi nchini wameanza kutumia vitabu vipya vya Kiswahili vilivyoandikwa na walimu wao wenyewe, huku wazazi wakisema kuwa mabadiliko hayo yameleta furaha kubwa.",
    ],
    [
      "Latin",
      "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae, nostra Galli appellantur. Hi omnes lingua, institutis, legibus inter se differunt.",
    ],
    [
      "Tagalog",
      "Ang mga mag-aaral ng paaralan sa bansa ay nagsimulang gumamit ng mga bagong aklat na isinulat ng kanilang mga guro, at sinabi ng mga magulang na ang pagbabago ay nagdala ng malaking kagalakan.",
    ],
  ])("is none rather than a relation's, where the page says none: %s", (_language, text) => {
    expect(languageOf(undefined, text)).toBeUndefined();
  });

  it("stays unknown where there is too little to tell by", () => {
    expect(languageOf(undefined, "12 × 3 = 36 ")).toBeUndefined();
    expect(languageOf(undefined, "0123456789 ".repeat(20))).toBeUndefined();
  });
});
