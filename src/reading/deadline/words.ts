// What a sentence that sets a deadline is made of, in each language that deadlines are read in. A language is
// one entry here: chrono-node reads the dates, these words decide whether a date binds the reader.
import type { Chrono } from "chrono-node";
import * as german from "chrono-node/de";
import * as english from "chrono-node/en";
import * as spanish from "chrono-node/es";
import * as french from "chrono-node/fr";
import * as italian from "chrono-node/it";
import * as dutch from "chrono-node/nl";
import * as portuguese from "chrono-node/pt";
import { alternatives, anyWord as any, wholeWords } from "../page/alternatives.ts";
import { englishActs, englishDuty } from "./duty-english.ts";
import { type DutyWords, dutyWords } from "./duty-words.ts";

export type DeadlineWords = LanguageWords & {
  /** A limit or an end somewhere in a text, with a day near behind it. */
  limited: RegExp;
  /** What every day has in it: a figure, a weekday, "tomorrow", the end of a month. */
  days: RegExp;
};

type LanguageWords = {
  /** BCP 47, without a country. */
  language: string;
  chrono: Chrono;
  /** What a reader does; without one of these a limit is somebody else's. */
  acts: RegExp;
  /** Nouns that are a deadline by themselves. */
  names: RegExp;
  /** What may join such a noun to its date: "is", "extended to". */
  links: RegExp;
  /** Prepositions right before a date: "by", "until". */
  limits: RegExp;
  /** The same right behind a date: "at the latest". */
  latest: RegExp;
  /** Verbs right before a date, of a thing that a reader does: "applications close". */
  ends: RegExp;
  /** What says that a span of days is open to readers. */
  spans: RegExp;
  /** "…, open until 18 December": says of what stands before it no more than the limit does. */
  open: RegExp;
  /** Where a clause starts and where it ends. */
  clauses: { start: RegExp; end: RegExp };
  /** Words without weight between all these and the date; one is taken away at a time. */
  fillers: RegExp;
  /** What makes the date of a clause another's, past or a beginning: "we will reply by", "closed until". */
  others: RegExp;
  /** What makes a weekday one of every week: "bookings are taken until". */
  weekly?: RegExp;
  /** What tells a reader's duty from another's. */
  duty: DutyWords;
};

/** The words of a BCP 47 tag's language; `undefined` for one that deadlines are not read in. */
export function deadlineWords(language: string): DeadlineWords | undefined {
  return languages.get(language.toLowerCase().split(/[-_]/, 1)[0] ?? "");
}

/** Alternatives as the last words of a text. */
const last = (row: TemplateStringsArray) => new RegExp(`(?<!\\p{L})(?:${alternatives(row)})$`, "iu");

/** Alternatives as the first words of a clause. */
const first = (row: TemplateStringsArray) => new RegExp(`^(?:${alternatives(row)})(?!\\p{L})`, "iu");

/** A clause ends at a sign or a joining word; one starts at a sign, or at such a word before its own subject. */
function clausesOf(joints: string, subjects: string, others = "$^"): LanguageWords["clauses"] {
  return {
    start: new RegExp(`,(?!\\d)|[;:!?–—]| - | (?:${joints}) (?=(?:${subjects}) )| (?=${others})`, "iu"),
    end: new RegExp(`[,.](?!\\d)|[;:!?–—]| (?:${joints}) `, "iu"),
  };
}

const inEnglish: LanguageWords = {
  language: "en",
  duty: englishDuty,
  chrono: english.casual,
  acts: wholeWords(`${englishActs.deeds}|${englishActs.calls}|${englishActs.posts}|${englishActs.things}`),
  names: any`deadlines?(?! day) | closing (?:date|time)s? | (?:last|final) dates? | cut-?off(?: (?:date|time))?s?
    | due dates?
    | rsvp | last orders | (?:last|final) (?:day|date|chance|opportunity|moment) (?:to|for)
      (?:appl|submi|comment|regist|ent|book|nominat|respon|enrol|vot|order)\p{L}*
    | ^(?:\p{L}+ ){0,3}submissions?(?: (?:to|of|for)(?: \p{L}+){1,4})?(?= ?[:–—|])
    | (?:^|[|·•] ?|[£$€]\d[^.;]{0,60}, )(?:clos(?:es|ing)(?: soon)?|due)(?=:? ?(?:$|\d|on |\p{L}+day|[JFMASOND]\p{L}{2,8}\.? \d))`,
  links: last`is | are | now | will be | remains | falls
    | (?:extended|moved|changed|pushed|brought forward|put back|pushed back)(?: (?:back|forward))?(?: (?:by )?\p{L}+ (?:days?|weeks?|months?|fortnight))?(?: (?:to|until|from))?
    | ['’]s`,
  limits: last`by | until | till | 'til | before | (?:no|not) later than | up to(?: and)? | up until
    | (?:until|up to) and | through(?: to)?
    | (?<=(?:received|submitted|made|arriving|sent|posted|entries|applications|submissions|bids) )after
    | (?<=open )to | after(?<=(?:(?<!\p{L})(?:no|not|cannot)|n['’]t)(?!\p{L}).{3,60} after)`,
  latest: first`at the (?:very )?latest | latest`,
  ends: last`shuts? | clos(?:e|es|ing)(?: (?:to|for) (?:new )?(?:applicants|entries|applications|submissions|nominations))? | ends? | ending
    | finish(?:es)? | (?:wrap|wind)s? up | (?:comes?|taken) down | comes? to an end | disappears? | goes away
    | expires? | runs? out | runs to | stops working | due(?: in| back)? | (?:go|goes|going|come|comes) off sale`,
  spans: any`open | accepted | accepting | window | period | runs
    | can (?:apply|register|submit|book|vote|respond)
    | (?:apply|register|submit|nominate|vote)(?: online)? (?:between|from)`,
  open: first`(?:which|it|they|all|both|each)(?:['’](?:s|re))?(?: (?:is|are|only|still|open|live|available|runs?|stays?|lasts?))*
    | (?:and |but )?(?:(?:it|is|still|now|will) )*(?:open|live|run|stay|remain)`,
  clauses: clausesOf(
    "and|or|but|so",
    "the|our|their|this|we|it|you|wants|asks|invites|seeks|welcomes|needs",
    "if you",
  ),
  fillers: last`(?:the )?(?:very )?(?:end|close) of(?: the)?(?: (?:business|play|(?:working )?day))? | cob
    | at the latest | this (?:year|time) | originally | previously | including | inclusive | on | at | the | of | this | coming | noon | midday | midnight
    | latest | hrs? | hours | o['’]clock | [ap]\.?m\.? | \d{1,2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)? | GMT | BST
    | UTC | CET | E[SD]?T | P[SD]?T | Central | Eastern | Pacific | Mountain | and
    | (?:(?<=(?:\d|[ap]m|noon|midday|midnight),? )(?:\p{L}+ ){1,2})?time | (?:mon|tues|wednes|thurs|fri|satur|sun)day`,
  others: any`^(?:the )?(?:government|ministers?|council|councillors|court|parliament|MPs|congress|mayor)
      (?!.*(?:accept|invit|ask|seek|welcom|want)) | ^(?:he|she|it(?!['’]s|\s(?:closes|ends|shuts|stays|wants|takes|welcomes|invites|accepts|is (?:still )?open|runs until|finishes))|they must|they have) | promised | pledged
    | ordered | displayed | heard | (?:company|firm|bank|club|operator)['’]s | rival | on (?:display|show|view|loan|tour) | refunded | results?
    | (?:expected|set|scheduled) to | (?<!(?:are|is) )due to
    | due to (?!(?:the|us|our|your|me)(?!\p{L}))
    | (?:prices?|rates?|rules?|terms|limits|offers?|conditions|measures) apply | notif(?:y|ied) | informed
    | announced? | contacted | published | released | decided? | decisions?
    | (?<!want to |wants to |(?:love|like|keen) to )hear (?:from|back)
    | (?<!please )let you know | get back | closed | suspended | paused | postponed | unavailable | delayed | passed
    | expired | missed | looms? | unlikely | transfer | (?<!(?:the public|everyone|everybody|anyone) )has until | (?:every|each) (?:year|month|week|term|\p{L}+day)
    | (?:was|were|had)(?! (?:extended|moved|changed|pushed|brought forward|put back|pushed back))
    | (?:not|cannot|never|no(?! (?:more|fewer|less) than)|\p{L}+n['’]t)(?! (?:forget|miss|hesitate|delay|wait|leave)) .{0,60}(?:until|till|before)
    | (?!.*(?:must|should|please|need to|if (?:received|sent|submitted|postmarked)|(?:anyone|everyone|those) who|be (?:grateful|glad|delighted)))(?:will|would|shall|\p{L}+['’]ll|(?:aim|plan|hope)s? to)(?!
      (?:need|have|like|love|welcome|appreciate|close|end|run|remain|stay|continue|be (?:open|accept|taking|taken)))
      .{0,80}(?:by|before)`,
  weekly: any`(?:is|are) (?:taken|served|answered|sent|shipped|delivered) .{0,20}until`,
};

const inGerman: LanguageWords = {
  language: "de",
  duty: dutyWords.de,
  chrono: german.casual,
  acts: any`(?!(?:Mit|Wett)bewerb)\p{L}{0,20}bewerb\p{L}* | \p{L}{0,20}anmeld\p{L}* | angemeldet
    | \p{L}{0,20}einreich\p{L}* | eingereicht | einzureichen | einsend\p{L}* | eingesendet | eingesandt | eingeschickt | einzusenden
    | registrier\p{L}* | teilnahme\p{L}* | teilnehm\p{L}* | mitmachen | vorschl[aä]g\p{L}* | abstimm\p{L}*
    | abzustimmen | nominier\p{L}* | angebote? | meld(?:en Sie sich|et euch|e dich|et sich) | schick(?:en Sie|t|en)
    | send(?:en Sie|et) | rückmeldung(?:en)? | buch(?:en|bar|ung|ungen) | tickets? | frühbucher\p{L}*
    | stellungnahmen? | (?:stimmen Sie|stimmt|stimm)(?=.* ab(?!\p{L})) | entgegen(?:genommen)? | erbeten
    | erwünscht | bestell\p{L}*
    | freuen uns (?:auf|über) (?:eure?|deine?n?|ihre?n?) \p{L}+
    | (?:kommentare?|ideen|hinweise|fragen|texte|fotos)(?=.* willkommen) | anträge | beantrag\p{L}* | bewirb dich`,
  names: any`(?:Bewerbungs|Ausschreibungs|Einreich(?:ungs)?)(?:schlu(?:ss|ß)|frist|ende|termin)
    | (?:Antrags|Angebots)frist
    | (?:Einsende|Anmelde|Abgabe|Melde|Annahme|Teilnahme|Rückmelde|Redaktions|Anzeigen|Bestell|Nominierungs|Buchungs)(?:schlu(?:ss|ß)|frist|ende|termin)
    | Frist | Deadline | Stichtag | letzter (?:Tag|Termin) für die (?:Anmeldung|Bewerbung|Einreichung)`,
  links: last`ist | endet | läuft | bis | lautet | verlängert`,
  limits: last`bis | spätestens | vor`,
  latest: first`spätestens`,
  ends: last`endet | enden | schlie(?:ß|ss)t | schlie(?:ß|ss)en`,
  spans: any`möglich | geöffnet | offen | angenommen | läuft | können`,
  open: first`(?:noch )?(?:offen|geöffnet)`,
  clauses: clausesOf("und|oder|aber", "der|die|das|ein|eine|wir"),
  fillers: last`zum | zur | am | an | den | dem | der | vom | von | zwischen | um | einschlie(?:ß|ss)lich
    | inklusive | inkl\.? | Mitternacht | mittags | Uhr | \d{1,2}(?:[.:]\d{2})? | kommenden? | diesen
    | (?:Ende|Ablauf) des | (?:Mo|Di|Mi|Do|Fr|Sa|So)\.? | (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag | Mittwoch
    | Sonnabend`,
  others: any`eingegangen(?! sein) | \p{L}*geliefert | zugestellt | (?<!frühbucher\p{L}* )(?:gilt | gelten)
    | (?:die|der) (?:Regierung|Bundesregierung|Bundestag|Bundesrat|Landtag|Minister(?:in)?|Gericht)
    | geschlossen | gesperrt | ausgesetzt | pausiert | \p{L}*benachrichtigt | informiert | informieren
    | bekannt ?(?:gegeben|geben|gemacht) | veröffentlicht | verkündet | entscheide[nt] | entschieden
    | geprüft | sichten | wir (?:werden|melden|prüfen|antworten|wollen) | will | wollen | soll | war | waren
    | endete | hatte | abgelaufen | wurden?(?! .*verlängert) | jeden | jede
    | (?:nicht|keine?|erst) .{0,60}(?:bis|vor)`,
};

const inFrench: LanguageWords = {
  language: "fr",
  duty: dutyWords.fr,
  chrono: french.casual,
  acts: any`candidat(?:er|ez|ures?) | postul(?:er|ez) | (?:pré)?inscri\p{L}+ | dépos(?:er|ez|és?|ées?)
    | dépôts? | soumett\p{L}+ | soumis(?:es?)? | soumissions? | proposi(?:tions?) | propos(?:er|ez)
    | envo(?:yer|yez|yés?|yées?) | répond(?:re|ez) | réponses? | particip(?:er|ez|ations?) | dossiers?
    | manifest(?:er|ations?) d['’]intérêt | vot(?:er|ez|es?) | réserv(?:er|ez|ations?) | billets?
    | contributions? | adress(?:er|ez|ées?) | résumés? | manuscrits? | communications?`,
  names: any`dates? (?:limite|butoir) | fin des (?:inscriptions|candidatures|dépôts) | date de clôture
    | dernier délai | date d['’]échéance | deadline | clôture d(?:es?|u)
      (?:l['’]|la )?(?:inscription|candidature|appel|dépôt|vote|enquête|consultation|soumission|réponse)s?`,
  links: last`est | fixée?(?: au)? | (?:reportée?|prolongée?|repoussée?)(?: jusqu['’]au| au)?`,
  limits: last`(?<=attendue?s? |à rendre )pour | jusqu['’](?:au|à|en)? | avant | d['’]ici(?: au)? | (?:au )?plus tard`,
  latest: first`au plus tard | dernier délai`,
  ends: last`(?:se )?termine(?:nt)? | s['’]achève(?:nt)? | prend fin | prennent fin | se clôture(?:nt)? | ferme(?:nt)?
    | clos(?:es?)?`,
  spans: any`ouverte?s? | possibles? | acceptée?s? | reçue?s? | pouvez | peuvent`,
  open: first`(?:encore )?ouverte?s?`,
  clauses: clausesOf("et|ou|mais", "le|la|les|nous"),
  fillers: last`le | la | au | aux | du | à | a | entre | minuit | midi | soir | inclus | heures? | h | jour
    | fin | \d{1,2} ?(?:[h:](?:\d{2})?)? | (?:lun|mar|mercre|jeu|vendre|same)di | dimanche`,
  others: any`^(?:le|la|les) (?:gouvernement|ministre|sénat|parlement|assemblée|conseil|tribunal)
    | (?:ont|a) été | valables? | fermée?s? | suspendue?s? | annoncée?s? | publiée?s? | informée?s?
    | avisée?s? | notifiée?s? | communiquée?s? | résultats? | décisions? | était | étaient | avait | fut
    | dépassée? | passée? | chaque | tous les | (?<!hésitez )(?:pas|aucune?|jamais) .{0,60}(?:avant|jusqu)
    | rendr(?:a|ont)`,
};

const inSpanish: LanguageWords = {
  language: "es",
  duty: dutyWords.es,
  chrono: spanish.casual,
  acts: any`inscri\p{L}+ | solicit\p{L}+ | candidaturas? | present(?:ar|arse|en?|a)
    | env(?:iar|ía|íe|íen|ío) | postul\p{L}+ | particip(?:ar|a|e) | propuestas? | respond(?:er|e|a)
    | registr(?:o|ar|arse|ate) | vot(?:ar|a|ación) | reserv(?:a|ar|e) | matrícula | rellen(?:ar|a|e)
    | cumpliment(?:ar|a|e)
    | entradas?`,
  names: any`fechas? (?:límite|tope|de cierre) | plazos? | deadline | último día para
    | cierre de (?:la |las |los )?(?:convocatoria|inscripci\p{L}+|candidaturas|solicitudes)`,
  links: last`es | será | hasta | (?:finaliza|termina)(?:rá)? | vence(?:rá)? | acaba | cierra | concluye
    | (?:ampliado|ampliada|prorrogado)(?: hasta)?`,
  limits: last`hasta | antes | más tardar | como (?:muy tarde|máximo)`,
  latest: first`a más tardar | como (?:máximo|muy tarde)`,
  ends: last`finaliza(?:n|rán?)? | termina(?:n|rán?)? | acaban? | vencen? | vencerán? | (?:se )?cierran?
    | cerrarán? | concluyen?`,
  spans: any`abiert[oa]s? | abierto | plazo | pueden? | podrán? | aceptan`,
  open: first`(?:aún |todavía )?abiert[oa]s?`,
  clauses: clausesOf("y|e|o|pero", "el|la|los|las"),
  fillers: last`el | la | las | los | al | a | de | del | día | próximo | este | inclusive | horas | h
    | medianoche | mediodía | entre | desde | fin(?:al)? | \d{1,2}(?:[:.]\d{2})? ?h? | lunes | martes
    | miércoles | jueves | viernes | sábado | domingo`,
  others: any`^(?:el|la|los) (?:gobierno|ministr\p{L}+|congreso|senado|parlamento|tribunal) | recibieron
    | recibido | cerrad[oa]s? | suspendid[oa]s? | aplazad[oa]s? | publicar\p{L}* | anunciar\p{L}*
    | comunicar\p{L}* | notificar\p{L}* | informar\p{L}* | resultados? | era | fue | fueron | estaba
    | venció | terminó | cada | todos los | no .{0,60}(?:antes|hasta) | presentará | presentarán`,
};

const inPortuguese: LanguageWords = {
  language: "pt",
  duty: dutyWords.pt,
  chrono: portuguese.casual,
  acts: any`inscri\p{L}+ | inscrev\p{L}+ | candidat\p{L}+ | submet\p{L}+ | submiss\p{L}+ | enviar
    | enviad[ao]s? | envi[ea]m? | envio | propostas? | particip(?:ar|e|a) | registr?(?:o|ar|e|e-se)
    | respond(?:er|a) | votar | vote | reserv(?:ar|e|as) | bilhetes | ingressos | preench\p{L}+
    | matrículas?`,
  names: any`prazos? | data[- ]limite | deadline | último dia para
    | encerramento d(?:as|o) (?:inscriç\p{L}+|candidaturas|submiss\p{L}+|propostas)`,
  links: last`é | será | até | termina(?:rá)? | encerra(?:rá)?(?:-se)? | acaba
    | (?:prorrogado|prolongado|alargado|estendido)(?: até)?`,
  limits: last`até | antes | mais tardar`,
  latest: first`(?:o|no) mais tardar | no máximo`,
  ends: last`terminam? | terminarão | encerram?(?:-se)? | encerrarão | acabam? | fecham?`,
  spans: any`abert[oa]s? | podem? | poderão | aceites | aceitas`,
  open: first`(?:ainda )?abert[oa]s?`,
  clauses: clausesOf("e|ou|mas", "o|a|os|as"),
  fillers: last`o | a | ao | à | às | as | no | na | em | dia | do | de | da | das | próxim[oa] | horas | h
    | meia-noite | meio-dia | entre | final | fim | \d{1,2}(?:[h:](?:\d{2})?)?
    | (?:segunda|terça|quarta|quinta|sexta)(?:-feira)? | sábado | domingo`,
  others: any`^(?:o|a|os) (?:governo|ministr\p{L}+|parlamento|senado|câmara|tribunal) | fechad[oa]s?
    | encerrad[oa]s? | suspens[oa]s? | adiad[oa]s? | divulgad[oa]s? | anunciad[oa]s? | publicad[oa]s?
    | informad[oa]s? | notificad[oa]s? | resultados? | era | foi(?! (?:prorrogado|prolongado|alargado))
    | foram | estava | cada | todos os | não .{0,60}(?:antes|até)`,
};

const inDutch: LanguageWords = {
  language: "nl",
  duty: dutyWords.nl,
  chrono: dutch.casual,
  acts: any`sollicit\p{L}+ | aanmeld\p{L}* | aan te melden | meld (?:je|u) | inschrij\p{L}+
    | in te schrijven | schrijf (?:je|u) | indienen | ingediend | in te dienen | dien (?:je|uw|een)
    | inzend\p{L}* | inzenden | stuur | sturen | insturen | ingestuurd | reageer | reageren | reacties?
    | aanvragen | aangevraagd | aan te vragen | deelne\p{L}+ | doe mee | stem | stemmen | inspraak | kaarten
    | tickets? | opgeven | geef je op | voorstellen`,
  names: any`(?:\p{L}{0,20})deadline | sluitingsdatum | uiterste \p{L}*datum
    | (?:inschrijf|aanmeld|reactie)termijn
    | laatste dag om (?:je |u )?(?:in te schrijven|aan te melden|te reageren|te solliciteren)`,
  links: last`is | valt | sluit | eindigt | (?:verlengd|verschoven)(?: tot| naar)?`,
  limits: last`tot(?: en met| uiterlijk)? | t\/m | vóór | uiterlijk | niet later dan`,
  latest: first`uiterlijk | op zijn laatst`,
  ends: last`sluit | sluiten | eindigt | eindigen | verloopt`,
  spans: any`mogelijk | open | geopend | kunt | kun je | kan`,
  open: first`(?:nog )?(?:open|geopend)`,
  clauses: clausesOf("en|of|maar", "de|het|een|wij|we"),
  fillers: last`de | het | op | om | van | vanaf | uur | einde | middernacht | \d{1,2}(?:[.:]\d{2})?
    | aanstaande | komende | (?:maan|dins|woens|donder|vrij|zater|zon)dag`,
  others: any`^(?:de|het) (?:minister\p{L}*|kabinet|regering|kamer|gemeenteraad|rechtbank) | binnengekomen
    | gesloten | opgeschort | uitgesteld | bekendgemaakt | gepubliceerd | geïnformeerd | bericht | besluit
    | besloten | was | waren | werd | werden | verstreken | elke | iedere | laten (?:wij|we) | wij zullen
    | krijg(?:t|en) (?:u|je) | (?:niet|geen) .{0,60}(?:tot|vóór)`,
};

const inItalian: LanguageWords = {
  language: "it",
  duty: dutyWords.it,
  chrono: italian.casual,
  acts: any`candid(?:arsi|ati|atevi|ature?|atura) | iscri\p{L}+ | registra(?:rsi|ti|tevi|zioni?)
    | invi(?:are|a|ate|ati|ati|o)
    | inviat[aeio] | presenta(?:re|te|zione|ndo)? | partecip(?:are|a|ate|azione) | domand[ae] | propost[ae]
    | rispond(?:ere|i|ete) | rispost[ae] | prenota(?:re|te|zion[ei])? | vota(?:re|te|zioni)? | adesion[ei] | aderire
    | manifestazion[ei] d['’]interesse | biglietti | compila(?:re|te)? | segnala(?:re|te|zioni)? | elaborati
    | contributi | istanz[ae] | pervenire
    | consegna(?:re|te)? | offerte | manda(?:re|te|ci)? | scriv(?:ere|i|eteci|ici)`,
  names: any`scadenza | termine (?:ultimo|massimo|di (?:presentazione|scadenza|iscrizione|consegna)
      | per (?:la |le |l['’])\p{L}+) | data (?:di scadenza|limite|ultima) | deadline | ultimo giorno (?:utile )?per
    | chiusura (?:delle |del )?(?:iscrizioni|bando|candidature|domande)`,
  links: last`è | sono | fissat[ao](?: al| per il)? | al | scade | prorogat[ao](?: al| fino al)?
    | (?:è|sarà) (?:il|al)`,
  limits: last`entro(?: e non oltre)? | fino(?: al| alle)? | prima | non oltre`,
  latest: first`al più tardi`,
  ends: last`scad(?:e|ono|rà|ranno) | termin(?:a|ano|erà|eranno) | chiud(?:e|ono|erà|eranno)(?:si)?
    | si chiud(?:e|ono|erà|eranno)`,
  spans: any`apert[aoie] | possono | può | accettat[aie] | dal`,
  open: first`(?:ancora )?apert[oaei]`,
  clauses: clausesOf("e|o|ma", "il|lo|la|i|gli|le|noi"),
  fillers: last`il | lo | la | le | l['’] | al | alle | ore | h | del | della | di | giorno | e | prossimo
    | questo | fine
    | mezzanotte | mezzogiorno | \d{1,2}(?:[.:]\d{2})? | lunedì | martedì | mercoledì | giovedì | venerdì
    | sabato | domenica`,
  others: any`^(?:il|la|i|le) (?:governo|ministr\p{L}+|parlamento|senato|camera|tribunale|regione)
    | chius[aoie] | sospes[aoie] | rinviat[aoie] | pubblicat[aoie] | annunciat[aoie] | comunicat[aoie]
    | informat[aoie] | notificat[aoie] | risultati | graduatori[ae] | esiti | era | erano | aveva | avevano | fu
    | furono | scadut[aoie] | ogni | ha ricevuto | non .{0,60}(?:prima|fino)`,
};

/** What a day may be told by beside figures and weekdays. */
const nearWords: Record<string, string> = {
  en: "tomorrow|today|tonight|(?:end|last day) of",
  de: "morgen|Ende",
  nl: "morgen|eind(?:e)?",
  fr: "demain|fin",
  es: "mañana|fin(?:al|ales|es)?",
  it: "domani|fine",
  pt: "amanhã|fim|final",
};

const languages = new Map(
  [inEnglish, inGerman, inFrench, inSpanish, inPortuguese, inDutch, inItalian].map((words) => {
    const days = `\\d|${nearWords[words.language] ?? "\\d"}|${weekdayNames(words.language).join("|")}`;
    const limits = [words.limits, words.ends].map(({ source }) => source.replace(/\$$/, "")).join("|");
    return [
      words.language,
      {
        ...words,
        acts: new RegExp(`${words.acts.source}|${words.duty.calls.source}`, "iu"),
        limited: new RegExp(`(?:${limits})(?!\\p{L}).{0,40}(?:${days})`, "iu"),
        days: new RegExp(days, "iu"),
      },
    ];
  }),
);

function weekdayNames(language: string): string[] {
  const { format } = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format(Date.UTC(2000, 0, day + 1)).replace(/-feira$/, ""));
}
