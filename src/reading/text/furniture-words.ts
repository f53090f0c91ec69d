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
  /** What begins a line about the rules that a house keeps. */
  codes?: string;
  /** What those who write for a paper are there, at a line's end behind their name. */
  roles?: string;
  /** Anywhere in a line: it stands for a film or a post of another site that is shown only to those who agree. */
  embeds?: string;
  /** What begins a paragraph that asks for money or a membership at an article's end. */
  appeals?: string;
  /** What begins a line that asks for consent. */
  consents?: string;
  /** What stands on buttons that share a page. */
  shares?: string;
  /** Whole lines that say how long the reading takes. */
  readingTimes?: string;
  /** What begins a line with the day of a page. */
  days?: string;
  /** Words of a line that says who wrote a page, when, and what readers did, besides names, days and figures. */
  metaWords?: string;
  /** Anywhere in a short line of its own: it asks for a reader's address, for money, or to write to the house. */
  asks?: string;
  /** Whole beginnings of a line that says where a program has filed a page. */
  filedBy?: string;
  /** Whole headings of a table of contents. */
  contents?: string;
  /** What begins a line of tags, before a colon. */
  filings?: string;
  /** Houses that others' news comes from. */
  newsAgencies?: string;
  /** What begins a line about where something is from, before a colon. */
  sources?: string;
  /** What begins a line with the names of those who made the page. */
  makers?: string;
  /** What begins a line that leads to another story, before the link. */
  pointers?: string;
  /** The same, only right before a colon: a sentence can begin with them. */
  colonPointers?: string;
  /** What a link in capitals tells its reader to do. */
  calls?: string;
  /** Whole links under thing after thing of a list: "check the price". */
  buttons?: string;
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
  /** The same for what a forum says of each of its writers, and what one can do with each post. */
  threadBoxes?: string;
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
  newsAgencies: words`dpa | afp | apa | ap | reuters | sid | kna | epd | sda | ots | efe | ansa | belga | anp | lusa | pti | ani | ians | xinhua | tass`,
  rights: words`© | \(c\)`,
  metaWords: words`am | pm | a\.m | p\.m | h | gmt | utc | e[sd]t | p[sd]t | c[es][sd]?t | bst | min | nr | no | vor | online | admin | permalink`,
  notices: words`©`,
  boxes: words`mw-editsection | infobox | navbox | mw-jump-link | jump-to-nav | sitesub | catlinks | printfooter | ads? | bio | cookie | cc-(window|banner) | gdpr | onetrust-[a-z-]+ | (stock|market|news)-?ticker | disqus | outbrain | taboola | sharedaddy | jp-relatedposts`,
};

const inEnglish: FurnitureWords = {
  language: "en",
  pointers: words`(read|see|learn|watch|listen) (more|also|next|now|here) | also (read|see) | related (stories|story|articles?|content|posts?|coverage|reading|video)
    | more (on|from|about|in) | don.t miss | you may also like | editor.s picks? | in case you missed it | up next | further reading`,
  colonPointers: words`see | read | watch | listen | more | related | recommended`,
  calls: words`click here | tap here | sign up | subscribe | download | get the .{0,30}app | join (us|our|now) | buy now
    | shop now | book now`,
  buttons: words`(read|learn|see|find out|show|view|discover|explore) (more|details|all|deal|offer|review|reviews|full review|price|product|recipe|profile|now|here).{0,20}
    | (check|see|view|get|compare)( the)?( latest| current| best)? (price|prices|rates?|quote|quotes|deal|deals|availability|offer|details|code)( (on|at|now) .{0,20})? | get (a|your)( free)? quote.{0,20}
    | (buy|shop|order|book|enroll|apply|join|try|start|get)( it| one| them)?( now| here| today| online| this| free| started| at .{2,20}| on .{2,20})? | where to buy | visit (site|website|store|page)
    | to the top | up | back to (the )?top | more( info(rmation)?)? | continue reading | read reviews? | see it( on .{2,20})? | add to (cart|bag|basket)
    | to the review`,
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
    | (was|is|did you find) this (page|article|post|information|content|answer) (helpful|useful).* | updates to this page | (still |do you )?(have|got) (a |any |more )?questions?\?? | is there anything wrong with this page\? | (hi|hello|hey),? i.m .{2,20} | downloads?( and links)? | your answer | tags? | topics | categories
    | filed under.* | (article |works? )?(sources?|references?|citations?|cited|footnotes?|bibliography)
    | contact (us|info|information) | follow us.* | get in touch
    | stay (connected|in touch|up to date|informed).* | (don.t|do not) miss( this| these)? | podcasts? | jobs( board)?
    | more from .* | (\d+|one|two|three) (thoughts?|responses?|replies|reactions?) (on|to)\b.* | (media|press) (contacts?|enquiries|inquiries) | (our )?related services
    | (read |what to read )next( ?\.\.\.| ?…)? | about the contributors? | most (read|popular|viewed|shared).*`,
  reactions: words`claps? | responses? | comments? | likes? | shares? | views? | reactions? | replies | reads? | votes?`,
  metaWords: words`by | on | at | in | the | and | of | from | ago | first | last | submitted | edited | written | published | posted | updated | created | modified
    | reviewed | corrected | filed | date | time | author | mins? | minutes? | hours? | days? | weeks? | months? | years? | reads? | reading | comments?
    | views? | shares? | likes? | replies | responses? | print | article | story | page | this | post`,
  asks: words`(weekly|daily|monthly|free|email|our) newsletter.{0,60}(inbox|e-?mail) | (straight|directly|delivered) to your inbox | (sign up|subscribe|register) (now |here |today )?(for|to) (our|the|my) .{0,60}(newsletter|mailing list|emails?|briefing|updates)
    | (join|get) (our|my) (free )?(newsletter|mailing list) | newsletter.{0,40}\b(sign up|subscribe) | (have|got) (you got )?a (story|tip)\?.{0,40}(e-?mail|contact|get in touch|send|call)
    | to read (the rest of )?this (story|article).{0,20}subscribe | already (a subscriber|have an account)\?
    | follow us on (facebook|instagram|x|twitter|whatsapp|tiktok|youtube|linkedin|bluesky)\b | (do you have|have|got) an? (question|problem|letter) for .{2,40}\? | (like|liked|enjoy|enjoyed) this (post|article|recipe|story)\?.{0,20}(share|pin|save)
    | (plant (a )?trees?|send flowers) .{0,40}(in memory of|to the family).{0,100}(store|shop|page) | (join|joined by) [\d.,]+k? .{2,40} (and|who) (get|read|receive)
    | thanks for reading.{0,80}subscribe | support (our|independent) (journalism|work|reporting).{0,80}(donat|member|subscri|contribut)`,
  filedBy: words`this entry was (posted|published|filed|tagged) | (posted|filed) (in|under) .{1,60}(tagged|permalink|bookmark)`,
  letters: words`(please )?(sign up|subscribe|register)( now| here| today)? (for|to) (our|the|my) .{0,40}(newsletter|mailing list|email updates?|e-?mails?)\b.{0,90}
    | follow us (on|at) .{2,60}`,
  consents: words`(we|this (web)?site|our (web)?site)( and our partners)? uses? cookies(?= (to|and (similar|other)|on (this|our)|for|in order)\b|[.,]|$)`,
  controls: words`news provided by | showing (all )?[\d–-]+( of \d+)? (results|products|items) | advertisement | advertisement\W{1,3}(scroll|story|article|continue|content|keep).{0,40}
    | (story|article|content|text) continues (below|after)( (this |the )?(advertisement|ad))? | (please )?leave this field empty
    | (podcast: )?play in new window( \| (download|embed)| \(duration.*\))* | jump to recipe | print recipe | pin it( here)? | on sale | hello world!?
    | \[?(cta|ad|form|image|video)[_ -](module|block|placeholder|unit)\]? | loading(…|\.\.\.)? | view (author|profile|author page|all posts by .{2,40})
    | (scroll|continue( reading)?|continues) (below|after|for more).{0,20}(advertisement|ad|story) | listen | follow | save | \d+ claps? | sponsored content | skip to (main )?content | (show|hide) caption
    | sort(ed)? by:? (best|top|new|newest( first)?|oldest( first)?|relevance|popular) | promoted | we respect your privacy\.?( unsubscribe at any ?time\.?)? | (save|pin|share) (it|this)( (post|recipe|guide|story))? (on|to|for) (pinterest|later|facebook|your .{2,20})\.?
    | (related|recommended) (stories|reading|articles) | video (unavailable|player is loading) | (click|tap) to play( video)? | play (now|video) | the video will (start|auto-?play) in \d+( seconds)?( cancel)? | watch on | [\d,.]+\+? votes so far | (your )?e-?mail( address)? ?[(*](required)?[)*]?
    | (sign|log) (up|in) (here|now) | pin (it|this|me) (for later|now)! | [<«‹←]{1,2} ?prev(ious)?\b.{0,60}\bnext\b.{0,40}[>»›→]{1,2} | unit price( ?/ ?per)? | (tax(es)?|vat) included\.?.{0,60}(checkout\.?)? | (mention|tag) @\S+( (or|and) tag #\S+)?.{0,20} | (read|open|view) (this )?(e-?mail )?in (your )?browser
    | (follow .{1,50}|(join|like|find) (us|me|the conversation|our .{1,40})) on (facebook|twitter|x|instagram|whatsapp|telegram|youtube|google news|linkedin|bluesky|mastodon|tiktok|threads)\b.{0,70} | (join|follow) .{1,40}(whatsapp|telegram) (group|channel|community)\b.{0,70} | (get|join|read) .{0,60}(news|updates|stories|community|group|channel|headlines) .{0,60}(whatsapp|telegram|google news|to your phone)\b.{0,70}
    | share( this( (article|post|story|page))?)? | listen to (this|the) (article|story|post) | \d+ min(ute)?s? listen
    | print( this)?( (page|article|story|post)) | back to (the )?top`,
  credits: words`photo | image | picture | credit | courtesy | illustration | photograph`,
  creditLinks: words`by | credits? | courtesy | from | of | via`,
  barredCredits: words`photo | image | credit`,
  shares: words`e-?mail | print | copy link | share (on|via|by|to|with) (facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|e-?mail|telegram|bluesky)`,
  codes: words`(this website and associated newspapers|we|this (website|newspaper)) (adheres?|subscribes?) to the .{0,60}(press|standards|code)`,
  roles: words`reporter | correspondent | editor | writer | journalist | columnist | producer | contributor`,
  appeals: words`you.ve read \d+ articles?\b | i hope you appreciated this (article|story) | before you (go|move on|leave|close this (tab|page))\b.{0,120}(support|contribut|donat).{0,40}(our|us|journalism|reporting)\b
    | if you (value|appreciate|enjoy(ed)?|like|liked) (our|this|what) (work|journalism|reporting|article|story|we do).{0,120}(support|contribut|donat|member|subscri)`,
  embeds: words`this (video|content|post|embed|map) (is|was|has been) (hosted|provided|blocked|loaded) by .{2,40}(cookies?|consent|accept) | (please )?accept .{0,40}cookies to (view|watch|see|load|play) | (we need|requires) your (consent|permission) to (load|show|display)
    | to (view|see|watch|display) (this|the) (\S+ )?(content|video|post|map|embed).{0,80}(cookies?|consent)`,
  readingTimes: words`\d+( |-)min(ute)?s?( read)?\.?`,
  days: words`((last|page|page last) )?(updated|modified|reviewed|published|posted|date last reviewed)( on| at)? | next review( is)? due`,
  contents: words`table of contents | contents | in this article | on this page | jump to( section)?`,
  filings: words`posted in | filed under | tagged( with| as)? | tags | categor(y|ies) | topics( covered)?`,
  makers: words`(written | posted | (medically )?reviewed | edited | fact[- ]checked
      | published)( (and|&) (edited|reviewed|fact[- ]checked))? by`,
  rights: words`copyright\b`,
  sources: words`(image |photo )?sources? | via`,
  affiliates: words`\baffiliate links?\b.*(commission|disclos|purchase|support|cost)
    | \b(partners|advertisers|companies)\b.{0,40}\b(pay|compensate)s? us\b
    | \b(may|might|can) (earn|receive|get) (an? )?(small |affiliate )*(commission|compensation|kickback)`,
  notices: words`photo | image | by | updated | published | subscribe | sign up | disclosure | advertisement
    | read more | share | copyright | cookies?`,
  boxes: words`related | recommended | recirc | newsletter | subscribe | subscription | signup | sign-up | share
    | sharing | social | author-?(box|bio|info|card) | about-?(the-)?author | consent | promo | advert
    | advertisement | sponsor(ed)? | breadcrumbs? | comments? | pagination | pager | popup | modal | sidebar
    | widget | donation | donation-?box | post-meta | (article|post|entry|meta|page)-?(info|meta|details) | post-?footer | entry-?utility | entry-?footer
    | caption-text | social-?(links|media|share|icons) | share-?(bar|buttons?|links|tools) | related-?(posts?|articles?|content|stories|links|news) | entry-meta | byline | read-?more | more-from | you-?may | print-?only
    | screen-reader-text | sr-only | visually-hidden | toolbar | rating | donate | paywall | cta | follow-us
    | next-prev | suggested | tags | tag-?(list|cloud) | post-nav(igation)? | poll | support-module | inread | convertkit | mc4wp | mailerlite | klaviyo | optin | opt-in | wprm-call-to-action`,
  threadBoxes: words`post-?profile | (message-)?signature | vote-?cell | post-?(buttons|menu|taglist) | user-?(info|details) | online-?list
    | message-(user-?(extras|title|banners?)|avatar|attribution-opposite|cell--vote)`,
};

const inGerman: FurnitureWords = {
  language: "de",
  pointers: words`(lesen|sehen|hören) sie (auch|mehr|hier|dazu) | lies auch | mehr (zum thema|dazu|lesen|über) | siehe auch | auch interessant | das könnte (sie|dich|dir|euch|ihnen) (auch )?(interessieren|gefallen|schmecken) | lesetipp | weiterlesen | passend dazu`,
  colonPointers: words`mehr | siehe | hören | lesen`,
  embeds: words`an dieser stelle (finden|findest|steht|sehen) .{0,60}(extern|inhalt|video|beitrag) | (ich bin|sie sind|du bist) (damit )?einverstanden, dass .{0,60}(inhalte|drittplattform|daten) | (empfohlener )?(redaktioneller|externer) inhalt$
    | (um|damit) .{0,60}(inhalte?|video|karte|beitrag) .{0,40}(anzuzeigen|anzuschauen|angezeigt|zu laden|zu sehen).{0,80}(cookies?|einwillig|zustimm|akzeptier) | (bitte )?(akzeptieren|aktivieren) sie .{0,40}cookies.{0,60}(video|inhalt|karte)
    | mit dem laden (des|der) (videos?|karte|beitrags|inhalts?) akzeptieren`,
  roles: words`redakteur(in)? | korrespondent(in)? | reporter(in)? | volontär(in)? | autor(in)?`,
  appeals: words`(unser|dieser) (artikel|beitrag) .{0,60}kostenlos.{0,100}(spende|unterstütz|abo|mitglied)`,
  controls: words`[⇓↓]? ?(direkt )?zum rezept( springen)? | pin (mich|dir .{1,20}) für später!? | (diese )?audioversion wurde künstlich erzeugt.{0,30} | zzgl\.? (versand(kosten)?|mwst\.?).{0,20} | inkl\. .{0,10}mwst\.?.{0,40} | e-mail(-adresse)? ?[(*].{0,20}
    | (folgen?|folge) (sie )?.{1,40} (auf|bei) (facebook|instagram|x|twitter|whatsapp|telegram|youtube|google news|tiktok|mastodon|bluesky)\b.{0,60} | (artikel|beitrag) (an|vor)hören | (artikel|seite|beitrag) drucken | (zurück )?nach oben | anzeige | werbung | (enthält|unbezahlte|bezahlte) werbung.{0,30} | (artikel|text|beitrag|seite) (teilen|drucken|merken|versenden|empfehlen|weiterempfehlen)
    | alle \d+ ergebnisse werden angezeigt | ergebnisse? \d+ ?[–-] ?\d+ von \d+.{0,30} | link kopieren | (zurück( zur (übersicht|startseite|liste|auswahl))?|zur übersicht|zum seitenanfang|seitenanfang|druckversion|zum artikel) | (zum rezept springen|rezept drucken) | abonnieren | antworten | vollbild | zum anfang | zum inhalt springen`,
  reactions: words`kommentare? | aufrufe? | zugriffe? | likes? | gefällt mir | antworten | mal (gelesen|geteilt|angesehen) | leser`,
  metaWords: words`von | vom | am | um | uhr | und | im | der | die | das | den | in | seit | vor | zuletzt | erstellt | veröffentlicht | publiziert | erschienen | verfasst
    | geschrieben | gespeichert | eingestellt | gepostet | aktualisiert | aktualisierung | geändert | bearbeitet | update | stand | datum | uhrzeit | autor | autorin | redaktion
    | lesezeit | lesedauer | minuten? | min | stunden? | tage?n? | wochen? | monate?n? | kommentare? | aufrufe? | zugriffe | details | artikel | beitrag | meldung | ausgabe`,
  asks: words`(melde[nt]?|trag(e|en)?) (sie sich|dich|euch) .{0,80}newsletter | newsletter.{0,60}(abonnier|anmeld|bestell|eintrag|registrier)
    | (abonnier(e|en|t)|bestell(e|en|t)).{0,40}newsletter | unterstütz(e|en|t) (uns|sie uns|unsere arbeit)\b.{0,80}(spende|abo|mitglied|beitrag)
    | (weiterlesen|lesen) mit .{0,30}abo | (noch kein|bereits) (abonnent|registriert|ein abo) | (fehler|tippfehler) (gefunden|entdeckt)\?`,
  filedBy: words`über dieses thema (berichtete|sprach) | dieser (beitrag|eintrag|artikel) wurde (am|unter|in|von|veröffentlicht|gepostet)\b | (abgelegt|veröffentlicht|gespeichert) (unter|in)\b(?=.{0,80}(verschlagwortet|tags|kommentar|permalink|$))
    | setzen? (sie )?(dir )?ein lesezeichen`,
  filings: words`(schlag(worte|wörter|wort)|stich(worte|wörter|wort)|kategorien?|rubrik(en)?|themen|tags?|labels?)`,
  shares: words`teilen | twittern | mailen | e-mail | drucken | merken | per e-mail | link kopieren | auf facebook teilen`,
  sources: words`(bild|foto|text)?quellen? | quelle: .{2,20}`,
  makers: words`das (interview|gespräch) führten?`,
  affiliates: words`(affiliate|partner|werbe)-?links?\b.*(provision|werbung|kauf|kosten)`,
  letters: words`(jetzt )?(unseren|den) .{0,30}newsletter (abonnieren|bestellen).{0,60}
    | folg(en sie|e|t) uns (auch )?(auf|bei) .{2,60}`,
  consents: words`(wir|diese (web)?seite|unsere (web)?seite) (verwenden|verwendet|nutzen|nutzt) cookies`,
  calls: words`hier klicken | jetzt (anmelden|abonnieren|herunterladen|kaufen)`,
  buttons: words`(weiter|mehr) ?(lesen|erfahren|anzeigen|infos?|informationen|details|dazu)? | (zum|zur) (shop|angebot|produkt|anbieter|artikel|rezept|kurs|website|webseite|vergleich|test|beitrag|händler) | (jetzt|hier|gleich) (kaufen|bestellen|buchen|anmelden|ansehen|testen|lesen|vergleichen|entdecken)
    | (preis|angebot|details?|verfügbarkeit) (prüfen|ansehen|anzeigen|vergleichen) | (nach|zurück nach) oben | in den warenkorb | ausführung wählen | mehr zu .{2,30}`,
  counters: words`bild(er)? | fotos? | bildergalerie | galerie`,
  ofAll: words`von`,
  endings: words`mehr zum thema | das könnte.* | weitere (artikel|beiträge|themen).*
    | ähnliche (artikel|beiträge).* | teilen | kommentare? | über (den autor|die autorin) | auch interessant
    | lesen sie auch | passend dazu | zum weiterlesen | verwandte (artikel|themen) | (meist|am meisten) ?(gelesen|kommentiert|geklickt)e?.* | mehr (aus|von|über|zu) .*
    | (schreib(e|en sie)?( uns)?|hinterlasse?n?( sie)?|verfassen( sie)?) (einen|eine|deinen|ihren) (kommentar|antwort).* | (einen )?kommentar (schreiben|verfassen|hinterlassen|abgeben).* | (\d+|ein|eine|zwei|drei) (kommentare?|gedanken?|antwort(en)?|reaktion(en)?|meinung(en)?|ergänzung(en)?)\b.{0,80}
    | kommentare ?\(\d+\) | diskussion | leser(kommentare|meinungen|-interaktionen) | beitrags-?navigation | (neueste|aktuelle|letzte|ältere|neuere) (beiträge|artikel|kommentare|meldungen|nachrichten) | ähnliche (produkte|themen|meldungen|nachrichten).*
    | weitere (meldungen|nachrichten|informationen zum thema|links|news) | pressekontakt | (teilen mit|gefällt mir|beitrag teilen|diesen (beitrag|artikel) teilen) | war (diese seite|dieser (artikel|beitrag)) hilfreich.* | vorheriger (beitrag|artikel)
    | newsletter.{0,40} | (hallo|hi|moin),? ich bin .{2,20} | folge?(n sie)? uns.{0,40} | (noch )?(haben sie (noch )?)?fragen\? | dateien | downloads? | über (die autorinnen|die autoren|den verfasser|mich)`,
  readingTimes: words`lese(zeit|dauer):? (ca\.? )?\d+ min(uten?)?\.?`,
  credits: words`foto | bild | bildquelle | bildnachweis | bildrechte | fotoquelle | quelle foto | symbolbild | archivbild | archivfoto | abbildung | grafik`,
  rights: words`alle rechte vorbehalten`,
  days: words`zuletzt aktualisiert( am)? | veröffentlicht( am)?`,
  contents: words`inhalt(sverzeichnis)?`,
  boxes: words`artikel-?empfehlung(en)? | kommentare? | brotkrumen | klickpfad | spenden?-?(box|aufruf) | autoren?-?(box|info|kasten) | teilen | verwandte`,
};

const inFrench: FurnitureWords = {
  language: "fr",
  pointers: words`(à )?lire (aussi|également|la suite) | voir aussi | à voir aussi | sur le même sujet | pour aller plus loin | en savoir plus | notre dossier | >> lire`,
  colonPointers: words`à lire | à voir | à écouter`,
  roles: words`journaliste | correspondante? | rédact(eur|rice)( en chef)?`,
  embeds: words`(ce|cette|le) (contenu|vidéo|publication) .{0,60}(bloqué|hébergé|dépos).{0,80}(cookies?|traceurs?|consent|accept) | (pour|afin de) (voir|afficher|visualiser|consulter|regarder) (ce|cette|la|le) .{0,80}(cookies?|traceurs?|accept)`,
  controls: words`(suivez|rejoignez|retrouvez)[- ].{1,50} sur (facebook|instagram|x|twitter|whatsapp|telegram|youtube|google actualités|tiktok)\b.{0,60} | copier le lien | publicité | écouter (cet|l['’]) ?article | imprimer( (cette page|l['’]article))? | (retour en )?haut de page`,
  readingTimes: words`(temps de )?lecture ?:? \d+ min(utes?)?\.?`,
  reactions: words`commentaires? | partages? | réactions? | vues?`,
  metaWords: words`par | le | la | les | à | de | du | et | en | publié | publiée | mis | mise | jour | modifié | écrit | rédigé | heures? | minutes? | min | temps | lecture | il | y | a | jours? | commentaires? | dernière | article`,
  appeals: words`(soutenez|aidez)[- ]nous\b.{0,20}$ | (votre soutien|notre (journal|média|association)) .{0,120}(vos dons|soutien|adhésion|abonnés)`,
  asks: words`(inscrivez|abonnez)[- ]vous .{0,60}(newsletter|lettre d.information|infolettre) | abonnez-vous pour (accéder|lire|continuer) | (article|contenu|contributions|espace) .{0,20}réservée? aux abonnés | (recevoir|recevez) (nos|notre) .{0,60}(newsletter|lettre) | déjà abonné`,
  filedBy: words`(cette entrée|ce (contenu|billet)) a été (publiée?|posté)`,
  filings: words`(mots[- ]clés|étiquettes?|catégories?|thèmes?|tags?|sujets)`,
  makers: words`propos recueillis par`,
  sources: words`sources? ?`,
  shares: words`partager( (sur|par) (facebook|twitter|x|linkedin|whatsapp|e-?mail|mail))? | copier le lien | imprimer | envoyer( par (e-?)?mail)?`,
  letters: words`suivez[- ]nous sur .{2,60}`,
  consents: words`(nous utilisons|(ce|notre) site utilise) des cookies`,
  calls: words`cliquez ici | téléchargez | abonnez-vous | inscrivez-vous`,
  buttons: words`(lire|voir) (la suite|plus|l.offre|le produit|le prix|les détails) | en savoir plus | (acheter|réserver|commander)( maintenant)? | ajouter au panier`,
  counters: words`diapositive`,
  ofAll: words`sur | de`,
  endings: words`à lire aussi | lire aussi | sur le même sujet | dans la même rubrique
    | articles? (liés|similaires) | partager | commentaires? | à découvrir aussi | pour aller plus loin
    | vous aimerez aussi | nos autres articles | les plus (lus|partagés|commentés|récents) | laisser un commentaire.* | (poster|ajouter|écrire) un commentaire | (\d+|un) (commentaires?|réponses?|réactions?|pensées?)\b.{0,80} | articles récents | à lire (ensuite|sur.*)`,
  credits: words`crédits?( photos?)?`,
  days: words`(publié|mis à jour)( le)?`,
  contents: words`sommaire`,
  boxes: words`lire-aussi | commentaires? | partage`,
};

const inSpanish: FurnitureWords = {
  language: "es",
  pointers: words`(lea|lee|leer|vea|ver) (también|además|más) | te puede interesar | le puede interesar | noticias? relacionadas? | sigue leyendo | mira también`,
  colonPointers: words`más información | más sobre .{1,30}`,
  roles: words`periodista | redactor(a)? | corresponsal`,
  embeds: words`este contenido .{0,60}(bloqueado|alojado).{0,80}(cookies?|consent|acept) | para (ver|mostrar|visualizar) (este|el) (contenido|vídeo|video).{0,80}(cookies?|acept)`,
  shares: words`compartir( (en|por) (facebook|twitter|x|linkedin|whatsapp|telegram|correo|e-?mail))? | copiar enlace | imprimir | enviar( por (correo|e-?mail))?`,
  controls: words`(regístrate|inicia sesión)( gratis)? para seguir leyendo | si tienes cuenta en .{2,80} | (síguenos|únete) .{1,60}(facebook|instagram|x|twitter|whatsapp|telegram|youtube|google news|tiktok)\b.{0,60} | publicidad | escuchar (este )?artículo | imprimir | volver arriba`,
  readingTimes: words`tiempo de lectura:? \d+ min(utos?)?\.?`,
  reactions: words`comentarios? | vistas? | lecturas`,
  metaWords: words`por | el | la | los | a | las | de | del | y | en | hace | publicado | publicada | actualizado | actualizada | actualización | escrito | creado | horas? | minutos? | min | hrs | tiempo | lectura | días? | comentarios? | redacción | autor`,
  appeals: words`necesitamos tu apoyo\b.{0,40}$ | somos un (medio|periódico|diario) .{0,160}(socio|socia|cuota)`,
  asks: words`(quieres recibir|recibe) .{0,40}(boletín|newsletter) | (suscríbete|suscríbase|apúntate|regístrate) .{0,60}(newsletter|boletín) | (contenido|artículo) (exclusivo para|solo para) suscriptores`,
  filedBy: words`est[ae] (entrada|artículo|post) (fue|ha sido) publicad[ao]`,
  filings: words`(etiquetas?|categorías?|temas|archivado en|tags?)`,
  letters: words`síguenos en .{2,60}`,
  consents: words`(utilizamos|usamos|(este|nuestro) sitio( web)? (utiliza|usa)) cookies`,
  calls: words`ha(ga|z) clic aquí | descarga | suscríbete`,
  buttons: words`(leer|ver|saber) (más|oferta|precio|detalles) | (comprar|reservar)( ahora)? | añadir al carrito`,
  counters: words`imágenes | imagen | galería`,
  endings: words`lea también | te puede interesar.* | (artículos|noticias) relacionad[oa]s | comentarios
    | artículos recientes | sigue leyendo | más información | (lo )?más (leído|visto|comentado)s?.* | deja(r)? (un|una) (comentario|respuesta).* | (\d+|un) (comentarios?|respuestas?|opiniones)\b.{0,80} | entradas recientes | compartir( en)? | noticias (de hoy|destacadas)`,
  credits: words`imagen | fotografía`,
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
  metaWords: words`por | em | às | de | da | do | e | publicado | atualizado | escrito | há | horas? | minutos? | min | leitura | comentários?`,
  filings: words`(etiquetas?|categorias?|marcadores|tags?)`,
};

const inDutch: FurnitureWords = {
  language: "nl",
  pointers: words`lees (ook|meer|verder) | bekijk ook | meer over | zie ook`,
  buttons: words`(lees|bekijk) (meer|verder|aanbieding|prijs|product) | (koop|bestel|boek)( nu)? | in winkelwagen`,
  counters: words`afbeelding | beeld`,
  credits: words`beeld`,
  ofAll: words`van`,
  endings: words`lees ook | gerelateerde (artikelen|berichten) | meer over.* | reacties | delen | meest gelezen.* | (plaats|geef) (een|je) reactie.* | (\d+|een) reacties?\b.{0,60} | laatste nieuws | recente (berichten|reacties)`,
  reactions: words`reacties? | keer (gelezen|bekeken)`,
  metaWords: words`door | op | om | van | in | de | het | en | uur | geplaatst | gepubliceerd | geschreven | bijgewerkt | gewijzigd | laatst | geleden | leestijd | minuten | min | reacties? | redactie | datum`,
  asks: words`(schrijf je|meld je|abonneer je) .{0,60}nieuwsbrief`,
  filedBy: words`dit bericht (is|werd) geplaatst`,
  filings: words`(tags?|categorie(ën)?|trefwoorden|labels?|meer over)`,
  controls: words`advertentie | terug naar boven | (dit )?artikel delen | printen`,
  boxes: words`lees-ook`,
};

const inItalian: FurnitureWords = {
  language: "it",
  endings: words`leggi anche | potrebbe(ro)? interessarti.* | articoli (correlati|simili|recenti) | commenti | condividi( su)? | lascia un commento.* | (\d+|un) (comment[oi]|rispost[ae]|pensier[oi])\b.{0,80} | (i )?più letti.*`,
  reactions: words`comment[oi] | condivisioni | visualizzazioni`,
  metaWords: words`di | da | il | del | alle | ore | e | in | pubblicato | pubblicata | aggiornato | aggiornata | scritto | ultimo | ultima | modifica | aggiornamento | tempo | lettura | minut[io] | min | commenti | redazione | data`,
  asks: words`iscriviti .{0,60}newsletter`,
  filedBy: words`quest[oa] (articolo|voce|post) è stat[oa] pubblicat[oa]`,
  filings: words`(tag|categori[ae]|etichette|argomenti)`,
  controls: words`pubblicità | ascolta (questo |l['’])articolo | torna su`,
  readingTimes: words`tempo di lettura:? \d+ minut[io]\.?`,
  letters: words`seguici su .{2,60}`,
  consents: words`(utilizziamo|(questo|il nostro) sito (utilizza|usa))( i)? cookie`,
  pointers: words`(leggi|guarda|vedi|scopri) (anche|di più) | per approfondire | articoli correlati`,
  buttons: words`(leggi|scopri|vedi) (di più|tutto|l.offerta|il prezzo) | continua a leggere | (acquista|compra|prenota)( ora)? | aggiungi al carrello`,
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
