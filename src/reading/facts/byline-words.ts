// What stands around an author's name where a page shows it, by language. All are tried on every page: what a page
// calls its language is often another one.
import { alternatives as words } from "../page/alternatives.ts";

/** Alternatives in the notation of patterns; without case. */
type BylineWords = {
  /** BCP 47, without a country; `mul` for what is the same in all. */
  language: string;
  /** What leads to a name: "by". */
  by?: string;
  /** What somebody made, or that they did, before one of `by`: "words by", "ein Beitrag von". */
  works?: string;
  /** What leads to a name with or without a colon. */
  authors?: string;
  /** What leads to a name only with a colon or a bar. */
  labels?: string;
  /** What a page is, or, in its credits, who made it: "Interview:". */
  talks?: string;
  /** What begins another's part behind the name: "photographs by", "Fotos:". */
  others?: string;
  /** What stands between the last two names: "and". */
  joins?: string;
  /** What joins the house that somebody writes for to their name; in small letters, since names have some of them too. */
  houses?: string;
};

type BylineKind = Exclude<keyof BylineWords, "language">;

/** One kind's words of all languages, as alternatives for a pattern. */
export function bylineWords(kind: BylineKind): string {
  return languages.flatMap((language) => language[kind] ?? []).join("|");
}

const languages: BylineWords[] = [
  {
    language: "en",
    by: words`by | from(?=(?: \p{Lu}[\p{L}.'’-]+){2,4} in )`,
    works: words`written | posted | published | authored | words | story | text | (an )?article | reported | submitted
      | compiled | created | (an )?interview | (an? )?(analysis | column | essay | review | opinion | guest post)`,
    authors: words`(about the )?authors?`,
    labels: words`reporter | writer | contributor | (text | words) (and | &) (photos | pictures | images)`,
    joins: words`and | with | &`,
    others: words`photo(graph)?s | photo(graph(y|er))? | pictures? | images? | illustrat(ed | ions?) | video | graphics?
      | artwork | edited | additional reporting | translated`,
    houses: words`for`,
  },
  {
    language: "de",
    by: words`von`,
    works: words`(ein | eine | der | die | das)? ?(gast)?(artikel | beitrag | text | bericht | kommentar | interview
      | analyse | kolumne | essay | reportage | rezension | glosse | porträt | leitartikel | meinung | meinungsbeitrag
      | geschichte | erfahrungsbericht | nachruf | feature | dossier | zwischenruf | einwurf | replik | review | kritik | buchbesprechung | ratgeber
      | vortrag | blogbeitrag | protokoll) | geschrieben | verfasst | veröffentlicht
      | erstellt | aufgezeichnet | notiert | publiziert | gepostet | eingestellt | gespeichert | protokolliert | aufgeschrieben | zusammengestellt | erzählt | recherchiert | dokumentiert`,
    authors: words`autor([/*:_·-]?in(nen)? | en)? | verfasser([/*:_·-]?in(nen)?)? | texte?(?! (?:und|&|\+) ) | die fragen stellten?
      | (das | dieses) (gespräch | interview) führten? | (es | aus \p{L}{3,20}) bericht(et | en)`,
    labels: words`redaktion | reporter(in)? | redakteur(in)? | kommentar | bericht | protokoll | gast(beitrag | kommentar | artikel | autor(in)?)
      | (texte? | bericht | beitrag | artikel | reportage) (und | & | \+) (fotos? | bilder? | video) | fotos? (und | & | \+) texte? | gez\.`,
    talks: words`interview | gespräch | fragen | reportage`,
    joins: words`und | mit`,
    others: words`fotos? | bilder | bild | fotografie | illustration(en)? | grafik(en)? | video | redaktion`,
    houses: words`für`,
  },
  {
    language: "fr",
    by: words`par`,
    works: words`(propos )?recueillis | écrit | publié | rédigé | signé | (une? )?(article | enquête | entretien | reportage
      | interview | récit | analyse | chronique | tribune)`,
    authors: words`auteure?s? | autrice | (une? )?(tribune | chronique | enquête | reportage | récit | billet) de(?=\s*\p{Lu})`,
    labels: words`texte | rédaction | journaliste`,
    talks: words`entretien | interview | reportage`,
    joins: words`et | avec`,
    others: words`photos? | photographies? | images? | illustrations? | vidéo`,
    houses: words`pour`,
  },
  {
    language: "es",
    by: words`por`,
    works: words`escrito | publicado | redactado | texto | (una? )?(entrevista | reportaje | artículo | crónica | análisis)`,
    authors: words`autor(a | es)?`,
    labels: words`texto | redacción | periodista`,
    talks: words`entrevista | reportaje`,
    joins: words`y`,
    others: words`fotos? | fotografías? | imágenes | ilustración | vídeo`,
    houses: words`para`,
  },
  {
    language: "it",
    by: words`(da | di)(?=\s+\S*\p{L}\s+\p{L}) | dal(la)?(?=\s+nostr) | a cura di`,
    works: words`scritto | pubblicato | testo | (un )?(articolo | intervista | reportage | commento | analisi)`,
    labels: words`testo | autore | autrice`,
    talks: words`intervista`,
    joins: words`e`,
    others: words`foto | fotografie | illustrazioni`,
    houses: words`per`,
  },
  {
    language: "pt",
    by: words`texto de`,
    works: words`escrito | publicado | redigido | texto`,
    labels: words`texto | autor(a)? | reportagem`,
    talks: words`entrevista`,
    others: words`fotos? | fotografia | imagens`,
  },
  {
    language: "nl",
    by: words`door | van(?=\s+onze)`,
    works: words`geschreven | gepubliceerd | geplaatst | tekst | (een )?(interview | reportage | column | artikel)`,
    labels: words`tekst | auteurs? | redactie | verslaggever`,
    talks: words`interview`,
    joins: words`en`,
    others: words`foto.?s? | beeld | fotografie`,
    houses: words`voor`,
  },
  {
    language: "sv",
    by: words`av`,
    works: words`skrivet | publicerad | (en )?(artikel | krönika | reportage | intervju)`,
    labels: words`text | skribent | reporter | författare`,
    others: words`foto | bild`,
  },
  {
    language: "da",
    by: words`af`,
    works: words`skrevet | (en )?(artikel | kommentar | kronik | interview)`,
    labels: words`tekst | skribent | journalist | forfatter`,
    others: words`foto`,
  },
  { language: "no", labels: words`tekst` },
  { language: "fi", labels: words`teksti | kirjoittaja | toimittaja`, others: words`kuvat?` },
  {
    language: "pl",
    by: words`przez`,
    labels: words`autor(ka | zy)? | tekst | opracowa(nie | ł | ła) | oprac\. | napisała? | rozmawiała?`,
    others: words`zdjęcia | fot\.`,
  },
  { language: "ru", authors: words`автор`, labels: words`текст`, others: words`фото` },
  {
    language: "ja",
    authors: words`著者 | 筆者 | ((取材 | 構成 | 写真)・)*文(・(写真 | 構成 | 撮影 | 編集 | イラスト))*`,
    labels: words`執筆(者)? | 文責 | ライター`,
    others: words`写真 | 撮影 | イラスト | (責任)?編集 | 構成 | 翻訳`,
  },
  {
    language: "zh",
    authors: words`作者 | (本报 | 本報 | 特约 | 特約)?(记者 | 記者)`,
    labels: words`撰文 | 执笔 | 撰稿`,
    others: words`图 | 圖 | 图片 | 圖片 | 摄影 | 攝影 | (责任 | 責任)?(编辑 | 編輯) | 责编 | 責編 | 翻译 | 翻譯 | 校对 | 校對`,
  },
  { language: "ko", authors: words`글 | 기자 | 작성자`, others: words`사진 | 그림` },
  { language: "hi", authors: words`लेखक` },
  { language: "ar", by: words`بقلم`, labels: words`كتب | كتبت` },
];
