// What tells a reader's duty from somebody else's, in each language that deadlines are read in.
import { alternatives, anyWord as any } from "../page/alternatives.ts";

export type DutyWords = {
  /** Whoever reads, and what readers hand in, as the subject or the object of a clause. */
  readers: RegExp;
  /** The beginning of a clause that calls on its reader: a verb and "your", "us" or the like. */
  imperative: RegExp;
  /** The same with any object: a call only where a sentence begins. */
  bareImperative?: RegExp;
  /** The same with anything behind it, before a `promise`: "switch to the new plan by 5 December and you save". */
  conditional?: RegExp;
  promise?: RegExp;
  /** Before a duty of "it" or "they" that is the reader's: "if your club wants a stall, it". */
  addressed?: RegExp;
  /** Says that there is little time, which is said to those who may still do something: "be quick". */
  urges?: RegExp;
  /** Behind a date, a clause that has the subject of the one before it: "and must be in by". */
  goesOnWithout?: RegExp;
  /** The beginning of a clause that speaks of what stands before it: "which". */
  relative?: RegExp;
  /** What a call may be to be done before, up to the day of that: "the board meets on". */
  occasions?: RegExp;
  /** A call with any verb, behind what its reader may wish: "if you want a copy, shout by". */
  wish?: RegExp;
  /** Behind a day that somebody asks for: "bids by 4 December, please". */
  requested?: RegExp;
  /** What begins another clause within one that began with such a verb. */
  aside: RegExp;
  /** Verbs that make what their subject must do: "must", "have until", "has set". */
  owing: RegExp;
  /** What may stand between such a verb and the beginning of its clause without being its subject. */
  leads?: RegExp;
  /** The clause says what somebody has said: it is news. */
  reports?: RegExp;
  /** Verbs that ask readers for something, whoever their subject is: "is seeking". */
  invites?: RegExp;
  /** Those of the acts that are verbs: with a subject of their own they are its act, without one the reader's. */
  deeds?: RegExp;
  /** All that may stand before such a verb in a call: "please", "remember to". */
  openings?: RegExp;
  /** Those of the acts that end by themselves, whoever began them: a survey, a vacancy. */
  calls: RegExp;
  /** What becomes of calls, and of things that are handed in: "are due", "close". */
  handled: RegExp;
  /** Those of the acts that last beyond their call: a job, a fund. Only what is `opened` or shut of them is one. */
  posts?: RegExp;
  opened?: RegExp;
  /** How a thing without a verb goes on: "bids for the second round by". */
  goesOn?: RegExp;
  /** Verbs of things that only change: "fell". */
  changes?: RegExp;
  /** Whom or what a named day is for, and what follows: "for Britain to reply". */
  concerned?: RegExp;
  /** Those and that for whom a named day is no reader's. */
  strangers?: RegExp;
};

/**
 * A clause that begins with a call: after `leads` ("please") a word that is none of `never`, in one of `forms`.
 * `never` are words that stand first without being a verb, and verbs that ask for nothing by a day ("see", "expect").
 */
export function callOf({ leads, never, forms }: { leads: string; never: string; forms: string }): RegExp {
  return new RegExp(`^(?:(?:${leads})[ ,:]+)*(?!(?:${never})(?!\\p{L}))(?:${forms})(?!\\p{L})`, "iu");
}

const inGerman: DutyWords = {
  calls: any`Umfrage | Befragung | \p{L}*wettbewerb | Petition | Konsultation\p{L}* | Fragebogen | Ausschreibung | Aufruf
    | Call(?: for \p{L}+)? | \p{L}*beteiligung | Crowdfunding | Stipendium | Förderprogramm | Verlosung`,
  handled: any`läuft | laufen | offen | geöffnet | online | ende[tn] | schlie(?:ß|ss)t | möglich | freigeschaltet
    | kann | können
    | bitte | verlängert | teilnehmen | mitmachen | auszufüllen | einzureichen`,
  imperative: callOf({
    leads: alternatives`bitte | und | oder | also | jetzt | dann | noch | einfach | interessiert\?? | auch
      | deshalb | daher`,
    never: alternatives`haben | sind | werden | wollen | müssen | möchten | kennen | wissen | suchen | wünschen
      | brauchen
      | sehen | besuchen | erleben | erwarten | beachten | planen | freuen | warten | rechnen | genießen | bleiben | achten | denken | entdecken
      | feiern | hören | lesen | schauen | meiden | für | mit | bei | von | an | auf | zu
      | um | über | gegen | ohne | durch | nach | aus | vor | hinter | unter | neben | zwischen | seit | in | wenn
      | dass | weil | es | das | die | der | er | sie | wir | ich | was | wie | wo | wer | nur | nicht | hat | ist
      | war | freut | gibt | bis | ab | hier | so
      | .* (?:besuchen | besichtigen | bestaunen | (?:an)?sehen | erleben | genießen | entdecken)`,
    forms: alternatives`\p{L}+n Sie | könnt ihr | kannst du
      | \p{L}+ (?:(?:die|das|den|eine?n?) )?(?:dich|euch|uns|mir|deine?[nmrs]?|eure?[nmrs]?)`,
  }),
  aside: any`wo | wenn | während | ist | sind | war | läuft | endet | wird | werden`,
  readers: any`Sie|ihr|du|dich|euch|wir|uns|wer|man|Interessierte[nr]?|Interessent\p{L}*|alle
    | \p{L}*bewerb(?:er|ung)\p{L}* | Teilnehm\p{L}* | Teilnahme\p{L}* | Kandidat\p{L}* | Einsend\p{L}*
    | Anmeldung\p{L}* | Einreich\p{L}* | Anträge | Beiträge | Leser\p{L}* | Bürger\p{L}* | Studierende
    | Autor\p{L}* | Vorschläge | Stimmen | Formulare | Fragen | Unterlagen | Angebote | können | kann | möglich`,
  owing: any`müssen|muss|sollen|soll|sollten|hat|haben|setzt|setzte|gab|gibt|räumt\p{L}*|fordert\p{L}*|verlangt\p{L}*
    | will | wollen | wollte\p{L}* | plant | planen | verpflichtet`,
  leads:
    /\b(?:bis|zum|spätestens|am|nach|ab|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr)\b/giu,
  concerned:
    /(?:^| )für (?:die |den |das )?([^,;:.]{2,80}?)(?: ((?:ist|sind|endet|läuft|bis|am)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`\p{L}*staaten | \p{L}*länder | \p{L}*regierung(?:en)? | bundestag | parlament | banken
    | konzerne? | minister\p{L}*
    | behörden | verhandlungen | abkommen | umsetzung | \p{L}*partei(?:en)? | koalition\p{L}* | opposition
    | fraktion(?:en)?
    | unternehmen | \p{L}*betreiber(?:n|s)? | hersteller(?:n|s)? | kommunen | städte | gemeinden | gewerkschaft(?:en)?
    | arbeitgeber | eu | usa | union | senat | gericht(?:e|s)? | reform\p{L}* | gesetz\p{L}*`,
};

const inFrench: DutyWords = {
  calls: any`consultation | scrutin | sondage | enquête | concours | questionnaire | formulaire | pétition
    | appel(?: [àd]['’]? ?\p{L}+)?
    | bourse`,
  handled: any`ouverte?s? | en ligne | (?:se )?termine(?:nt)? | s['’]achève(?:nt)? | prend fin | se clôture | clos(?:e|es)?
    | court | possible
    | prolongée? | pouvez | répond\p{L}* | particip\p{L}* | sign\p{L}+ | rempl\p{L}+`,
  imperative: callOf({
    leads: alternatives`et | ou | alors | donc | merci de | pensez à | n['’]hésitez pas à | veuillez
      | pour [^,]{2,80}(?=,) | si [^,]{2,80}(?=,)`,
    never: alternatives`chez | assez | nez | avez | allez | pouvez | devez | savez | connaissez | voulez
      | souhaitez | visitez | venez
      | découvrez | retrouvez | attendez | voyez | profitez | écoutez | passez | vivez | fêtez | célébrez | patientez | pensez
      | regardez | lisez | suivez | évitez
      | vous(?! pouvez)`,
    forms: alternatives`(?:faites|dites)(?:-(?:nous|moi|les?|la))+ | vous pouvez (?:encore |aussi )?(?!voir|visiter|découvrir|admirer)\p{L}+(?:er|ir|re)
      | \p{L}+ez(?:-(?:nous|vous|moi|les?|la|y|en))*`,
  }),
  aside: any`où | quand | qui | est | sont | était | sera | seront | dure | ferme`,
  readers: any`vous|nous|tu|on|chacun|toute personne|candidat\p{L}*|candidature\p{L}*|participant\p{L}*|intéressé\p{L}*
    | auteur\p{L}* | artiste\p{L}* | dossiers? | projets? | propositions? | inscriptions? | réponses? | contributions?
    | demandes?
    | étudiant\p{L}* | habitant\p{L}* | citoyen\p{L}* | lecteur\p{L}* | associations? | porteurs de projet
    | peuvent | peut | formulaires? | pièces | qui souhait\p{L}*`,
  owing: any`doit|doivent|devra|devront|a donné|ont donné|a fixé|ont fixé|a accordé|a jusqu\p{L}*|ont jusqu\p{L}*
    | a une|ont une|a imposé|impose|veut|veulent|prévoit|prévoient|compte|demande à|exige|laisse`,
  leads:
    /\b(?:avant|le|la|jusqu|d'ici|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/giu,
  concerned:
    /(?:^| )pour (?:les? |la |l['’])?([^,;:.]{2,80}?)(?: ((?:est|sont|expire|court|au|le)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`états | gouvernements? | parlement | ministres? | banques | pays | négociations | accord
    | régulateurs? | autorités
    | collectivités`,
};

const inSpanish: DutyWords = {
  calls: any`convocatoria | encuesta | consulta pública | concurso | cuestionario | formulario | petición | beca`,
  handled: any`abiert[oa]s? | disponible | en línea | (?:se )?cierra | cerrará | finaliza(?:rá)? | termina(?:rá)?
    | vence | concluye | acaba
    | puede\p{L}* | podrá\p{L}* | rellen\p{L}+ | complet\p{L}+ | firm\p{L}+ | particip\p{L}+ | ampliad[oa]`,
  imperative: callOf({
    leads: alternatives`y | o | pues | ahora | por favor | no olvides | si [^,]{2,80}(?=,) | para [^,]{2,80}(?=,)`,
    never: alternatives`límite | trámite | visita | mira | lee | escucha | sigue | evita | descubre | disfruta | viaja`,
    forms: alternatives`(?:puedes|podéis) (?:aún |todavía )?(?!ver|visitar|disfrutar)\p{L}+r(?:te|os)?
      | \p{L}*[áéíóú]\p{L}*(?:te|nos)(?! \p{L}*(?:ó|aron|ieron)(?!\p{L}))
      | \p{L}+[ae] (?:con |por )?(?:tus?|vuestr[oa]s?)`,
  }),
  aside: any`donde | cuando | que | es | son | fue | era | será | dura | cierra | termina`,
  readers: any`usted\p{L}*|tú|te|tu|tus|puedes?|pueden|quien\p{L}*|interesad\p{L}*|candidat\p{L}*|participante\p{L}*|solicitante\p{L}*
    | aspirante\p{L}* | propuestas? | solicitud\p{L}* | candidaturas? | inscripci\p{L}* | autor\p{L}* | artistas?
    | estudiantes? | vecin\p{L}* | ciudadan\p{L}* | personas? | equipos? | trabajos | obras | podrá\p{L}*`,
  owing: any`debe|deben|deberá|deberán|tiene|tienen|ha dado|han dado|ha fijado|fijó|dio|da|quiere|quieren|prevé|exige
    | impuso | ha impuesto | pide a`,
  leads:
    /\b(?:antes|del|el|hasta|de|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/giu,
  concerned:
    /(?:^| )para (?:los |las |la |el )?([^,;:.]{2,80}?)(?: ((?:es|son|termina|vence|acaba|al|el)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`estados | gobiernos? | parlamento | ministr\p{L}+ | bancos | países | negociaciones | acuerdo
    | reguladores
    | autoridades`,
};

const inPortuguese: DutyWords = {
  calls: any`inquérito | consulta pública | edital | concurso | questionário | formulário | petição | bolsa
    | chamada(?: (?:para|de) \p{L}+)?`,
  handled: any`abert[oa]s? | disponível | em linha | online | termina | encerra | fecha | acaba | decorre
    | pode\p{L}* | preench\p{L}+
    | assin\p{L}+ | particip\p{L}+ | prorrogad[oa]`,
  imperative: callOf({
    leads: alternatives`e | ou | agora | por favor | não se esqueça de | se [^,]{2,80}(?=,) | para [^,]{2,80}(?=,)`,
    never: alternatives`de | que | para | visite | veja | leia | ouça | siga | evite | descubra | aproveite`,
    forms: alternatives`\p{L}+[ae]-(?:se|nos|me)
      | \p{L}+[ae] (?:com |por |em )?(?:[oa]s? )?(?:seus?|suas?|teus?|tuas?)`,
  }),
  aside: any`onde | quando | que | é | são | foi | era | será | dura | fecha | termina`,
  readers: any`você\p{L}*|pode|podem|poderão|quem|interessad\p{L}*|candidat\p{L}*|participante\p{L}*|concorrente\p{L}*|inscri\p{L}*
    | propostas? | submiss\p{L}* | autor\p{L}* | artistas? | estudantes? | cidad\p{L}* | pessoas? | equipas?
    | equipes?
    | trabalhos | obras | sua|seu|tua|teu`,
  owing: any`deve|devem|deverá|deverão|tem até|têm até|têm de|tem de|deu|deram|fixou|quer|querem|exige|impôs|prevê`,
  leads:
    /\b(?:antes|do|de|até|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)\b/giu,
};

const inDutch: DutyWords = {
  calls: any`enquête | raadpleging | vragenlijst | vacature | oproep | petitie | prijsvraag | wedstrijd | formulier`,
  handled: any`open | geopend | online | sluit | eindigt | loopt | mogelijk | kunt | kun je | kan | invullen
    | vul(?:t)? | deelnemen | verlengd`,
  imperative: callOf({
    leads: alternatives`en | of | dus | dan | nu | alsjeblieft | graag | wil je [^,?]{2,80}(?=[,?])`,
    never: alternatives`dat | die | als | wat | of | met | voor | van | bij | op | aan | om | in | door | heb
      | hebt | is | zijn | was | hoe
      | waar | wanneer | zie | bekijk | bezoek | lees | verwacht | volg | naar | uit | over | tot | maar | toen
      | omdat | ook | .* (?:bezoeken | zien | bekijken | bewonderen | genieten)`,
    forms: alternatives`\p{L}+ (?:je|jouw|uw|ons|u|jullie|een|deze)
      | \p{L}+ (?:de|het) \p{L}+ (?:in|op|af|mee|door|aan)`,
  }),
  aside: any`waar | wanneer | die | is | zijn | was | wordt | worden | loopt | sluit`,
  readers: any`je|jij|u|jullie|wij|we|wie|iedereen|belangstellende\p{L}*|geïnteresseerde\p{L}*|kandida\p{L}*|deelnem\p{L}*
    | inzend\p{L}* | aanmelding\p{L}* | aanvra\p{L}* | voorstel\p{L}* | sollicita\p{L}* | reacties? | auteurs?
    | kunstenaars? | studenten | bewoners | inwoners | lezers | inschrijving\p{L}* | kan | kunnen | stukken`,
  owing: any`moet|moeten|heeft|hebben|gaf|geeft|stelt|stelde|wil|willen|eist|dient|dienen`,
  leads:
    /\b(?:voor|vóór|tot|op|uiterlijk|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/giu,
};

const inItalian: DutyWords = {
  calls: any`bando | bandi | concorso | sondaggio | consultazione | questionario | petizione | call | modulo
    | borsa di studio
    | selezione`,
  handled: any`apert[oa]i? | online | attiv[oa] | disponibile | scad(?:e|rà) | chiud(?:e|erà) | termin(?:a|erà)
    | prorogat[oa] | può
    | possono | puoi | potete | compil\p{L}+ | firm\p{L}+ | partecip\p{L}+ | rispond\p{L}+`,
  imperative: callOf({
    leads: alternatives`e | o | per favore | ora | adesso | se [^,]{2,80}(?=,) | per [^,]{2,80}(?=,)`,
    never: alternatives`visita | visitate | guarda | guardate | leggi | leggete | ascolta | ascoltate | scopri
      | scoprite | segui | di | a | da`,
    forms: alternatives`(?:puoi|potete) (?:ancora )?(?!vedere|visitare|ammirare)\p{L}+(?:re|r[stc]i|rvi)
      | \p{L}+(?:[aei]te[vc]i|[ai]ci)
      | \p{L}+(?:a|i|[aei]te) (?:con |per )?(?:il |lo |la |i |gli |le |l['’])?(?:tuoi|tu[oae]|vostr[oaie])`,
  }),
  aside: any`dove | quando | che | è | sono | era | sarà | dura | chiude | termina`,
  readers: any`tu|voi|vostr\p{L}*|tu[oaei]|chi|chiunque|interessat\p{L}*|candidat\p{L}*|partecipant\p{L}*|iscri\p{L}*|concorrent\p{L}*
    | domand\p{L}* | propost\p{L}* | autor\p{L}* | artist\p{L}* | student\p{L}* | cittadin\p{L}* | persone | squadre
    | richiedent\p{L}* | possono | può | puoi | potete | potranno | potrà | oper[ae] | elaborati | contributi | lavori
    | istanze | bisogna | occorre | adesioni | prenotazioni`,
  owing: any`deve|devono|dovrà|dovranno|ha|hanno|fissa|fissato|vuole|vogliono|prevede|impone|chiede|intende|concesso`,
  leads:
    /\b(?:entro|il|lo|la|i|gli|le|fino|al|prima|del|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b/giu,
  concerned:
    /(?:^| )per (?:gli |le |la |il |i |l['’])?([^,;:.]{2,80}?)(?: ((?:è|sono|scade|al|il)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`stati | governo | governi | parlamento | ministr\p{L}+ | banche | paesi | negoziati | accordo
    | autorità | regioni`,
};

/** By primary language subtag; English has its own file. */
export const dutyWords = {
  de: inGerman,
  fr: inFrench,
  es: inSpanish,
  pt: inPortuguese,
  nl: inDutch,
  it: inItalian,
};
