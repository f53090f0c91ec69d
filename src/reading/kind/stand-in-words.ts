// What pages say that stand in for the one that was asked for: whole lines, in the words that the makers of walls
// and of web servers chose. Lower case, straight apostrophes, no punctuation at the end.

/** Walls of robots' enemies and of consent: in a title, a heading or a first line. */
export const wallWords = exactly([
  // Cloudflare, in the languages it speaks
  "just a moment|nur einen moment( bitte)?|einen moment( bitte)?|un instant|un momento|um momento",
  "één moment geduld|bir dakika lütfen|请稍候|少々お待ちください|잠시만 기다리십시오",
  "attention required!?|one more step|please wait( while .{2,80})?|one moment,? please",
  "checking (if the site connection is secure|your browser( before accessing .{2,80})?)",
  "sorry, you have been blocked|you('ve| have) been blocked( by network security)?|whoa there, pardner!?",
  "access denied . .{2,80} used cloudflare to restrict access",
  // Akamai, Imperva, PerimeterX, DataDome, Amazon, Vercel, Fastly, Radware, Sucuri, SiteGround, Anubis, F5
  "access denied|zugriff verweigert|accès refusé|acceso denegado|accesso negato|acesso negado",
  "access to this page has been denied|please enable js and disable any ad blocker",
  "pardon our interruption|request unsuccessful. incapsula incident id.*",
  "human verification|let's confirm you are human|vercel security checkpoint|client challenge",
  "radware (bot manager )?captcha( page)?|sucuri website firewall( - .*)?|you are being redirected",
  "robot (check|challenge screen)|bot verification|ddos-guard|ddos protection by .{2,30}",
  "making sure you're not a bot!?|oh noes!?|the requested url was rejected.*|request rejected",
  "(error: )?the request could not be satisfied|(error )?403( forbidden)?|forbidden",
  "security (check|verification)( required)?|captcha|sicherheitsüberprüfung|vérification de sécurité",
  "are you (a |an )?(human|robot|bot)|i'm not a robot|javascript is not available",
  "((please )?(verify|confirm)|verifying)( that)? you('re| are) (a human|human|not a (ro)?bot)([.,]? .{2,60})?",
  "enable javascript and cookies to continue|press (& |and )?hold to confirm .{2,60}",
  "we('ve| have) detected unusual (activity|traffic) from your (computer )?network",
  // consent, as Google and others ask for it
  "before you continue( to .{2,40})?|vor dem fortfahren|bevor (sie|du) .{0,40}(fortfahren|fortfährst|weitergeh(en|st))",
  "avant (de continuer|d'accéder à)( .{2,40})?|antes de (continuar|ir a|ir para)( .{2,40})?",
  "prima di continuare( .{2,40})?|voordat (je|u) (verdergaat|doorgaat)( .{2,40})?",
  "innan du fortsätter( .{2,40})?|før du fortsetter( .{2,40})?|zanim przejdziesz (do|dalej)( .{2,40})?",
]);

/** Doors that let in some: pages about them are called so too, and say more. */
export const doorWords = exactly([
  // by where a reader is, by their program, and by how old they are
  "(error )?(451:? )?unavailable (due to|for) legal reasons",
  oneLine(
    "(unfortunately,? |sorry,? )?(this|our) (page|content|(web)?site|video) is (currently |temporarily )?(unavailable|not available) ",
    "in (your|most|some) ([a-z]+ )?(country|countries|region|location|area)",
  ),
  "(your |this )?browser (is )?(not|no longer|un) ?supported|unsupported browser|(please )?(update|upgrade) your browser",
  "(dein |ihr )?browser (wird )?nicht (mehr )?unterstützt",
  "ad ?-?block(er)? (detected|erkannt)|(please )?(disable|turn off) your ad ?-?block(er)?( .{2,40})?",
  "(it looks like |we noticed )you('re| are) using an ad ?-?block(er)?",
  "are you (of legal drinking age|over (18|21)|(18|21) or (over|older)).{0,20}|age (verification|check)|altersverifikation",
  // for members
  "you (must|need to) (be logged|log|be signed|sign) in to (view|see|access|read|continue).{0,40}",
  "(please )?(log|sign) in to (view|see|access|read|continue).{0,40}|(your )?session (has )?(expired|timed out)",
]);

/** Titles of pages where one logs in or agrees to something; as a heading the same words head a small box. */
export const wallTitles = exactly([
  "(log|sign) ?in( or sign ?up)?( (to|with|on) .{2,40})?|login|sign ?up|log into .{2,40}",
  "anmelden( (bei|auf) .{2,40})?|einloggen|se connecter( à .{2,40})?|connexion|s'identifier",
  "iniciar sesión( en .{2,40})?|inicia sesión( en .{2,40})?|accedi( a .{2,40})?|inloggen|logga in",
  "your privacy choices|privacy (settings|gate)|cookie(-| )?(consent|wall)|we value your privacy",
  "datenschutz-?einstellungen|zustimmung erforderlich|wir (brauchen|benötigen) ihre zustimmung",
  "gestion des cookies|.{2,30} is part of the yahoo family of brands|.{2,30} ist teil der yahoo-?markenfamilie",
]);

/** What servers say of themselves that cannot answer now, though the answer's status says that all is well. */
export const troubleWords = exactly([
  oneLine(
    "((http )?error )?((429|5\\d\\d)[:.]? ?(error )?[–-]? ?)?",
    "(internal server error|bad gateway|(http )?service (temporarily )?unavailable|gateway time-?out|too many requests|",
    "(a |connection |origin )?time-?out occurred|(origin )?connection timed? ?out|web server is (down|returning an unknown error)|",
    "origin is unreachable)( error code \\d{3})?",
  ),
  "database (connection )?error|error establishing a database connection|wordpress › error",
  "there has been a critical error on (this|your) website|briefly unavailable for scheduled maintenance.*",
  oneLine(
    "((this|our|the) )?((web)?site |we're |we are )?(is )?(currently |temporarily )?",
    "(down|closed|offline|under|undergoing|unavailable)( for| due to)? ((scheduled|planned|routine) )?maintenance( mode)?",
  ),
  "maintenance mode|(we'll|we will) be (right )?back( soon| shortly)?|wartungs(arbeiten|modus)|(site |page )?en (cours de )?maintenance",
  "(sitio |página )?en mantenimiento|(sito )?in manutenzione|(site |website )?in onderhoud|em manutenção",
]);

/** What may follow an apology: another sentence, or a few words. A colon begins an article's title. */
const rest = "([.,!;] .*|( [\\p{L}\\p{N}']+){1,6})?";
/** The same after other languages' apologies. */
const tail = "( .{2,40})?";
/** A few words in between: "die seite |von ihnen gesuchte |wurde nicht gefunden". */
const few = "( \\p{L}+){0,5}";

/** Apologies for a page that is not there, though the answer's status says that all is well. */
export const missingWords = exactly([
  "((errore?|erro|http|code|fehler|erreur) ){0,2}404( error)?( \\(.{0,30}\\)[!1]*|[:.,!–-] ?.{0,80})?",
  "404 (not found|error|page|file|fehler|erreur|seite|página|pagina).{0,60}|410( gone)?|not found",
  oneLine(
    "(the |this |that )?(page|file|article|document|url|content)",
    "( (you|that you) (asked|were looking|are looking|requested|tried to reach)( for)?| you're looking for)?",
    "( has| may have)?( been)?( moved| removed| deleted)?( or)?",
    " (was |is |could |cannot |can ?not |can't |doesn't |does )?(not |no longer )?(be )?",
    `(found|available|exists?)${rest}`,
  ),
  oneLine(
    ".{0,40}\\bpage ((could not be|cannot be|can't be|not) found|isn't available|",
    `doesn't exist|does not exist|no longer exists)${rest}`,
  ),
  "((we're|we are) )?sorry,? (but )?(we|that page|this page|the page).*(find|found|exist|available|gone).*",
  "(oops|whoops|uh-oh|hmm)[!,.]? .*(find|found|exist|missing|gone|lost).*",
  ".*nothing was found at this location.*|(this )?(account|site) (has been )?suspended",
  oneLine(
    "(this )?(video|post|listing|item|job|story|playlist) (is|isn't|has been|was) ",
    "(unavailable|removed|deleted|not available|no longer available|available any ?more)( .{2,60})?",
  ),
  "video unavailable",
  // names that are for sale, and servers where nothing has been put yet
  "(the domain )?(name )?[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+ (is|may be|could be) (for sale|parked)( .{1,80})?",
  oneLine(
    "(this|the) domain( name)? (is|may be|has been|has) (for sale|parked|expired|registered)( .{1,60})?|",
    "this (web ?site|page) (is for sale|has expired)|",
    ".{4,60} this (domain|website) is for sale.{0,80}|(buy )?this domain|domain (for sale|parking|expired)",
  ),
  "diese domain (steht zum verkauf|ist (geparkt|zu verkaufen)).{0,60}|ce (nom de )?domaine est (à vendre|en vente).{0,60}",
  "questo dominio è in vendita.{0,60}|este dominio está (en|à) venta.{0,60}|deze domeinnaam is te koop.{0,60}",
  "welcome to nginx|apache2 .{2,20} default page(: it works)?|it works|iis windows server|test page for .{3,60}",
  "((web )?server's |domain |plesk .{0,20})?default (web ?site )?page",
  oneLine(
    `(die |diese )?(von ihnen )?(\\p{L}+ )?(seite|artikel|dokument|datei)${few} `,
    `(nicht gefunden|existiert nicht( mehr)?|nicht (mehr )?verfügbar|nicht mehr vorhanden)${tail}`,
  ),
  `(leider|entschuldigung)\\P{L}.{0,60}(nicht (gefunden|finden|mehr verfügbar)|existiert nicht)${tail}`,
  "nicht gefunden|(die|diese) seite gibt es (leider )?nicht( mehr)?",
  oneLine(
    `(la |cette )?(page|article|document)${few} (introuvable|non trouvée?|inexistante?|`,
    `n'existe (pas|plus)|n'a pas été trouvée?|n'est plus (disponible|en ligne))${tail}`,
  ),
  oneLine(
    `(la |esta |a )?(página|pagina|noticia)${few} (`,
    "no (se )?(ha sido |ha |pudo ser |fue )?(encontrad[ao]|encontró|existe|está disponible)|",
    "não (foi )?(encontrada|existe|está disponível)|",
    `non (è stata )?(trovata|esiste|è disponibile))${tail}`,
  ),
  `no (se )?(ha encontrado|encontramos|hemos encontrado|pudimos encontrar) (la|esta) página${tail}`,
  "(de |deze )?pagina( \\p{L}+){0,4} (niet gevonden|bestaat niet( meer)?)|pagina niet gevonden",
  oneLine(
    "(sidan|siden|side)( \\p{L}+){0,3} (hittades inte|finns inte( längre)?|",
    `ikke (funnet|fundet)|finnes ikke|findes ikke)${tail}`,
  ),
  "sivua ei löydy|sivua ei löytynyt|nie znaleziono strony|strona nie (została znaleziona|istnieje)",
  "stránka (nebyla )?(nenalezena|nalezena)|страница не найдена|sayfa bulunamadı",
  "ページが見つかりません(でした)?|お探しのページ.{0,20}見つかりません.{0,10}",
  "页面不存在|找不到(该)?页面|页面未找到|페이지를 찾을 수 없습니다",
]);

/** Longer lines are sentences, in characters. */
const longestLine = 300;
/** Most words of a site's name that stands beside the line in a title. */
const mostSiteWords = 4;

/** True when the line says exactly one of the things, alone or beside a site's name: "Not found | The Gazette". */
export function saysExactly(line: string | undefined, words: RegExp): boolean {
  if (line === undefined || line.length > longestLine) return false;
  const plain = tidied(line);
  if (words.test(plain) || words.test(plain.replace(sigh, ""))) return true;
  const parts = plain.split(/\s+[|·•–—«»-]\s+/).filter((part) => part !== "");
  return parts.some(
    (part, at) =>
      words.test(tidied(part)) &&
      parts.every((other, place) => place === at || other.split(" ").length <= mostSiteWords),
  );
}

/** What a site sighs before it says so: "Oops, this page cannot be found". */
const sigh =
  /^(?:oo?ps|oups|upp?s|hoppla|huch|whoops|uh-oh|hmm+|d[ée]sol[ée]e?s?|lo sentimos|perdón|helaas|hoppsan|sorry|leider)[,.!…:]+ +(?=\p{L})/u;

function tidied(line: string): string {
  return line
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[\s¡¿]+|[\s.…!?。！]+$/g, "");
}

/** One line of words that is too long for a line of ours. */
function oneLine(...parts: string[]): string {
  return parts.join("");
}

function exactly(lines: string[]): RegExp {
  return new RegExp(`^(?:${lines.join("|")})$`, "u");
}
