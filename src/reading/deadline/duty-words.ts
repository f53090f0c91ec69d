// What tells a reader's duty from somebody else's, in each language that deadlines are read in.
import { alternatives, anyWord as any, wholeWords } from "../page/alternatives.ts";

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
function callOf({ leads, never, forms }: { leads: string; never: string; forms: string }): RegExp {
  return new RegExp(`^(?:(?:${leads})[ ,:]+)*(?!(?:${never})(?!\\p{L}))(?:${forms})(?!\\p{L})`, "iu");
}

/** The acts of English by their grammar. */
export const englishActs = {
  deeds: alternatives`appl(?:y|ying)(?! (?:the|these|those|this|a|an|its|their|it|to (?:all|every|any))) | submit
    | register | enter(?! into) | enrol | rsvp | respond | reply | nominate | sign[ -]up | vote
    | have (?:your|their) say
    | book (?:now|by|before|your|a|an|early|online|here|tickets|places|via|through) | propose | pitch
    | order (?:by|before|your|yours|now|online|it|them|from us) | comment(?! period) | join | subscribe
    | (?:send|email|mail|tell|give|let|show) (?:us|me|your|in|it|them|an?|him|her) | hear from \p{L}+
    | (?:send|email|mail|contact|write to) \S+@\S+ | contact us | get in touch | (?:reach|get to) (?:us|me)
    | (?:drop|write) (?:us|me|\p{Lu}\p{L}+|to us|to me|your|them|him|her)(?: a (?:line|note))?
    | (?:email|contact|message|ring|phone|ask) \p{L}+ | let (?:the )?\p{L}+ know | tell \p{L}+ | claim | get (?:your|yours|them|it) | hand in | take part | participate
    | suggest | contribute | donate | pledge | renew | (?:put|nominate|offer|volunteer) (?:yourself|yourselves)
    | volunteer | exhibit | speak up | pre-?order | reserve | opt (?:in|out)
    | bid(?= (?:by|before|until|for|on)) | (?:need|want) from you
    | (?<=(?:is|are) (?:asked|invited|encouraged|requested|reminded) to )\p{L}+(?=.* (?:by|before)(?: |$))
    | (?<=(?:applicants|candidates|entrants|authors|artists|participants|anyone) (?:must|should|need to|have to) )
      \p{L}+(?=.* (?:by|before)(?: |$))
    | wants? to know (?:what|how|whether|which|if) you | by (?:signing up|registering|booking|emailing|joining)
    | (?<=(?:anyone|everyone|those|people|readers|members|subscribers) who )(?!fell|left|came|went|died|lost)\p{L}+(?<!ed)(?=.* (?:by|before)(?: |$))
    | you(?:['’]ve| have) (?:got )?(?:until|till)`,
  things: alternatives`(?<!(?:visitors|guests|dogs|children|families|all|everyone) are (?:\p{L}+ )?)welcome(?= (?:until|by|before|till|up to|through))
     | (?<=should be )(?:emailed|uploaded|posted|addressed|directed)
    | (?<=(?:love|welcome|appreciate|need|want) your )\p{L}+ | applications? | submitted | submissions?
    | proposals? | registrations? | entries | entry
    | bids? | tenders? | quotations? | responses? | replies | nominat(?:ed|ions?) | bookings? | tickets?
    | sign-?ups? | votes? | ballots? | expressions? of interest | eois? | abstracts? | papers? | manuscripts?
    | pitches | ideas | views | thoughts | feedback | comments? | evidence | contributions? | forms? | essays | orders
    | pre-?orders | posters | portfolios? | drafts | stories | photos | photographs | films | reservations?
    | enrol(?:l)?ments? | subscriptions? | quotes? | outlines? | cvs? | resumes? | donations | pledges
    | payments? | suggestions | questions
    | letters of (?:intent|interest) | objections | representations | places(?= (?:are|close|end|can|must))
    | designs | recipes | poems | artworks? | demos | requests`,
  calls: alternatives`consultation | consulting(?= .*until) | survey | questionnaire | polls? | competition | contest(?! (?:for|over|between))
    | (?:open )?call(?: for(?: \p{L}+)?)? | call-?out | voting | petition | crowdfund(?:er|ing) | fundraiser
    | vacanc(?:y|ies)
    | early[ -]birds?(?: (?:prices?|tickets?|rates?|offer))? | opportunit(?:y|ies) | (?:grant|funding) cycle
    | (?:application|submission|entry|booking|voting|comment) (?:window|period|round) | round | intake
    | ticket sales | portal | window (?:to|for) \p{L}+ | pre-?sale | raffle | giveaway | auction | (?:prize )?draw | quiz | hackathon | booking
    | enrolment
    | registration | tender | rf[pi] | cfp | offers? | discounts?(?: codes?)? | wait(?:ing )?list`,
  posts: alternatives`jobs? | roles? | positions? | posts? | salary | secondments? | internships? | traineeships?
    | apprenticeships? | funds? | grants? | bursar(?:y|ies) | fellowships? | residenc(?:y|ies) | scholarships?
    | studentships? | prizes? | awards? | schemes? | programmes? | inquiry | accelerator | census | ballot box`,
};

/** Before a bare verb of English, and what looks like one. */
const englishCall = {
  leads: alternatives`please | and | or | but | so | then | now | just | simply | do | also | kindly | remember to
    | (?:have|find|see|read|look|check|click|visit|watch|learn|go)(?!\p{L})[^,]{2,60} (?:and|then)
    | (?:could|can|would|will) you(?: please)?
    | be sure to | make sure to | make sure | don['’]t forget to | why not
    | (?:to|if|for|when|once|interested|want|got|know|fancy)(?!\p{L})[^,]{2,100}(?=,)
    | you (?:can|may|must|should|could|need to|have to)(?: (?:still|also|now|then))?`,
  never: alternatives`in | on | at | by | to | for | of | from | with | without | within | under | over | after
    | before
    | until | till | since | during | through | throughout | despite | across | against | between | among | behind
    | beyond | inside | outside | around | along | above | below | near | like | unlike | via | per | amid | towards?
    | upon | about | besides? | except | plus | up | down | off | out | back | next | due | while | when | if | as
    | because | although | though | once | where | whether | than | that | unless | so | and | but | or | nor | yet
    | whereas | is | are | was | were | be | been | has | have | had | does | did | will | would | can | could | shall
    | should | may | might | must | not | such | what | half | all | both | many | even | just | quite | now | then
    | here | there | still | also | perhaps | maybe | yes | no | how | why | who | which | whose | worth | too
    | the | an? | this | these | those | it | its | he | she | they | we | i | you | our | your | my | his | her
    | their | one | some | any | each | every | most | more | gave | used | using | being | doing | told | made
    | took | held | left | sent | saw
    | see | visit | meet | catch | watch | hear | listen | read | expect | avoid | imagine | consider | note | enjoy
    | follow | keep | stay | wait | allow | look | find | explore | discover | celebrate | remember | thank | think | mind | hope | rest | travel | beware`,
};

const inEnglish: DutyWords = {
  imperative: callOf({
    ...englishCall,
    forms: alternatives`(?<=you (?:can|may|must|should|could|need to|have to)(?: (?:still|also|now|then))? )\p{L}+
      | \p{L}+(?<!\p{L}{3}(?:ed|ing)|ly|[^s]s)(?: (?:up|in|out|off|them|it))?(?: to)?
        (?:yours?|our|ours|us|me|my|one)`,
  }),
  bareImperative: callOf({
    ...englishCall,
    forms: `${englishActs.deeds}|${alternatives`\p{L}+(?<!\p{L}{3}(?:ed|ing)|ly|[^s]s)(?: (?:up|in|out|off))?
      (?:the|an?|this|these|those|it|them|any|some|all|up to)(?=.* (?:by|before|than)$)`}`,
  }),
  conditional: callOf({
    ...englishCall,
    forms: alternatives`\p{L}+(?<!\p{L}{3}(?:ed|ing)|ly|[^s]s)(?=(?: \S+){1,8}$)`,
  }),
  promise: /^,? and (?:you|your|we|get|receive|save|win)(?!\p{L})/iu,
  aside: any`who | where | when | while | runs | stays | closes | ends | opens | takes | starts | begins
    | (?<!(?:you|we) )(?:is|are|was|were|has|have|had|will|would|may|might|must|should|could|can) | (?<=, )(?:it|they|we|he|she|there|which)
    | (?<=(?:and|but|so) )(?:the|it|they|we|he|she|this|there)`,
  readers: any`you(?!ng)|your|yours|you['’]\p{L}+|us|we|we['’](?:re|ve|d)|i|anyone|anybody|everyone|everybody
    | those | whoever | who | people | persons? | individuals | applicants? | candidates? | entrants?
    | participants? | contestants? | bidders? | tenderers? | authors? | writers? | artists? | makers?
    | designers? | filmmakers | composers | illustrators | playwrights | graduates | subscribers | stallholders
    | freelancers
    | hosts | mentors | respondents | objectors | \p{L}+s (?:wishing|wanting) to | developers? | researchers?
    | speakers? | contributors? | readers? | students? | pupils?
    | residents? | locals | neighbours | citizens? | tenants? | parents | the public | attendees? | delegates?
    | volunteers? | teams? | nominees? | (?<!(?:is|are|was|were) )interested(?: \p{L}+)? | newcomers
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
    | imposed | imposes | miss(?:es|ed) | meets? | beat | beats | extend(?:s|ed)?(?! ?$) | warn(?:s|ed) | under
    | ahead of | looming | self-imposed | intends? | aims? | tries | trying | decided | wins? | won | received
    | require[sd]? | agreeing | requiring | racing | threaten(?:s|ed)? | fixed | fixes`,
  reports: any`(?<=, )(?:the |an? |its )?\p{L}[\p{L} ]{1,40} (?:announced|reported|confirmed|warned|added|reports|told \p{L}+) | said | says (?:the|its|their|a) | ruled | according to | told reporters | reportedly | sources say
    | officials say | unless (?:shareholders|\p{L}+ers)`,
  invites: any`ask(?:s|ing)? for | wants? to know (?:what|how|whether|which|if) you
    | by (?:signing up|registering|booking|emailing|joining) | (?:is|are|now|still|be) (?:taking|accepting|seeking|inviting|welcoming|open to)
    | invit(?:es?|ing) | welcomes? | seeks? | seeking | accepts? | accepting | looking for | look for | wants? your
    | calls? for | calling for | open (?:to|for) | wants? to hear | would (?:love|like) to hear | want to hear from
    | (?:love|like|welcome|appreciate|need|want) your
    | keen to hear | should be (?:emailed|uploaded|posted|addressed|directed)
    | wants? (?:\p{L}+ ){0,2}(?:evidence|views|ideas|entries|comments|feedback|examples|proposals
      |applications|nominations|responses|volunteers)`,
  deeds: wholeWords(englishActs.deeds),
  openings: new RegExp(
    `^(?:(?:${alternatives`please|and|or|but|so|then|now|also|just|simply|do|don['’]t forget to|don['’]t forget
      | remember to | be sure to | make sure to | make sure | to | how to | why not | kindly | either | first
      | here | online | today | still | (?:(?:an?|one|two|three) )?(?:days?|weeks?) (?:left )?to
      | still time to | time to | (?:last|final|your|a|the) chance to | chance to
      | only | (?:the )?(?:last|final) (?:day|date) to | let['’]s | hurry | act | until | by | before | it['’]s
      | free to | is free to | open to | if interested | interested | sorry | must | should | there is | there['’]s
      | yes | always | feel free to | go and | come and | register and | read and | in order to | on | from | at
      | \p{N}{1,2}(?:st|nd|rd|th)? | (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* | \p{N}{4}
      | urgent | reminder | deadline | needs? to | you | want to | more | quickly | early`})(?:[ ,:]+|$))*$`,
    "iu",
  ),
  calls: wholeWords(englishActs.calls),
  posts: wholeWords(englishActs.posts),
  opened: any`clos(?:e|es|ing|ed to) | shuts? | open | accept\p{L}* | available | taking | welcom\p{L}* | invit\p{L}+
    | sought | wants (?:your|written|evidence|views|ideas|examples)`,
  handled: any`until | clos(?:e|es|ing|ed to) | shuts? | ends? | ending | due | must | should | needs? | ought
    | can | may
    | (?:will|shall) (?:be|close|end|remain|stay|run|need|have) | accept\p{L}* | open | opens | off sale
    | welcome\p{L}*
    | invit\p{L}+ | receive | received(?= (?:by|before|after|until|no later)) | (?<=be )received | taken
    | reach | arrive | sought | wanted | required | returned | sent | possible
    | wants (?:your|written|evidence|views|ideas|examples)
    | runs? | running | lasts? | finish\p{L}* | expires? | on sale | available | still | now | continues?
    | submitted | offered | deadline | needed | requested | cast | made | in by | stay | extended | are | is`,
  goesOn:
    /^\s*(?:$|[:,(–-]|(?:for|to|on|in|of|from|at|via|with|about|by|through|here|online|which|that|and|or|until|till|before|no|not|up|as|should|per|is|are|end|close|due|form)\b)/iu,
  changes: any`rose | fell | grew | dropped | jumped | climbed | slid | surged | hit | totalled | topped | rise
    | rises | fall | falls | led | suggest | show | shows | recover | soar(?:ed)? | doubled | halved | came`,
  concerned:
    /(?:^| )for ([^,;:.]{2,80}?)(?: ((?:is|are|has|was|will|falls|to|on|at)(?!\p{L})[^,;:.]*)|[,;:.]|$)/iu,
  strangers: any`deals? | talks | trea(?:ty|ties) | withdrawal | compliance | negotiations | ceasefire
    | implementation
    | repayments? | government | congress | parliament | ministers? | (?:member )?states | parties | companies
    | banks? | firms? | employers | councils | regulators? | operators | suppliers | countries | troops | agreement
    | merger | takeover | settlement | sale | divestiture | budget | bill | law | reform | transition | brexit
    | sanctions
    | tariffs? | shutdown | vote on | pull-?out | rescue | bail-?out | platforms | landlords | airlines`,
};

const inGerman: DutyWords = {
  calls: any`Umfrage | Befragung | \p{L}*wettbewerb | Petition | Konsultation | Fragebogen | Ausschreibung | Aufruf
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
      | war | freut | gibt | bis | ab | hier | so`,
    forms: alternatives`\p{L}+n Sie
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
  calls: any`consultation | sondage | enquête | concours | questionnaire | formulaire | pétition
    | appel(?: [àd]['’]? ?\p{L}+)?
    | bourse`,
  handled: any`ouverte?s? | en ligne | (?:se )?terminent? | s['’]achève | prend fin | se clôture | clos(?:e|es)?
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
    | auteur\p{L}* | artiste\p{L}* | dossiers? | propositions? | inscriptions? | réponses? | contributions?
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
      | omdat | ook`,
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
