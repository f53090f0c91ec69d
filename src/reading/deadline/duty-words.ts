// What tells a reader's duty from somebody else's, in each language that deadlines are read in.
import { alternatives, anyWord as any, wholeWords } from "../page/alternatives.ts";

export type DutyWords = {
  /** Whoever reads, and what readers hand in, as the subject or the object of a clause. */
  readers: RegExp;
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
  calls?: RegExp;
  /** What becomes of things that are handed in and of calls: "are due", "close". */
  handled?: RegExp;
  /** How a thing without a verb goes on: "bids for the second round by". */
  goesOn?: RegExp;
  /** Verbs of things that only change: "fell". */
  changes?: RegExp;
  /** Whom or what a named day is for, and what follows: "for Britain to reply". */
  concerned?: RegExp;
  /** Those and that for whom a named day is no reader's. */
  strangers?: RegExp;
};

/** The acts of English by their grammar. */
export const englishActs = {
  deeds: alternatives`hear from \p{L}+ | post your | (?:send|email|mail|contact|write to) \S+@\S+ | appl(?:y|ying)(?! (?:the|these|those|this|a|an|its|their|it|to (?:all|every|any)))
    | submit | register | enter(?! into) | enrol | rsvp | respond | reply | nominate | sign[ -]up | vote
    | book (?:now|by|before|your|a|an|early|online|here|tickets|places|via|through) | have (?:your|their) say
    | order (?:by|before|your|yours|now|online|it|them|from us) | propose | pitch | comment | join | subscribe
    | (?:send|email|mail|tell|give|let|show) (?:us|me|your|in|it|them|an?|him|her)
    | (?:drop|write) (?:us|me|\p{Lu}\p{L}+|to us|to me|your|them|him|her)(?: a (?:line|note))?
    | complete (?:the|this|our|your|an?) | fill (?:in|out) (?:the|this|our|your|an?)
    | return (?:the|your|this|it|them) | claim | file your | get (?:your|yours|them|it) | hand in | take part
    | upload (?:your|it|a) | suggest | contribute | donate | pledge | answer (?:our|the|a|these) | renew
    | share your | (?:put|nominate|offer|volunteer) (?:yourself|yourselves) | volunteer | put your name | get in touch | contact us | pre-?order | reserve | opt (?:in|out)
    | participate | request (?:a|your|an) | pay (?:your|by|before|the (?:fee|deposit)) | save your | buy
    | let (?:the )?\p{L}+ know | tell \p{L}+ | you(?:['’]ve| have) (?:got )?(?:until|till) | (?:reach|get to) (?:us|me) | bid(?= (?:by|before|until|for|on)) | exhibit | speak up | add your | fill your | take (?:the|our|this) survey`,
  things: alternatives`applications? | submitted | submissions? | proposals? | registrations? | entries | entry
    | bids? | tenders? | quotations? | responses? | replies | nominat(?:ed|ions?) | bookings? | tickets?
    | sign-?ups? | votes? | ballots? | expressions? of interest | eois? | abstracts? | papers? | manuscripts?
    | pitches | ideas | views | feedback | comments? | evidence | contributions? | forms? | essays | orders
    | pre-?orders | posters | portfolios? | drafts | stories | photos | photographs | films | reservations?
    | enrol(?:l)?ments? | cvs? | resumes? | donations | pledges | payments? | suggestions | questions
    | letters of (?:intent|interest) | designs | recipes | poems | artworks? | demos | requests`,
  calls: alternatives`consultation | consulting(?= .*until) | survey | questionnaire | poll | polls | competition | contest | prize | award
    | vacanc(?:y|ies) | job | role | position | post | funds? | call | call for | scheme | programme | voting
    | petition | crowdfund(?:er|ing) | early[ -]birds?(?: (?:prices?|tickets?|rates?|offer))? | grants?
    | (?:application|submission|entry|booking|voting) (?:window|period|round) | bursar(?:y|ies)
    | fellowships? | residenc(?:y|ies) | scholarships? | ticket sales | raffle | giveaway | auction
    | ballot box | booking | enrolment | registration | inquiry | call for (?:evidence|papers|views) | hackathon
    | open call | tender | election | internships? | traineeships? | accelerator | offer | draw | census | round`,
};

const inEnglish: DutyWords = {
  readers: any`you(?!ng)|your|yours|you['’]\p{L}+|us|we|we['’](?:re|ve|d)|i|anyone|anybody|everyone|everybody
    | those | whoever | who | people | persons? | individuals | applicants? | candidates? | entrants?
    | participants? | contestants? | bidders? | tenderers? | authors? | writers? | artists? | makers?
    | designers? | developers? | researchers? | speakers? | contributors? | readers? | students? | pupils?
    | residents? | locals | neighbours | citizens? | tenants? | parents | the public | attendees? | delegates?
    | volunteers? | teams? | nominees? | interested (?:\p{L}+ )?(?:parties|organisations|groups)? | newcomers
    | reporters | journalists | photographers | musicians | poets | teachers | exhibitors | shoppers
    | (?:organisations|companies|groups|businesses|charities|schools) (?:wishing|that wish|who wish|interested)
    | which (?:should|must|needs? to|can|may)
    | (?:can|may|could|(?:is|are) (?:able|eligible|invited|encouraged|welcome|free|asked) to)`,
  owing: any`must | ha(?:s|ve|d) to | needs? to | should | ought to | shall | will | would | won['’]t
    | (?:is|are) (?:expected|due|set|required|obliged|told|ordered|under|likely|supposed|bound|facing|racing
      | trying|preparing|scheduled|aiming)
    | ha(?:s|ve|d) (?:until|been (?:given|told|ordered|asked)|set|given|imposed|agreed|missed|extended|pledged)
    | fac(?:es?|ing) | agree[sd]? | plans? | wants? | ask(?:s|ed) | told | tells | order(?:s|ed) | gave | gives
    | demand(?:s|ed|ing)? | promise[sd]? | vow(?:s|ed) | hopes? | urge[sd] | expects? | expected | set | sets
    | imposed | imposes | miss(?:es|ed) | meets? | beat | beats | extend(?:s|ed)? | warn(?:s|ed) | under
    | ahead of | looming | self-imposed | intends? | aims? | tries | trying | decided | wins? | won | received
    | require[sd]? | agreeing | requiring | racing | threaten(?:s|ed)? | fixed | fixes`,
  reports: any`(?<=, )(?:the |an? |its )?\p{L}[\p{L} ]{1,40} (?:announced|reported|confirmed|warned|added|reports|told \p{L}+) | said | says (?:the|its|their|a) | ruled | according to | told reporters | reportedly | sources say
    | officials say | unless (?:shareholders|\p{L}+ers)`,
  invites: any`ask(?:s|ing)? for | (?:is|are|now|still|be) (?:taking|accepting|seeking|inviting|welcoming|open to)
    | invit(?:es?|ing) | welcomes? | seeks? | seeking | accepts? | accepting | looking for | look for | wants? your
    | calls? for | calling for | open (?:to|for) | wants? to hear | would (?:love|like) to hear | want to hear from
    | keen to hear | wants? (?:\p{L}+ ){0,2}(?:evidence|views|ideas|entries|comments|feedback|examples|proposals
      |applications|nominations|responses|volunteers)`,
  deeds: wholeWords(englishActs.deeds),
  openings: new RegExp(
    `^(?:(?:${alternatives`please|and|or|but|so|then|now|also|just|simply|do|don['’]t forget to|don['’]t forget
      | remember to | be sure to | make sure to | make sure | to | how to | why not | kindly | either | first
      | here | online | today | still | still time to | time to | (?:last|final|your|a|the) chance to | chance to
      | only | (?:the )?(?:last|final) (?:day|date) to | let['’]s | hurry | act | until | by | before | it['’]s
      | free to | is free to | open to | if interested | interested | sorry | must | should | there is | there['’]s
      | yes | always | feel free to | go and | come and | register and | read and | in order to | on | from | at
      | \p{N}{1,2}(?:st|nd|rd|th)? | (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* | \p{N}{4}
      | urgent | reminder | deadline | needs? to | you | want to | more | quickly | early`})(?:[ ,:]+|$))*$`,
    "iu",
  ),
  calls: wholeWords(englishActs.calls),
  handled: any`until | clos(?:e|es|ing|ed to) | shuts? | ends? | ending | due | must | should | needs? | ought | can | may
    | (?:will|shall) (?:be|close|end|remain|stay|run|need|have) | accept\p{L}* | open | opens | off sale | welcome\p{L}*
    | invit\p{L}+ | received? | taken | reach | arrive | sought | wanted | required | returned | sent | possible
    | wants (?:your|written|evidence|views|ideas|examples)
    | runs? | running | lasts? | finish\p{L}* | expires? | on sale | available | still | now | continues?
    | submitted | deadline | needed | requested | cast | made | in by | stay | extended | are | is`,
  goesOn:
    /^\s*(?:$|[:,(–-]|(?:for|to|on|in|of|from|at|via|with|about|by|through|here|online|which|that|and|or|until|till|before|no|not|up|as|should|per|is|are|end|close|due|form)\b)/iu,
  changes: any`rose | fell | grew | dropped | jumped | climbed | slid | surged | hit | totalled | topped | rise
    | rises | fall | falls | led | suggest | show | shows | recover | soar(?:ed)? | doubled | halved | came`,
  concerned:
    /(?:^| )for ([^,;:.]{2,80}?)(?: ((?:is|are|has|was|will|falls|to|on|at)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`deals? | talks | trea(?:ty|ties) | withdrawal | compliance | negotiations | ceasefire | implementation
    | repayments? | government | congress | parliament | ministers? | (?:member )?states | parties | companies
    | banks? | firms? | employers | councils | regulators? | operators | suppliers | countries | troops | agreement
    | merger | takeover | settlement | sale | divestiture | budget | bill | law | reform | transition | brexit | sanctions
    | tariffs? | shutdown | vote on | pull-?out | rescue | bail-?out | platforms | landlords | airlines`,
};

const inGerman: DutyWords = {
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
  strangers: any`\p{L}*staaten | \p{L}*länder | \p{L}*regierung(?:en)? | bundestag | parlament | banken | konzerne? | minister\p{L}*
    | behörden | verhandlungen | abkommen | umsetzung | tarifparteien`,
};

const inFrench: DutyWords = {
  readers: any`vous|nous|tu|on|chacun|toute personne|candidat\p{L}*|candidature\p{L}*|participant\p{L}*|intéressé\p{L}*
    | auteur\p{L}* | artiste\p{L}* | dossiers? | propositions? | inscriptions? | réponses? | contributions? | demandes?
    | étudiant\p{L}* | habitant\p{L}* | citoyen\p{L}* | lecteur\p{L}* | associations? | porteurs de projet
    | peuvent | peut | formulaires? | pièces | qui souhait\p{L}*`,
  owing: any`doit|doivent|devra|devront|a donné|ont donné|a fixé|ont fixé|a accordé|a jusqu\p{L}*|ont jusqu\p{L}*
    | a une|ont une|a imposé|impose|veut|veulent|prévoit|prévoient|compte|demande à|exige|laisse`,
  leads:
    /\b(?:avant|le|la|jusqu|d'ici|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/giu,
  concerned:
    /(?:^| )pour (?:les? |la |l['’])?([^,;:.]{2,80}?)(?: ((?:est|sont|expire|court|au|le)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`états | gouvernements? | parlement | ministres? | banques | pays | négociations | accord | régulateurs? | autorités
    | collectivités`,
};

const inSpanish: DutyWords = {
  readers: any`usted\p{L}*|tú|te|tu|tus|puedes?|pueden|quien\p{L}*|interesad\p{L}*|candidat\p{L}*|participante\p{L}*|solicitante\p{L}*
    | aspirante\p{L}* | propuestas? | solicitud\p{L}* | candidaturas? | inscripci\p{L}* | autor\p{L}* | artistas?
    | estudiantes? | vecin\p{L}* | ciudadan\p{L}* | personas? | equipos? | trabajos | obras | podrá\p{L}*`,
  owing: any`debe|deben|deberá|deberán|tiene|tienen|ha dado|han dado|ha fijado|fijó|dio|da|quiere|quieren|prevé|exige
    | impuso | ha impuesto | pide a`,
  leads:
    /\b(?:antes|del|el|hasta|de|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/giu,
  concerned:
    /(?:^| )para (?:los |las |la |el )?([^,;:.]{2,80}?)(?: ((?:es|son|termina|vence|acaba|al|el)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`estados | gobiernos? | parlamento | ministr\p{L}+ | bancos | países | negociaciones | acuerdo | reguladores
    | autoridades`,
};

const inPortuguese: DutyWords = {
  readers: any`você\p{L}*|pode|podem|poderão|quem|interessad\p{L}*|candidat\p{L}*|participante\p{L}*|concorrente\p{L}*|inscri\p{L}*
    | propostas? | submiss\p{L}* | autor\p{L}* | artistas? | estudantes? | cidad\p{L}* | pessoas? | equipas? | equipes?
    | trabalhos | obras | sua|seu|tua|teu`,
  owing: any`deve|devem|deverá|deverão|tem até|têm até|têm de|tem de|deu|deram|fixou|quer|querem|exige|impôs|prevê`,
  leads:
    /\b(?:antes|do|de|até|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)\b/giu,
};

const inDutch: DutyWords = {
  readers: any`je|jij|u|jullie|wij|we|wie|iedereen|belangstellende\p{L}*|geïnteresseerde\p{L}*|kandida\p{L}*|deelnem\p{L}*
    | inzend\p{L}* | aanmelding\p{L}* | aanvra\p{L}* | voorstel\p{L}* | sollicita\p{L}* | reacties? | auteurs?
    | kunstenaars? | studenten | bewoners | inwoners | lezers | inschrijving\p{L}* | kan | kunnen | stukken`,
  owing: any`moet|moeten|heeft|hebben|gaf|geeft|stelt|stelde|wil|willen|eist|dient|dienen`,
  leads:
    /\b(?:voor|vóór|tot|op|uiterlijk|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/giu,
};

const inItalian: DutyWords = {
  readers: any`tu|voi|vostr\p{L}*|tu[oaei]|chi|chiunque|interessat\p{L}*|candidat\p{L}*|partecipant\p{L}*|iscri\p{L}*|concorrent\p{L}*
    | domand\p{L}* | propost\p{L}* | autor\p{L}* | artist\p{L}* | student\p{L}* | cittadin\p{L}* | persone | squadre
    | richiedent\p{L}* | possono | può | puoi | potete | potranno | potrà | oper[ae] | elaborati | contributi | lavori
    | istanze | bisogna | occorre | adesioni | prenotazioni`,
  owing: any`deve|devono|dovrà|dovranno|ha|hanno|fissa|fissato|vuole|vogliono|prevede|impone|chiede|intende|concesso`,
  leads:
    /\b(?:entro|il|lo|la|i|gli|le|fino|al|prima|del|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b/giu,
  concerned:
    /(?:^| )per (?:gli |le |la |il |i |l['’])?([^,;:.]{2,80}?)(?: ((?:è|sono|scade|al|il)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`stati | governo | governi | parlamento | ministr\p{L}+ | banche | paesi | negoziati | accordo | autorità | regioni`,
};

/** By primary language subtag. */
export const dutyWords = {
  en: inEnglish,
  de: inGerman,
  fr: inFrench,
  es: inSpanish,
  pt: inPortuguese,
  nl: inDutch,
  it: inItalian,
};
