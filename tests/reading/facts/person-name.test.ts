import { describe, expect, it } from "vitest";
import { looksLikeName, personName } from "../../../src/reading/facts/person-name.ts";

describe("a name in a line", () => {
  it.each([
    ["by Tamsin Okoro, Senior Director, Content & Marketing, Kestrel and Harbour Institute", "Tamsin Okoro"],
    ["By Tamsin Okoro, Editor, Kestrel Press", "Tamsin Okoro"],
    ["By Tamsin Okoro, Editor, and Ivo Lind", "Tamsin Okoro, Ivo Lind"],
    ["By Tamsin Okoro, Reuters", "Tamsin Okoro"],
    ["By Tamsin Okoro, Health reporter", "Tamsin Okoro"],
    ["By Tamsin Okoro, Senior Editor at Kestrel Weekly", "Tamsin Okoro"],
    ["Tamsin Okoro Executive Digital Editor", "Tamsin Okoro"],
    ["Tamsin Okoro Redakteurin", "Tamsin Okoro"],
    ["Von Tamsin Okoro, ARD Berlin", "Tamsin Okoro"],
    ["Von Tamsin Okoro, WDR Studio Essen", "Tamsin Okoro"],
    ["Von Tamsin Okoro, BR Franken", "Tamsin Okoro"],
    ["By Tamsin Okoro, MD", "Tamsin Okoro, MD"],
    ["By Tamsin Okoro, CEO of Kestrel", "Tamsin Okoro, CEO of Kestrel"],
    ["Von Tamsin Okoro und Agenturen", "Tamsin Okoro"],
    ["Posted by Tamsin Okoro at 09:30 AM", "Tamsin Okoro"],
    ["Kommentar: Tamsin Okoro", "Tamsin Okoro"],
    ["By Tamsin Okoro for the Kestrel Herald", "Tamsin Okoro"],
    ["By Tamsin Okoro in Bristol", "Tamsin Okoro"],
    ["By Tamsin Okoro @tamsin", "Tamsin Okoro"],
    ["By Tamsin Okoro tamsin@kestrel.example", "Tamsin Okoro"],
    ["Tamsin Okoro reports", "Tamsin Okoro"],
    ["By Tamsin Okoro and Rowan Blythe", "Tamsin Okoro and Rowan Blythe"],
    ["By Tamsin Okoro, Rowan Blythe", "Tamsin Okoro, Rowan Blythe"],
    ["By Tamsin Okoro, MD", "Tamsin Okoro, MD"],
    ["By Tamsin Okoro, CEO of Lamp Works", "Tamsin Okoro, CEO of Lamp Works"],
    ["Posted by Tamsin in Recipes", "Tamsin"],
    ["By Tamsin Okoro, Ivo Lind, and Ana Reyes", "Tamsin Okoro, Ivo Lind, Ana Reyes"],
    ["Von Tamsin Okoro, Ivo Lind, und Ana Reyes", "Tamsin Okoro, Ivo Lind, Ana Reyes"],
    ["Par Tamsin Okoro, Ivo Lind, et Ana Reyes", "Tamsin Okoro, Ivo Lind, Ana Reyes"],
    ["Por Tamsin Okoro, Ivo Lind, y Ana Reyes", "Tamsin Okoro, Ivo Lind, Ana Reyes"],
    ["By Tamsin Okoro, Ivo Lind, & Ana Reyes", "Tamsin Okoro, Ivo Lind, Ana Reyes"],
    ["By Tamsin Okoro, senior reporter, and Ivo Lind", "Tamsin Okoro, Ivo Lind"],
    ["By Tamsin Okoro, with Ivo Lind", "Tamsin Okoro, Ivo Lind"],
    ["By Tamsin Okoro, and Reuters", "Tamsin Okoro"],
    ["Autoren: Dr. Tamsin Okoro (Universität Kai), Ivo Lind (Forum Lampen)", "Dr. Tamsin Okoro, Ivo Lind"],
    ["By Tamsin Okoro (Quay University) and Ivo Lind (Lamp Works)", "Tamsin Okoro and Ivo Lind"],
    ["Von Tamsin Okoro (Text) und Ivo Lind (Fotos)", "Tamsin Okoro"],
    ["Par Tamsin Okoro (à Quai), Ivo Lind et Ana Reyes", "Tamsin Okoro, Ivo Lind et Ana Reyes"],
    ["Von Tamsin Okoro, Sprecherin der Hafenwerke", "Tamsin Okoro"],
    ["Von Tamsin Okoro, Leiter des Instituts für Lampen", "Tamsin Okoro"],
    ["Par Tamsin Okoro, Directrice de l’Institut", "Tamsin Okoro"],
    ["Di Tamsin Okoro, Direttrice del Museo", "Tamsin Okoro"],
    ["Par Tamsin d’Aubigny", "Tamsin d’Aubigny"],
    ["Par Tamsin Okoro et Ivo d’Aubigny, à Quai", "Tamsin Okoro et Ivo d’Aubigny"],
    ["Von Tamsin Okoro-Pohl 0 Kommentare", "Tamsin Okoro-Pohl"],
    ["Par Tamsin Okoro-Pohl 2 commentaires", "Tamsin Okoro-Pohl"],
    ["Por Tamsin Okoro-Pohl 12 comentarios", "Tamsin Okoro-Pohl"],
    ["By Tamsin Okoro-Nov 12, 2026", "Tamsin Okoro"],
    ["By Tamsin Okoro, K-LMP 200", "Tamsin Okoro, K"],
    ["Von Reporter Tamsin Okoro", "Tamsin Okoro"],
    ["Tamsin (T.J.) Okoro", "Tamsin Okoro"],
    ["By Tamsin (Tammy) Okoro, Editor", "Tamsin Okoro"],
    ["Tamsin (Adaeze Blythe) Okoro", "Tamsin Okoro"],
    ["Tamsin Okoro (Kestrel Press)", "Tamsin Okoro"],
    ["Written By, Tamsin Okoro", "Tamsin Okoro"],
    ["By Di Wu", "Di Wu"],
    ["Di Wu", "Di Wu"],
    ["By Da Chen", "Da Chen"],
    ["Autor: Da Silva", "Da Silva"],
    ["By von Neumann", "von Neumann"],
    ["Autor: von Neumann", "von Neumann"],
    ["Autor: von Tamsin Okoro", "Tamsin Okoro"],
    ["Text: von Tamsin van der Heide", "Tamsin van der Heide"],
    ["di Tamsin Okoro", "Tamsin Okoro"],
    ["文：山田太郎　写真：鈴木一郎", "山田太郎"],
    ["文：王小明 图：李雷", "王小明"],
    ["撰文：王小明　攝影：李雷", "王小明"],
    ["文・写真：山田太郎", "山田太郎"],
    ["取材・文／山田太郎", "山田太郎"],
    ["文＝山田太郎、写真＝鈴木一郎", "山田太郎"],
    ["著者：山田太郎　編集：鈴木一郎", "山田太郎"],
    ["文：山田太郎（ライター）", "山田太郎"],
    ["文/王小明 编辑/李雷", "王小明"],
    ["本报记者 王小明 北京报道", "王小明"],
    ["作者: 王小明 责编: 李雷", "王小明"],
    ["글 김철수 기자", "김철수"],
    ["Text/Tamsin Okoro", "Tamsin Okoro"],
  ])("is what is left of %j", (line, name) => {
    expect(personName(line)).toBe(name);
  });

  it.each([
    "Centre for Quiet Desks",
    "Women in Print",
    "Tamsin von der Heide",
    "Vita Sackville-West",
    "Kestrel Herald Staff",
  ])("is whole: %s", (name) => {
    expect(personName(name)).toBe(name);
  });

  it.each([
    "By Staff Writer",
    "By Our Correspondent",
    "Von der Redaktion",
    "Von unserem Korrespondenten",
    "By Reuters",
    "Von dpa",
    "dpa/AFP",
    "Mit Material von dpa",
    "Quelle: epd",
    "KNA",
    "Agence France-Presse",
    "Opinion",
    "Panorama",
    "Foto: Rowan Blythe",
    "content: Lamp Works, design: Ivo Lind",
  ])("is nobody's: %s", (line) => {
    expect(personName(line)).toBeUndefined();
  });

  it.each([
    "Mehmet Ali Efe",
    "Lena Vo Tass",
    "Lars Erik Per Hansson",
    "Ana Maria Con Dios",
    "Anna Bild-Meyer",
    "Ann Lee Founder",
    "García Márquez, Gabriel",
    "Tamsin Okoro, Banksy",
    "Tamsin Okoro with Ivo Lind",
    "Ivo Lind in Lund",
    "Tamsin Okoro, Head of Lamps, Lamp Works",
    "Tamsin Okoro, Senior Editor at Kestrel Weekly",
  ])("is whole in a field of data: %s", (name) => {
    expect(personName(name, { isField: true })).toBe(name);
  });

  it.each([
    ["Tamsin Okoro and AFP", "Tamsin Okoro"],
    ["Tamsin Okoro, dpa", "Tamsin Okoro"],
    ["Tamsin Okoro (Reuters)", "Tamsin Okoro"],
    ["By Tamsin Okoro with Ivo Lind", "Tamsin Okoro with Ivo Lind"],
    ["By Tamsin Okoro for Lamp Weekly", "Tamsin Okoro"],
  ])("is no agency's and no paper's beside it: %s", (text, name) => {
    expect(personName(text, { isField: true })).toBe(name);
  });

  it("looks like one with two words that begin large, and the small ones between", () => {
    for (const name of ["Tamsin Okoro", "Tamsin von der Heide", "Tamsin Okoro and Rowan Blythe", "山田太郎"])
      expect([name, looksLikeName(name)]).toEqual([name, true]);
    for (const name of ["Tamsin", "the harbour", "Lamps are lit", "今日は雨です。"])
      expect([name, looksLikeName(name)]).toEqual([name, false]);
  });
});
