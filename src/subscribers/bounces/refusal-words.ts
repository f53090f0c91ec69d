// The words by which servers refuse, in the languages of their makers and hosts. Hard are only those that clearly say
// that there is no such mailbox, or no such host.

/** The mailbox is full, or the refusal is about us, our mail, or the moment: whatever else is said, it may pass. */
export const softWords: readonly RegExp[] = [
  /\b(?:quota|mailbox (?:is )?full|full mailbox|disk space|insufficient (?:system )?storage|over (?:the )?limit)\b/i,
  /\btoo (?:big|large|long|many|busy)\b|\bexceed|\bsize limit\b|\bmessage size\b/i,
  /\bspam|\bvirus(?:es)?\b|\bmalware\b|\bphish|\bunsolicited\b|\bjunk\b/i,
  /\bblock(?:ed|list|ing)\b|\bblack ?list|\bbanned\b|\breputation\b|\bpolic(?:y|ies)\b|\bprohibited\b/i,
  /\b(?:dmarc|dkim|spf|reverse dns|ptr record)\b/i,
  /\baccess denied\b|\bpermission\b|\bnot (?:permitted|allowed|authori[sz]ed)\b|\bunauthori[sz]ed\b/i,
  /\brelay(?:ing)? (?:access )?(?:denied|not|prohibited)\b|\b(?:unable|refused|not permitted|allowed) to relay\b/i,
  /\bgr[ea]y ?list|(?<!\bspaces and )\btry (?:again|later)\b|\btemporar|\btime(?:d)? ?out\b|\brate ?limit|\bdeferred\b/i,
  /\bconnection (?:refused|reset|lost|dropped)\b|\bloop(?:s|ing)?\b|\btoo many hops\b/i,
  /\bsender (?:address|domain|verif|is|rejected|denied|unknown)|\b(?:unknown|invalid) sender\b|\bmail from\b[^.]{0,60}(?:reject|denied|refused)/i,
  /\b(?:your domain|helo|ehlo)\b|\bfrom unknown senders\b|\bmessage from <[^<>]*>/i,
  /\bkontingent\b|\bspeicherplatz\b|\bpostfach (?:ist )?voll\b|\bpleine\b|\bboîte (?:aux lettres )?pleine\b/i,
  /\bbuz[óo]n (?:est[áa] )?lleno\b|\bcasella (?:è )?piena\b|\bcaixa (?:de correio )?cheia\b|переполнен|превышен|满|容量/i,
];

/** Who is sought: what such words are said of. */
const mailbox =
  "(?:users?|user ?names?|recipients?|mail ?box(?:es)?|mail ?drop|account|address(?:ee)?(?:es|s)?|alias|customer|person|local ?part|userid)";

/** Other words may stand between the mailbox and these: `User <joan@example.org> is unknown`. */
const gap = String.raw`(?:[^.!?\n]|\.(?=\S)){0,90}?`;
const isMissing = `(?:unknown(?! (?:error|reason|problem|command|failure|status|exception|host))|not (?:be )?(?:found|known|recogni[sz]ed|listed|on file)|n['’]t be found|does ?n(?:o|['’])?t exist|not exist|no longer (?:exists?|accepts?|valid|available|active|in use|works?|employed|on (?:the )?server)|non-?existent|has (?:been )?moved)`;

/** These are said of connections and messages too, so that they stand beside the mailbox. */
const isClosed =
  "(?: (?:is|was|has|have|are|been|now|currently|permanently|administrative?ly|or))* (?:invalid|disabled|deleted|closed|deactivated|inactive|discontinued|terminated|undefined|not (?:active|valid))";

export const hardWords: readonly RegExp[] = [
  new RegExp(String.raw`\bno (?:such|valid) (?:${mailbox}|domain|host|name)`, "i"),
  new RegExp(
    String.raw`\b(?:unknown|invalid|non-?existent|unrecogni[sz]ed|inactive|bad) (?:or \w+ )?(?:local |to |final delivery |destination )?(?:e-?mail )?${mailbox}\b`,
    "i",
  ),
  new RegExp(String.raw`\b${mailbox}\b${gap}\b${isMissing}`, "i"),
  new RegExp(String.raw`\b${mailbox}${isClosed}\b`, "i"),
  /\b(?:does ?n(?:o|['’])t|do ?n(?:o|['’])t) have an? .{1,80}?\baccount\b|\bnot our customer\b|\bno mailbox (?:here|by)\b/i,
  /\bno (?:account|user) (?:here )?by that name\b|\bdo not have an? (?:user|account|mailbox) by that name\b|\bdoes ?n(?:o|['’])t have an? (?:account|mailbox)\b/i,
  /\bis not a (?:valid|known|local) (?:mailbox|user|recipient|address|account)\b|\bnot a valid mailbox\b/i,
  /\bmailbox (?:is )?(?:not available|unavailable)\b|\baddress rejected\.|\bno one here by that name\b/i,
  /\bthere is no (?:such )?(?:user|account|mailbox|one)\b|\bnot (?:listed )?in (?:the )?(?:domino|public|address|name) /i,
  /\b(?:recipnotfound|unroute?able (?:address|mail domain)|all host address lookups failed permanently)\b/i,
  /\b(?:host|domain)(?: name| or domain name| [a-z0-9.-]{3,253})? (?:was )?(?:not found|could ?n(?:o|['’])t be found|unknown|does ?n(?:o|['’])?t exist|is not valid|not known)\b/i,
  /\b(?:unknown|illegal|bad|invalid|non-?existent) (?:mail )?(?:host|domain)|\bnxdomain\b|\bno such domain\b/i,
  /\bdomain of (?:sender|recipient) address [^.]{0,80} does not exist\b|\bdns error: domain name not found\b/i,
  /existiert nicht|ist unbekannt|unbekannte[rn]? (?:empf(?:ä|ae)nger|benutzer|adresse)|kein solcher (?:benutzer|empf(?:ä|ae)nger)|(?:mailbox|postfach) nicht vorhanden|(?:empf(?:ä|ae)nger|benutzer)\w* (?:unbekannt|(?:wurde )?nicht gefunden)/i,
  /n['’]existe pas|(?:destinataire|utilisateur|adresse|compte)\b[^.]{0,60}\b(?:inconnue?|introuvable|inexistante?|invalide)\b/i,
  /\bno existe\b|(?:usuario|destinatario|buz[óo]n|cuenta)\b[^.]{0,60}\b(?:desconocid[oa]|inexistente|no encontrad[oa]|no v[áa]lid[oa])/i,
  /\bnon esiste\b|(?:utente|destinatario|casella)\b[^.]{0,60}\b(?:sconosciut[oa]|inesistente|non trovat[oa])/i,
  /\bn[ãa]o existe\b|(?:usu[áa]rio|destinat[áa]rio)\b[^.]{0,60}\b(?:desconhecid[oa]|inexistente|n[ãa]o encontrad[oa])/i,
  /\bbestaat niet\b|onbekende (?:gebruiker|ontvanger)|\bnie istnieje\b|nieznany (?:u[żz]ytkownik|adresat)|\bfinns inte\b|okänd (?:mottagare|användare)|\bfindes ikke\b|\bfinnes ikke\b|ukendt (?:modtager|bruger)|\bneexistuje\b|\bei ole olemassa\b|\bnem létezik\b|mevcut değil/i,
  /не существует|не найден|нет такого пользователя|несуществующ|неизвестн\p{L}+ (?:пользовател|получател|адрес)|не зарегистрирован|не існує/iu,
  /存在しません|存在しない|見つかりません|不存在|找不到|无此用户|查無此人|존재하지 않/,
];
