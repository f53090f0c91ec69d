// Whose duty a day is, in the words of English: more is written in it than in all other languages that deadlines are read in.
import { alternatives, anyWord as any, wholeWords } from "../page/alternatives.ts";
import { callOf, type DutyWords } from "./duty-words.ts";

/** The acts of English by their grammar. */
export const englishActs = {
  deeds: alternatives`appl(?:y|ying)(?! (?:the|these|those|this|a|an|its|their|it|to (?:all|every|any))) | submit
    | register | enter(?! into) | enrol | rsvp | respond | reply | nominate | sign[ -]up | (?<!(?:the|this|our) )vote
    | have (?:your|their) say
    | book (?:now|by|before|your|a|an|early|online|here|tickets|places|via|through) | propose | pitch
    | order (?:by|before|your|yours|now|online|it|them|from us) | (?<!public )comment(?! (?:period|window|deadline)) | join | subscribe
    | (?:send|email|mail|tell|give|let|show) (?:us|me|yours?|theirs|in|it|them|an?|him|her) | hear from \p{L}+
    | (?:send|email|mail|contact|write to) \S+@\S+ | contact us | get in touch | (?:reach|get to) (?:us|me|it|them) | call (?-i:\p{Lu})\p{L}+
    | (?:drop|write) (?:us|me|\p{Lu}\p{L}+|to us|to me|your|them|him|her)(?: a (?:line|note))?
    | (?:email|contact|message|ring|phone|ask) \p{L}+ | let (?:the )?\p{L}+ know | tell \p{L}+ | claim | get (?:your|yours|them|it) | hand in | take part | participate
    | suggest | contribute | donate | pledge | renew | (?:put|nominate|offer|volunteer) (?:yourself|yourselves)
    | volunteer | exhibit | speak up | pre-?order | reserve | opt (?:in|out)
    | bid(?= (?:by|before|until|for|on)) | (?:need|want) from you
    | (?<=(?:is|are) (?:asked|invited|encouraged|requested|reminded) to )\p{L}+(?=.* (?:by|before)(?: |$))
    | (?<=(?:applicants|candidates|entrants|authors|artists|participants|anyone) (?:must|should|need to|have to) )\p{L}+(?=.* (?:by|before)(?: |$))
    | put forward | say so | jump in
    | (?<=(?:anything|everything|whatever) (?:that )?)\p{L}+(?<!ed)(?= (?:\p{L}+ )*(?:by|before)$)
    | wants? to know (?:what|how|whether|which|if) you | by (?:signing up|registering|booking|emailing|joining)
    | (?<=(?:anyone|everyone|those|people|readers|members|subscribers) who )(?!fell|left|came|went|died|lost)\p{L}+(?<!ed)(?=.* (?:by|before)(?: |$))
    | you['’]ve (?:got )?(?:until|till) | (?<!who )have (?:got )?(?:until|till)(?!\s+to (?:apply(?! the)|bid|enter(?! a plea| talks)|nominate|pitch)(?!\p{L}))
    | (?<=(?:the public|everyone|everybody|anyone) )has (?:until|till) | (?:talk|speak) (?:to|with) you`,
  things: alternatives`(?<!(?:visitors|guests|dogs|children|families|all|everyone) are (?:\p{L}+ )?)welcome(?= (?:until|by|before|till|up to|through))
     | (?<=should be )(?:emailed|uploaded|posted|addressed|directed)
    | (?<=should )(?:go|come|get) to | (?<=to be )(?:requested|claimed|booked|returned|sent in)
    | valid (?:on|for) (?:all )?(?:orders|bookings|purchases)
    | (?<=(?:love|like|welcome|appreciate|need|want|take|print|publish|collect) your )\p{L}+ | applications? | submitted | submissions?
    | proposals? | registrations? | entries | entry
    | bids? | tenders? | quotations? | responses? | replies | nominat(?:ed|ions?) | bookings? | tickets?
    | sign-?ups? | votes? | ballots? | expressions? of interest | eois? | abstracts? | papers? | manuscripts?
    | pitches | ideas | views | thoughts | feedback | comments? | evidence | contributions? | forms? | essays | orders
    | pre-?orders | posters | \d{1,2} ?% off | signatures? | letters | fee waivers? | (?:phd|funded|free|paid) places | (?:ads?|adverts?) | apps(?= (?:are )?due) | answers | portfolios? | drafts | stories | photos | photographs | films | reservations?
    | enrol(?:l)?ments? | subscriptions? | quotes? | outlines? | cvs? | resumes? | donations | pledges
    | payments? | suggestions | questions
    | letters of (?:intent|interest) | objections | representations | (?:places|seats|spaces|slots)(?= (?:are|close|end|can|must)(?!\p{L})| .*(?:booked|bookable|reserved|claimed|closing))
    | (?:is|are) (?:recruiting|hiring)
    | designs | recipes | poems | artworks? | demos | requests`,
  calls: alternatives`consultation | consulting(?= .*until) | surveys? | questionnaires? | polls? | competition | contest(?! (?:for|over|between))
    | (?:open )?calls?(?: for(?: \p{L}+)?)? | call-?out | voting | petition | crowdfund(?:er|ing)(?: campaign)? | fundraiser
    | vacanc(?:y|ies)
    | (?:the|this|our) vote(?= .*open) | public comments? | (?:public|readers['’]|online) votes? | out for (?:public )?(?:comment|consultation|review)
    | challenge(?! (?:to|for|from|by)(?!\p{L})) | (?:round|stage) (?:one|two|three|four|\d|i{1,3}|iv)(?!\p{L}|\sof)
    | (?<!(?:for|whose|under) )sales?(?! (?:of|to|at|in)(?!\p{L}))
    | early[ -]birds?(?: (?:prices?|pricing|tickets?|rates?|offer))? | opportunit(?:y|ies) | (?:grant|funding) cycle
    | (?:application|submission|entry|booking|voting|comment) (?:window|period|round) | round | intake
    | ticket sales | portal | window (?:to|for) \p{L}+ | pre-?sale | raffle | giveaway | auction | (?:prize )?draw | quiz | hackathon | booking
    | enrolment
    | registration | tender | rf[pi] | cfp | offers? | discounts?(?: codes?)? | coupons? | vouchers? | wait(?:ing )?list`,
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
    | upon | about | besides? | except | plus | up | down | off | out | back(?! (?:the|us|it|this|them|our)) | next | due | while | when | if | as
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

/** "Two days left to", "your last chance to". */
const toGo = "(?:days?|weeks?|hours|chance|opportunity|time) (?:left )?to";

/** What is wanted of readers, and of nobody else. */
const wanted = alternatives`applications | entries | nominations | submissions | proposals | comments | bookings | orders
  | bids | ideas | pitches | stories | poems | photos | essays | drafts | replies | responses | evidence | views
  | feedback | examples | volunteers | designs | questions | manuscripts | abstracts | expressions of interest`;

/** What tells a reader's duty from another's in English. */
export const englishDuty: DutyWords = {
  imperative: callOf({
    ...englishCall,
    forms: alternatives`(?<=you (?:can|may|must|should|could|need to|have to)(?: (?:still|also|now|then))? )\p{L}+
      | \p{L}+(?<!\p{L}{3}(?:ed|ing)|ly|[^s]s)(?: (?:up|in|out|off|them|it))?(?: to)?
        (?:yours?|our|ours|us|me|my|one)`,
  }),
  bareImperative: callOf({
    ...englishCall,
    forms: `${englishActs.deeds}|${alternatives`\p{L}+(?<!\p{L}{3}(?:ed|ing)|ly|[^s]s) (?:in|up|out)(?= (?:by|before|until)$) | \p{L}+(?<!\p{L}{3}(?:ed|ing)|ly|[^s]s)(?: (?:up|in|out|off))?
      (?:the|an?|this|these|those|it|them|any|some|all|up to)(?=.* (?:by|before|than)$)`}`,
  }),
  conditional: callOf({
    ...englishCall,
    forms: alternatives`\p{L}+(?<!\p{L}{3}(?:ed|ing)|ly|[^s]s)(?=(?: \S+){1,8}$)`,
  }),
  requested: /^,? (?:please|if you can|if possible)(?!\p{L})/iu,
  urges: any`(?:days?|weeks?|hours) (?:to go|left) | (?:last|final) (?:chance|call|few \p{L}+) | hurry
    | be quick | don['’]t (?:miss|delay|sleep)`,
  occasions:
    /(?<= before) (?!\p{N})[^,;:]{2,40} (?:opens?|meets?|starts?|begins?|go(?:es)? up|rises?|votes?|changes?)$/iu,
  relative: /^(?:which|that|(?:and |but )?the \p{L}+ ones) /iu,
  goesOnWithout:
    /^,? (?:and|but|then)(?: then| now| will)* (?:must|should|needs?|ha(?:s|ve) to|is|are|closes?|ends?|runs?)(?!\p{L})/iu,
  addressed: new RegExp(
    alternatives`^(?:if|when|should) your?(?!\p{L}).*, (?:it|they|you)(?!\p{L})
      | (?<!\p{L})(?:if|when) (?:bought|booked|ordered|paid|claimed|received|submitted|sent|postmarked)(?: \p{L}+)? (?:by|before)$
      | (?<!\p{L})(?:who|that) (?:apply|book|register|sign up|enter|order|subscribe|join|reply|respond)(?: \p{L}+)? (?:by|before)$
      | (?<!\p{L})if you (?!read|see|saw|miss|left|had|were|did)[^,]{2,60} (?:by|before)$`,
    "iu",
  ),
  wish: new RegExp(
    `^if you (?!${alternatives`(?:read|see|saw|missed|remember) `})[^,]{2,100}, (?!(?:${englishCall.never})(?!\\p{L}))(?-i:\\p{Ll}+)(?<!ed|ing|ly|[^s]s) (?:.{1,60} )?(?:by|before|until)$`,
    "iu",
  ),
  promise: /^,? and (?:you|your|we|get|receive|save|win)(?!\p{L})/iu,
  aside: any`who | where | when | while | runs | stays | closes | ends | opens | takes | starts | begins
    | (?<!(?:you|we) )(?:is|are|was|were|has|have|had|will|would|may|might|must|should|could|can) | (?<=, )(?:it|they|we|he|she|there|which)
    | (?<=(?:and|but|so) )(?:the|it|they|we|he|she|this|there)`,
  readers: any`you(?!ng)|your|yours|you['’]\p{L}+|us|we|we['’](?:re|ve|d)|i|anyone|anybody|everyone|everybody
    | those | whoever | who(?! ha(?:s|ve) (?:until|till)) | people | persons? | individuals | applicants? | candidates? | entrants?
    | participants? | contestants? | bidders? | tenderers? | authors? | writers? | artists? | makers?
    | designers? | filmmakers | composers | illustrators | playwrights | graduates | subscribers | stallholders
    | freelancers
    | hosts | mentors | respondents | objectors | \p{L}+s (?:wishing|wanting) to | developers? | researchers?
    | speakers? | members(?=['’]) | contributors? | readers? | students? | pupils?
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
    | require[sd]? | agreeing | requiring | racing | threaten(?:s|ed)? | fixed | fixes | ha(?:s|ve) accepted`,
  reports: any`(?<=, )(?:the |an? |its )?\p{L}[\p{L} ]{1,40} (?:announced|reported|confirmed|warned|added|reports|told \p{L}+) | said | says (?:the|its|their|a) | ruled | according to | told reporters | reportedly | sources say
    | officials say | unless (?:shareholders|\p{L}+ers)`,
  invites: wholeWords(
    `(?:${alternatives`ask(?:s|ing)? for | wants? to know (?:what|how|whether|which|if) you
    | by (?:signing up|registering|booking|emailing|joining) | (?:is|are|now|still|be) (?:taking|accepting|seeking|inviting|welcoming|open to)
    | invit(?:es?|ing) | welcomes? | seeks? | seeking | accepts? | accepting | looking for | look for | wants? your
    | have (?:until|till)\s+to (?:apply|bid|enter|nominate|pitch) | asks? that | calls? for
    | calling for | open (?:to|for) | wants? to (?:hear|talk|speak) | would (?:love|like) to (?:hear|talk|speak)
    | should (?:go|come|get) to | want to hear from
    | (?:love|like|welcome|appreciate|need|want|take|print|publish|collect) your
    | keen to hear | should be (?:emailed|uploaded|posted|addressed|directed)`})|(?:wants?|needs?|takes?|considers?) (?:\\p{L}+ ){0,2}(?:${wanted})`,
  ),
  deeds: wholeWords(englishActs.deeds),
  openings: new RegExp(
    `^(?:(?:(?:${alternatives`it['’]s | this is | there (?:is|are) | there['’]s | an? | the | your | one | two | three
      | \d | few | more | only | just | still | last | final | another`}) )*${toGo}[ ,:]+)?(?:(?:${alternatives`please|and|or|but|so|then|now|also|just|simply|do|don['’]t forget to|don['’]t forget
      | remember to | be sure to | make sure to | make sure | to | how to | why not | kindly | either | first
      | here | online | today | still
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
    | runs? | running | (?:wrap|wind)s? up | comes? (?:down|to an end) | taken down | disappears? | ha(?:s|ve) to be
    | being (?:gathered|collected|taken|accepted|sought) | counted | considered | bookable | essential | held
    | lasts? | finish\p{L}* | expires? | on sale | available | still | now | continues?
    | submitted | offered | deadline | needed | requested | cast | made | in by | stays? | extended | are | is`,
  goesOn:
    /^\s*(?:$|[:,(–-]|(?:for|to|on|in|of|from|at|via|with|about|by|through|here|online|which|that|and|or|until|till|before|no|not|up|as|should|per|is|are|end|close|due|form|going|will)\b)/iu,
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
