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
  "enable javascript and cookies to continue",
  // consent, as Google and others ask for it
  "before you continue( to .{2,40})?|vor dem fortfahren|bevor (sie|du) .{0,40}(fortfahren|fortfährst|weitergeh(en|st))",
  "avant (de continuer|d'accéder à)( .{2,40})?|antes de (continuar|ir a|ir para)( .{2,40})?",
  "prima di continuare( .{2,40})?|voordat (je|u) (verdergaat|doorgaat)( .{2,40})?",
  "innan du fortsätter( .{2,40})?|før du fortsetter( .{2,40})?|zanim przejdziesz (do|dalej)( .{2,40})?",
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
    "( you (asked|were looking|are looking|requested)( for)?)?",
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
  oneLine(
    `(die |diese )?(von ihnen )?(\\p{L}+ )?(seite|artikel|dokument|datei)${few} `,
    `(nicht gefunden|existiert nicht( mehr)?|nicht (mehr )?verfügbar|nicht mehr vorhanden)${tail}`,
  ),
  `(leider|entschuldigung)\\P{L}.{0,60}(nicht (gefunden|finden|mehr verfügbar)|existiert nicht)${tail}`,
  "nicht gefunden",
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
  if (words.test(plain)) return true;
  const parts = plain.split(/\s+[|·•–—«»-]\s+/).filter((part) => part !== "");
  return parts.some(
    (part, at) =>
      words.test(tidied(part)) &&
      parts.every((other, place) => place === at || other.split(" ").length <= mostSiteWords),
  );
}

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
