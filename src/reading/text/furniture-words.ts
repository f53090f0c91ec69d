// What pages say around their articles, and what they call the boxes that it stands in, by language. A language is
// one entry here. All are tried on every page: what a page calls its language is often another one.
import { alternatives as words } from "../page/alternatives.ts";

/** Alternatives in the notation of patterns; without case. A language has those that were met in it. */
export type FurnitureWords = {
  /** BCP 47, without a country; `mul` for names that are the same in all. */
  language: string;
  /** Whole headings after which an article is over. */
  endings?: string;
  /** Whole lines of the page's machinery. */
  controls?: string;
  /** What begins a line about a picture's maker, before a colon. */
  credits?: string;
  /** The same, before one of the words of `creditLinks`. */
  creditLinks?: string;
  /** What begins such a line behind a bar. */
  barredCredits?: string;
  /** Whose pictures they are, at a line's end. */
  agencies?: string;
  /** What readers did with a page, behind its number: "34 responses". */
  reactions?: string;
  /** Whole lines that call to a site's letter. */
  letters?: string;
  /** What begins a line that asks for consent. */
  consents?: string;
  /** What stands on buttons that share a page. */
  shares?: string;
  /** Whole lines that say how long the reading takes. */
  readingTimes?: string;
  /** What begins a line with the day of a page. */
  days?: string;
  /** Whole headings of a table of contents. */
  contents?: string;
  /** What begins a line of tags, before a colon. */
  filings?: string;
  /** What begins a line with the names of those who made the page. */
  makers?: string;
  /** What begins a line that leads to another story, before the link. */
  pointers?: string;
  /** The same, only right before a colon: a sentence can begin with them. */
  colonPointers?: string;
  /** What a link in capitals tells its reader to do. */
  calls?: string;
  /** What counts the pictures of a gallery ("image 1 of 3"), the figures aside. */
  counters?: string;
  /** What stands between the figures of such a count, besides a stroke. */
  ofAll?: string;
  /** What begins a line about rights. */
  rights?: string;
  /** What says anywhere in a line that links earn money. */
  affiliates?: string;
  /** What begins a line that is no sentence of the page, to a summary. */
  notices?: string;
  /** Names of boxes about something else, in classes and ids. */
  boxes?: string;
};

export type FurnitureKind = Exclude<keyof FurnitureWords, "language">;

/** One kind's words of all languages, as alternatives for a pattern. */
export function furniture(kind: FurnitureKind): string {
  return languages.flatMap((language) => language[kind] ?? []).join("|");
}

const inAll: FurnitureWords = {
  language: "mul",
  agencies: words`getty images | shutterstock | istock( ?photo)? | depositphotos | adobe stock | unsplash | alamy`,
  shares: words`facebook | twitter | x | linkedin | pinterest | whatsapp | reddit | instagram | bluesky | mastodon
    | threads`,
  rights: words`© | \(c\)`,
  notices: words`©`,
  boxes: words`ads? | bio | cookie | cc-(window|banner) | gdpr | onetrust-[a-z-]+ | (stock|market|news)-?ticker | disqus | outbrain | taboola | sharedaddy | jp-relatedposts`,
};

const inEnglish: FurnitureWords = {
  language: "en",
  pointers: words`(read|see|learn|watch|listen) (more|also|next|now|here) | also (read|see) | related (stories|story|articles?|content|posts?|coverage|reading|video)
    | more (on|from|about|in) | don.t miss | you may also like | editor.s picks? | in case you missed it | up next | further reading`,
  colonPointers: words`see | read | watch | listen | more | related | recommended`,
  calls: words`click here | tap here | sign up | subscribe | download | get the .{0,30}app | join (us|our|now) | buy now
    | shop now | book now`,
  counters: words`images? | photos? | pictures? | slides? | view (the )?(full )?(gallery|slideshow|image in fullscreen) | gallery | item | page`,
  ofAll: words`of`,
  endings: words`(more )?(related | recommended | suggested | similar | popular | trending | latest | further
      | additional | recent)( (articles? | posts? | stories | content | reading | readings | topics | news
      | pages | resources | guides | searches | products | services | links | coverage
      | videos))?( (for you | that may .* | you may .* | on .*))?
    | (explore |discover |read |see )?more (from|like this|stories|news|articles|posts|resources)\b.*
    | more (on|in) .* | read (more|next|also) | up next | keep (reading|exploring)
    | you (may|might|could) (also )?(like|enjoy|be interested).* | we recommend | subscribe.* | sign up.*
    | join (our|the) (newsletter|mailing list|conversation|discussion|community).* | (our )?newsletter.*
    | share( (this|your story|on)\b.*)? | (about )?(the )?authors? | about (us|the company) | written by
    | comments? | leave a (reply|comment).* | post a comment | \d+ comments?
    | (was|did you find) this (page|article|post|information|content) helpful.* | tags? | topics | categories
    | filed under.* | (article |works? )?(sources?|references?|citations?|cited|footnotes?|bibliography)
    | contact (us|info|information) | follow us.* | get in touch
    | stay (connected|in touch|up to date|informed).* | (don.t|do not) miss( this| these)? | podcasts? | jobs( board)?
    | more from .*`,
  reactions: words`claps? | responses? | comments? | likes? | shares? | views? | reactions? | replies | reads? | votes?`,
  letters: words`(please )?(sign up|subscribe|register)( now| here| today)? (for|to) (our|the|my) .{0,40}(newsletter|mailing list|email updates?|e-?mails?)\b.{0,90}
    | follow us (on|at) .{2,60}`,
  consents: words`(we|this (web)?site|our (web)?site)( and our partners)? uses? cookies(?= (to|and (similar|other)|on (this|our)|for|in order)\b|[.,]|$)`,
  controls: words`advertisement | advertisement\W{1,3}(scroll|story|article|continue|content|keep).{0,40}
    | (story|article|content|text) continues (below|after) (this |the )?(advertisement|ad)
    | (scroll|continue( reading)?|continues) (below|after|for more).{0,20}(advertisement|ad|story) | listen | follow | save | \d+ claps? | sponsored content | skip to (main )?content | (show|hide) caption
    | share( this( (article|post|story|page))?)? | listen to (this|the) (article|story|post) | \d+ min(ute)?s? listen
    | print( this)?( (page|article|story|post)) | back to (the )?top`,
  credits: words`photo | image | picture | credit | courtesy | illustration`,
  creditLinks: words`by | credits? | courtesy | from | of | via`,
  barredCredits: words`photo | image | credit`,
  shares: words`e-?mail | print | copy link`,
  readingTimes: words`\d+( |-)min(ute)?s?( read)?\.?`,
  days: words`(last |page )?(updated|modified|reviewed|published|posted|date last reviewed)( on| at)?`,
  contents: words`table of contents | contents | in this article | on this page | jump to( section)?`,
  filings: words`posted in | filed under | tagged( with| as)? | tags | categor(y|ies) | topics( covered)?`,
  makers: words`(written | posted | (medically )?reviewed | edited | fact[- ]checked
      | published)( (and|&) (edited|reviewed|fact[- ]checked))? by`,
  rights: words`copyright\b`,
  affiliates: words`\baffiliate links?\b.*(commission|disclos|purchase|support|cost)
    | \b(may|might|can) (earn|receive|get) (an? )?(small |affiliate )*(commission|compensation|kickback)`,
  notices: words`photo | image | by | updated | published | subscribe | sign up | disclosure | advertisement
    | read more | share | copyright | cookies?`,
  boxes: words`related | recommended | recirc | newsletter | subscribe | subscription | signup | sign-up | share
    | sharing | social | author-?(box|bio|info|card) | about-?(the-)?author | consent | promo | advert
    | advertisement | sponsor(ed)? | breadcrumbs? | comments? | pagination | pager | popup | modal | sidebar
    | widget | donation | post-meta | entry-meta | byline | read-?more | more-from | you-?may | print-?only
    | screen-reader-text | sr-only | visually-hidden | toolbar | rating | donate | paywall | cta | follow-us
    | next-prev | suggested | tags | tag-?(list|cloud) | post-nav(igation)?`,
};

const inGerman: FurnitureWords = {
  language: "de",
  pointers: words`(lesen|sehen|hören) sie (auch|mehr|hier|dazu) | lies auch | mehr (zum thema|dazu|lesen|über) | siehe auch | auch interessant | das könnte (sie|dich) (auch )?interessieren | lesetipp | weiterlesen | passend dazu`,
  colonPointers: words`mehr | siehe | hören | lesen`,
  controls: words`(artikel|beitrag) (an|vor)hören | (artikel|seite|beitrag) drucken | (zurück )?nach oben | anzeige | werbung | (artikel|text) (teilen|drucken|merken)`,
  letters: words`(jetzt )?(unseren|den) .{0,30}newsletter (abonnieren|bestellen).{0,60}
    | folg(en sie|e|t) uns (auch )?(auf|bei) .{2,60}`,
  consents: words`(wir|diese (web)?seite|unsere (web)?seite) (verwenden|verwendet|nutzen|nutzt) cookies`,
  calls: words`hier klicken | jetzt (anmelden|abonnieren|herunterladen|kaufen)`,
  counters: words`bild(er)? | fotos? | bildergalerie | galerie`,
  ofAll: words`von`,
  endings: words`mehr zum thema | das könnte.* | weitere (artikel|beiträge|themen).*
    | ähnliche (artikel|beiträge).* | teilen | kommentare? | über (den autor|die autorin) | auch interessant
    | lesen sie auch | passend dazu | zum weiterlesen | verwandte (artikel|themen)`,
  readingTimes: words`lese(zeit|dauer):? (ca\.? )?\d+ min(uten?)?\.?`,
  credits: words`foto | bild`,
  days: words`zuletzt aktualisiert( am)? | veröffentlicht( am)?`,
  contents: words`inhalt(sverzeichnis)?`,
  boxes: words`artikel-?empfehlung(en)? | kommentare?`,
};

const inFrench: FurnitureWords = {
  language: "fr",
  pointers: words`(à )?lire (aussi|également|la suite) | voir aussi | à voir aussi | sur le même sujet | pour aller plus loin | en savoir plus | notre dossier | >> lire`,
  colonPointers: words`à lire | à voir | à écouter`,
  controls: words`publicité | écouter (cet|l['’]) ?article | imprimer( (cette page|l['’]article))? | (retour en )?haut de page`,
  readingTimes: words`temps de lecture ?:? \d+ min(utes?)?\.?`,
  letters: words`suivez[- ]nous sur .{2,60}`,
  consents: words`(nous utilisons|(ce|notre) site utilise) des cookies`,
  calls: words`cliquez ici | téléchargez | abonnez-vous | inscrivez-vous`,
  counters: words`diapositive`,
  ofAll: words`sur | de`,
  endings: words`à lire aussi | lire aussi | sur le même sujet | dans la même rubrique
    | articles? (liés|similaires) | partager | commentaires? | à découvrir aussi | pour aller plus loin
    | vous aimerez aussi | nos autres articles`,
  credits: words`crédit photo`,
  days: words`(publié|mis à jour)( le)?`,
  contents: words`sommaire`,
  boxes: words`lire-aussi | commentaires? | partage`,
};

const inSpanish: FurnitureWords = {
  language: "es",
  pointers: words`(lea|lee|leer|vea|ver) (también|además|más) | te puede interesar | le puede interesar | noticias? relacionadas? | sigue leyendo | mira también`,
  colonPointers: words`más información | más sobre .{1,30}`,
  controls: words`publicidad | escuchar (este )?artículo | imprimir | volver arriba`,
  readingTimes: words`tiempo de lectura:? \d+ min(utos?)?\.?`,
  letters: words`síguenos en .{2,60}`,
  consents: words`(utilizamos|usamos|(este|nuestro) sitio( web)? (utiliza|usa)) cookies`,
  calls: words`ha(ga|z) clic aquí | descarga | suscríbete`,
  counters: words`imágenes | imagen | galería`,
  endings: words`lea también | te puede interesar.* | (artículos|noticias) relacionad[oa]s | comentarios
    | artículos recientes | sigue leyendo | más información`,
  days: words`(actualizado|publicado)( el)?`,
  contents: words`índice`,
  boxes: words`relacionad[oa]s | compartir`,
};

const inPortuguese: FurnitureWords = {
  language: "pt",
  pointers: words`(leia|veja|saiba|assista) (também|mais|ainda) | notícias relacionadas`,
  colonPointers: words`confira`,
  calls: words`clique aqui | baixe | assine`,
  counters: words`imagem | imagens | galeria`,
  credits: words`crédito | imagem`,
  endings: words`leia (também|mais) | comentários | veja (também|mais) | artigos relacionados | continue lendo`,
  days: words`publicado em`,
};

const inDutch: FurnitureWords = {
  language: "nl",
  pointers: words`lees (ook|meer|verder) | bekijk ook | meer over | zie ook`,
  counters: words`afbeelding | beeld`,
  credits: words`beeld`,
  ofAll: words`van`,
  endings: words`lees ook | gerelateerde (artikelen|berichten) | meer over.* | reacties | delen`,
  boxes: words`lees-ook`,
};

const inItalian: FurnitureWords = {
  language: "it",
  endings: words`leggi anche | potrebbe(ro)? interessarti.* | articoli (correlati|simili) | commenti | condividi`,
  controls: words`pubblicità | ascolta (questo |l['’])articolo | torna su`,
  readingTimes: words`tempo di lettura:? \d+ minut[io]\.?`,
  letters: words`seguici su .{2,60}`,
  consents: words`(utilizziamo|(questo|il nostro) sito (utilizza|usa))( i)? cookie`,
  pointers: words`(leggi|guarda|vedi|scopri) (anche|di più) | per approfondire | articoli correlati`,
  counters: words`immagine | immagini | galleria`,
  ofAll: words`di`,
  credits: words`credito fotografico`,
  days: words`(aggiornato|pubblicato)( il)?`,
};

const inArabic: FurnitureWords = {
  language: "ar",
  pointers: words`اقرأ (أيضا|أيضًا|المزيد) | (شاهد|طالع) أيضا`,
  endings: words`(مواد|مقالات|أخبار) ذات صلة | اقرأ أيضا | شارك | التعليقات`,
};

const inHindi: FurnitureWords = {
  language: "hi",
  pointers: words`(यह|ये) भी पढ़ें | और पढ़ें`,
  endings: words`संबंधित (खबरें|लेख|समाचार) | (यह|ये) भी पढ़ें | टिप्पणियाँ | साझा करें`,
};

const inChinese: FurnitureWords = {
  language: "zh",
  pointers: words`(延伸|相关|相關|推荐|推薦)(阅读|閱讀|新闻|新聞|文章)`,
  credits: words`图 | 图片 | 图源 | 圖 | 攝影 | 摄影`,
  endings: words`相关(阅读|文章|新闻|推荐) | 相關(文章|新聞|閱讀) | 延伸阅读 | 推荐阅读 | 猜你喜欢 | 評論 | 评论 | 分享`,
};

const inJapanese: FurnitureWords = {
  language: "ja",
  pointers: words`関連(記事|リンク|ニュース) | あわせて読みたい | 続きを読む`,
  credits: words`写真 | 撮影`,
  endings: words`関連リンク | 関連記事 | おすすめ記事 | こちらもおすすめ | あわせて読みたい | 次に読む | コメント
    | シェアする`,
};

const inKorean: FurnitureWords = {
  language: "ko",
  pointers: words`관련 ?(기사|글) | 더 보기`,
  credits: words`사진`,
  endings: words`관련 (기사|글) | 추천 기사 | 댓글 | 공유하기`,
};

const inPolish: FurnitureWords = {
  language: "pl",
  pointers: words`(zobacz|czytaj|przeczytaj|sprawdź) (też|także|również|więcej)`,
  credits: words`fot | zdjęcie`,
  endings: words`zobacz (też|także) | czytaj (też|także|dalej)`,
};

const inRussian: FurnitureWords = {
  language: "ru",
  pointers: words`(читайте|смотрите) (также|ещё|еще|далее) | по теме`,
  colonPointers: words`подробнее`,
  credits: words`фото | фотография`,
  ofAll: words`из`,
  endings: words`читайте также | по теме | похожие (статьи|материалы) | комментарии`,
};

const languages: FurnitureWords[] = [
  inAll,
  inEnglish,
  inGerman,
  inFrench,
  inSpanish,
  inPortuguese,
  inDutch,
  inItalian,
  inArabic,
  inHindi,
  inChinese,
  inJapanese,
  inKorean,
  inPolish,
  inRussian,
];
