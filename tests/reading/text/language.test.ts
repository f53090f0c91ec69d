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

  it("stays unknown where there is too little to tell by", () => {
    expect(languageOf(undefined, "12 × 3 = 36 ")).toBeUndefined();
    expect(languageOf(undefined, "0123456789 ".repeat(20))).toBeUndefined();
  });
});
