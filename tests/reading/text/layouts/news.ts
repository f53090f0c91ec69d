// Stories of papers, broadcasters, offices and firms, in several languages.
import { de, deP, en, enP, type Layout } from "./marked.ts";

const head = (title: string, site: string) =>
  `<title>${title} | ${site}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">`;
/** Headlines of other stories, each in its link. */
const others = (titles: string[], tag = "li") =>
  titles.map((title, at) => `<${tag}><a href="/other/${at}">⟨${title}⟩</a></${tag}>`).join("");

export const news: Layout[] = [
  {
    name: "de a regional paper",
    head: head("Der Lesesaal bleibt", "Nordkai-Kurier"),
    body: `<header class="page-header"><nav><ul><li><a href="/lokales">⟨Lokales⟩</a></li><li><a href="/abo">⟨Jetzt abonnieren⟩</a></li></ul></nav></header><main><article class="article"><header class="article-header"><span class="article-kicker">⟨Kultur am Wasser⟩</span><h1 class="article-headline">Der Lesesaal bleibt</h1><p class="article-lead">${de(0, 1)[0]}</p><div class="article-meta"><span>⟨Von Jana Weiß⟩</span><time>⟨12.03.2019, 10:14 Uhr⟩</time><span>⟨Lesezeit: 3 Minuten⟩</span></div><figure><img src="/a.jpg"><figcaption>⟨Der Saal am Morgen.⟩ <span class="credit">⟨Foto: dpa/Mika Holm⟩</span></figcaption></figure></header><div class="article-body">${deP(1, 3)}<div class="ad-slot">⟨Anzeige⟩</div><p>⟨Lesen Sie auch:⟩ <a href="/x">⟨Die Fähre steht still⟩</a></p>${deP(3, 5)}<div class="article-box"><h3>⟨Mehr zum Thema⟩</h3><ul>${others(["Die Fähre steht seit Mai still", "Neue Lampen für die alte Mole", "Wer zahlt für das Dach am Kai?"])}</ul></div><h2>⟦Der Rat ist sich einig⟧</h2>${deP(5, 8)}<p>⟨© dpa-infocom, dpa:190312-99-123456/3⟩</p></div><div class="article-tags"><span>⟨Themen:⟩</span><a href="/t">Rat</a></div><div class="article-newsletter"><h4>⟨Newsletter⟩</h4><p>⟨Alles Wichtige aus Nordkai jeden Morgen in Ihrem Postfach.⟩</p><form><button>⟨Jetzt kostenlos anmelden⟩</button></form></div></article><section class="article-more"><h2>⟨Das könnte Sie auch interessieren⟩</h2><ul>${others(["Drei Boote und eine Glocke vor dem Kai", "Ein Winter ohne Fähren an der Bucht"])}</ul></section></main><footer>⟨Alle Rechte vorbehalten⟩</footer>`,
  },
  {
    name: "de a paper whose story is cut by calls",
    head: head("Der Lesesaal bleibt", "Kaizeitung"),
    body: `<div class="wrapper"><div class="content"><h1>Der Lesesaal bleibt</h1><div class="author-line">⟨Von Mika Holm und Jana Weiß⟩</div><div class="date-line">⟨Stand: 12.03.2019, 18:40 Uhr⟩</div><div class="share-bar"><a>⟨Teilen⟩</a><a>⟨Twittern⟩</a><a>⟨Drucken⟩</a><a>⟨Mailen⟩</a></div><div class="text"><p><strong>⟦Nordkai.⟧</strong> ${de(0, 1)[0]}</p>${deP(1, 3)}<p><strong>⟨>> Lesen Sie hier:⟩ <a href="/x">⟨Warum die Fähre seit Mai nicht mehr fährt⟩</a></strong></p>${deP(3, 5)}<p><em>⟨Sie wollen keine Nachricht mehr verpassen? Melden Sie sich hier für unseren Newsletter an.⟩</em></p>${deP(5, 8)}<p>⟨(dpa/jw)⟩</p><p>⟨Quelle: dpa⟩</p></div><div class="kommentare"><h3>⟨Kommentare (3)⟩</h3><div class="kommentar"><p>⟨Der Rat hätte das schon vor zwei Jahren beschließen sollen, dann wäre das Dach jetzt dicht.⟩</p></div></div></div></div>`,
  },
  {
    name: "de a broadcaster",
    head: head("Der Lesesaal bleibt", "Küstenfunk"),
    body: `<div id="page"><div class="skiplinks"><a href="#c">⟨Direkt zum Inhalt springen⟩</a></div><div id="content"><div class="box"><div class="mediaTop"><div class="teaser"><div class="player"><p>⟨Audio starten, abbrechen mit Escape⟩</p></div><p class="infotext">⟨Der Saal am Kai. | Bildquelle: Mika Holm⟩</p></div></div><div class="meldungHead"><span class="stand">⟨Stand: 12.03.2019 18:40 Uhr⟩</span></div><h1><span class="dachzeile">⟨Beschluss in Nordkai⟩</span> <span class="headline">Der Lesesaal bleibt</span></h1><p class="text small">${de(0, 1)[0]}</p><p class="text small"><em>⟨Von Jana Weiß, Studio Nordkai⟩</em></p>${deP(1, 3).replaceAll("<p>", '<p class="text small">')}<h2 class="subtitle small">⟦Ein Dach vor dem Winter⟧</h2>${deP(3, 8).replaceAll("<p>", '<p class="text small">')}<div class="copy">⟨Über dieses Thema berichtete der Küstenfunk am 12. März 2019 um 20:00 Uhr.⟩</div></div><div class="section"><h2>⟨Mehr zu diesem Thema⟩</h2>${others(["Die Fähre steht seit Mai still"], "p")}</div></div></div>`,
  },
  {
    name: "de an office's press release",
    head: head("Lesesaal bleibt ein Jahr lang offen", "Stadt Nordkai"),
    body: `<div class="page"><nav class="meta"><a href="/l">⟨Leichte Sprache⟩</a></nav><div class="main"><div class="pm"><p class="pm-nr">⟨Pressemitteilung Nr. 31/2019⟩</p><h1>Lesesaal bleibt ein Jahr lang offen</h1>${deP(0, 6)}<h3>⟨Pressekontakt⟩</h3><p>⟨Jana Weiß, Telefon 0000 12345⟩<br>⟨presse@nordkai.example⟩</p><p><a href="/pm.pdf">⟨Pressemitteilung als PDF herunterladen⟩</a></p></div></div><div class="service"><h4>⟨Bürgertelefon⟩</h4><p>⟨Mo bis Do 8 bis 16 Uhr⟩</p></div></div>`,
  },
  {
    name: "de a magazine with its writer's words and a call for money",
    head: head("Der Lesesaal bleibt", "Deichblatt"),
    body: `<div class="outer"><main><article><header><h1>Der Lesesaal bleibt</h1><p class="byline">⟨von Jana Weiß am 12. März 2019, 10:00 Uhr⟩</p></header><div class="excerpt"><p>${de(0, 1)[0]}</p></div><div class="entry"><p>${de(1, 2)[0]}</p>${deP(2, 7)}<div class="donation-box"><h4>⟨Deine Spende macht es möglich⟩</h4><p>⟨Deichblatt wird von seinen Lesern bezahlt. Unterstütze unsere Arbeit mit einer Spende.⟩</p></div></div><div class="author-bio"><h4>⟨Über die Autorin⟩</h4><p>⟨Jana Weiß schreibt seit zehn Jahren über alles, was am Wasser liegt.⟩</p></div><p class="license">⟨Lizenz: Creative Commons BY-NC-SA 4.0⟩</p><div class="tags">⟨Schlagwörter:⟩ <a rel="tag" href="/t">Rat</a></div></article><section id="ergaenzungen"><h2>⟨5 Ergänzungen⟩</h2><ol><li><p>⟨Man hätte noch sagen sollen, dass der Saal dem Land gehört und nicht der Stadt, das ändert einiges.⟩</p></li></ol></section></main></div>`,
  },
  {
    name: "de a story shown by a program's odd names",
    head: head("Der Lesesaal bleibt", "Kai"),
    body: `<div id="__next"><div class="css-1a2b"><div class="css-9x"><a href="/">⟨Zur Startseite⟩</a></div><div class="css-77"><h1 class="css-h1">Der Lesesaal bleibt</h1><div class="css-d4">⟨12. März 2024⟩</div><div class="css-d5">⟨Aktualisiert am 13. März 2024⟩</div><div class="css-t">${de(
      0,
      4,
    )
      .map((line) => `<div class="css-p">${line}</div>`)
      .join("")}</div><div class="css-t">${de(4, 8)
      .map((line) => `<div class="css-p">${line}</div>`)
      .join(
        "",
      )}</div><div class="css-s"><div>⟨Artikel teilen⟩</div><div>⟨Link kopieren⟩</div></div></div><div class="css-n"><h3>⟨Meistgelesen⟩</h3><ul>${others(["Die Fähre steht seit Mai still", "Neue Lampen für die alte Mole"])}</ul></div></div></div>`,
  },
  {
    name: "en a daily paper",
    head: head("The reading room stays", "Harbour Herald"),
    body: `<div class="wrap"><header><nav><a href="/news">⟨News⟩</a><a href="/sport">⟨Sport⟩</a></nav></header><main><article id="article"><h1>The reading room stays</h1><p class="standfirst">${en(0, 1)[0]}</p><div class="byline">⟨By Jo Marsh⟩, <span>⟨Harbour correspondent⟩</span></div><div class="ts">⟨Published: 10:14, 12 March 2019⟩ | <span>⟨Updated: 18:40, 12 March 2019⟩</span></div><div class="shares">⟨41 shares⟩</div><div class="comments-count">⟨12 View comments⟩</div><div class="body">${enP(1, 3)}<div class="image"><img src="/a.jpg"><p class="imageCaption">⟨The reading room on Tuesday night (Image: Lee Ash)⟩</p></div>${enP(3, 5)}<p class="read-more"><strong>⟨READ MORE:⟩</strong> <a href="/x">⟨Ferry stops for good after ninety years⟩</a></p><div class="newsletter-inline"><p>⟨Sign up to our daily newsletter for the stories that matter to you⟩</p><form><input><button>⟨Sign up⟩</button></form></div>${enP(5, 8)}<p>⟨Have you got a story? Email newsdesk@herald.example⟩</p><p>⟨Follow us on Twitter @HarbourHerald⟩</p></div></article><section><h2>⟨Most Read⟩</h2><ul>${others(["Three boats and a bell are found off the quay", "A winter without any ferries at all"])}</ul></section></main></div>`,
  },
  {
    name: "en an agency's story on a portal",
    head: head("Reading room stays open", "Portal"),
    body: `<div id="root"><div class="caas-container"><div class="caas-header"><h1>Reading room stays open</h1></div><div class="caas-attr"><span class="caas-author">⟨Jo Marsh⟩</span><time>⟨March 12, 2019, 6:40 p.m. · 2 min read⟩</time></div><div class="caas-body"><p>⟦NORTH QUAY (AP) —⟧ ${en(0, 1)[0]}</p>${enP(1, 4)}<p>⟨Advertisement⟩</p>${enP(4, 7)}<p>___</p><p>⟨Copyright 2019 The Quay Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.⟩</p></div></div><div class="stream"><h2>⟨Recommended Stories⟩</h2><ul>${others(["Three boats and a bell", "What we know about the ferry"])}</ul></div></div>`,
  },
  {
    name: "en a magazine with pull quotes and a writer at its end",
    head: `${head("The reading room stays", "Tide")}<meta name="author" content="Jo Marsh">`,
    body: `<main><article class="c-article"><header><div class="c-tag">⟨Feature⟩</div><h1>The reading room stays</h1><div class="c-byline">⟨By Jo Marsh⟩</div><div class="c-date">⟨March 12, 2019⟩</div></header><div class="c-body"><p class="dropcap">${en(0, 1)[0]}</p>${enP(1, 4)}<aside class="pullquote">⟨A grand house is not what we want⟩</aside>${enP(4, 8)}<p><em>⟨Jo Marsh is a writer who lives by the water. Her last book is about bells.⟩</em></p></div><div class="c-social"><p>⟨Share this article⟩</p></div><div class="c-promo"><h3>⟨Get Tide in your inbox⟩</h3><p>⟨One long story a week, and nothing else.⟩</p></div></article></main>`,
  },
  {
    name: "en a firm's post with a form and a demo",
    head: head("How a reading room stays open", "Shelfwise"),
    body: `<div class="page-wrapper"><div class="nav_component"><a href="/p">⟨Pricing⟩</a><a href="/d">⟨Book a demo⟩</a></div><main class="main-wrapper"><div class="blog-post-header"><div class="blog-tag">⟨Guides⟩</div><h1>How a reading room stays open</h1><div class="blog-date">⟨March 12, 2024⟩</div><div>⟨5 min read⟩</div></div><div class="blog-post-content"><div class="toc"><div class="toc-title">⟨In this article⟩</div><a href="#a">First the roof</a></div><div class="text-rich-text w-richtext"><p>${en(0, 2).join(" ")}</p><h2 id="a">⟦First the roof⟧</h2>${enP(2, 5)}<p><a href="/demo" class="button">⟨Book a demo⟩</a></p><h2>⟦Then the lamps⟧</h2>${enP(5, 8)}</div></div><div class="cta-section"><h2>⟨Ready to sort your shelves?⟩</h2><p>⟨Start a free trial of Shelfwise today. No card needed.⟩</p></div><div class="blog-related"><h3>⟨Keep reading⟩</h3>${others(["Why shelves lean and what to do", "Ten lamps that last"], "div")}</div></main></div>`,
  },
  {
    name: "fr a paper",
    head: head("La salle de lecture reste", "Le Quai"),
    body: `<main><article class="article"><h1>La salle de lecture reste</h1><p class="article__desc">⟦Le conseil a voté mardi soir pour garder la vieille salle ouverte un an de plus.⟧</p><p class="meta">⟨Par Lise Aubry⟩</p><p class="meta__date">⟨Publié le 12 mars 2019 à 10h14 - Mis à jour le 12 mars 2019 à 18h40⟩</p><p class="meta__reading">⟨Temps de Lecture 3 min.⟩</p><section class="article__content"><p>⟦Une quarantaine de personnes étaient venues, plus que la salle n'en contient, et la plupart sont restées debout jusqu'à la fin.⟧</p><p>⟦Personne de la société du port n'a pris la parole, bien que son projet pour le quai ait été l'objet de la réunion.⟧</p><p>⟨Lire aussi⟩ <a href="/x">⟨Le bac ne traverse plus la baie⟩</a></p><p>⟦Le toit sera réparé avant l'hiver, et les lampes du côté est seront remises à la fin du mois de mai.⟧</p><p class="abo">⟨Article réservé aux abonnés⟩</p><p>⟦Ceux qui veulent aider peuvent venir le samedi matin, quand on sort les étagères pour les dépoussiérer.⟧</p></section><p>⟨Vous souhaitez recevoir nos articles ? Inscrivez-vous à notre lettre d'information.⟩</p></article><section><h2>⟨Les plus lus⟩</h2><ul>${others(["Trois bateaux et une cloche", "Un hiver sans bac"])}</ul></section></main>`,
  },
  {
    name: "es a paper",
    head: head("La sala de lectura sigue abierta", "El Muelle"),
    body: `<main><article><h1>La sala de lectura sigue abierta</h1><h2>El consejo votó el martes por la noche para mantenerla un año más.</h2><div class="firma">⟨Por Inés Robles⟩</div><div class="fecha">⟨Actualizado: 12/03/2019 18:40 h⟩</div><div class="cuerpo"><p>⟦Habían venido unas cuarenta personas, más de las que caben en la sala, y casi todas se quedaron de pie hasta el final.⟧</p><p>⟦De la compañía del puerto no habló nadie, aunque su proyecto para el muelle había sido el motivo de la reunión.⟧</p><p>⟨Lea también:⟩ <a href="/x">⟨El transbordador ya no cruza la bahía⟩</a></p><p>⟦El tejado se arreglará antes del invierno, y las lámparas del lado este volverán a colgarse a finales de mayo.⟧</p><p>⟦Quien quiera ayudar puede venir los sábados por la mañana, cuando se sacan las estanterías.⟧</p></div><p>⟨Síguenos en Facebook y Twitter⟩</p></article><section class="mas"><h3>⟨Lo más leído⟩</h3><ul>${others(["Tres barcos y una campana", "Un invierno sin transbordador"])}</ul></section></main>`,
  },
  {
    name: "it a blog",
    head: head("La sala di lettura resta", "Molo"),
    body: `<div id="content"><div class="post hentry"><h1 class="entry-title">La sala di lettura resta</h1><div class="entry-meta">⟨Pubblicato il 12 marzo 2019⟩ da Ada Neri</div><div class="entry-content"><p>⟦Il consiglio ha votato martedì sera per tenere aperta la vecchia sala per un altro anno.⟧</p><p>⟦Erano venute una quarantina di persone, più di quante ne contenga la sala, e quasi tutte sono rimaste in piedi fino alla fine.⟧</p><p>⟦Il tetto sarà riparato prima dell'inverno, e le lampade del lato est saranno appese di nuovo alla fine di maggio.⟧</p><div class="sharedaddy"><h3>⟨Condividi:⟩</h3></div></div><div class="entry-utility">⟨Questo articolo è stato pubblicato in⟩ <a href="/c">Porto</a></div></div><div id="comments"><h3>⟨Lascia un commento⟩</h3><p>⟨Il tuo indirizzo email non sarà pubblicato.⟩</p></div></div><div id="sidebar"><h3>⟨Articoli recenti⟩</h3><ul>${others(["Tre barche e una campana"])}</ul></div>`,
  },
  {
    name: "nl a paper",
    head: head("De leeszaal blijft", "Kadeblad"),
    body: `<main><article><h1>De leeszaal blijft</h1><p class="intro">De raad heeft dinsdagavond besloten om de oude zaal nog een jaar open te houden.</p><div class="meta">⟨Door Ina de Wit⟩</div><div class="meta">⟨12 maart 2019, 10:14⟩</div><div class="body"><p>⟦Er waren een veertigtal mensen gekomen, meer dan de zaal kan bevatten, en de meesten bleven tot het einde staan.⟧</p><p>⟨Lees ook:⟩ <a href="/x">⟨De veerboot vaart niet meer⟩</a></p><p>⟦Het dak wordt voor de winter hersteld, en de lampen aan de oostkant hangen eind mei weer op hun plaats.⟧</p><p>⟦Wie wil helpen, komt op zaterdagochtend, als de planken naar buiten worden gedragen en afgestoft.⟧</p></div><div class="tags">⟨Meer over:⟩ <a href="/t">Haven</a></div></article><section><h2>⟨Meest gelezen⟩</h2><ul>${others(["Drie boten en een klok", "Een winter zonder veerboot"])}</ul></section></main>`,
  },
];
