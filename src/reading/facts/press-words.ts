// Words of the press by language: what papers call those who write for them, their parts and their agencies. All are
// tried on every page: what a page calls its language is often another one.
import { alternatives as words } from "../page/alternatives.ts";

/** Alternatives in the notation of patterns; without case, but `written` and `capitals`. */
type PressWords = {
  /** BCP 47, without a country; `mul` for what is the same in all. */
  language: string;
  /** What stands in names of companies, offices and newsrooms, and in no person's. */
  organisations?: string;
  /** Authorities, schools, papers: they publish much and sign none of it. */
  houses?: string;
  /** Those who work there, without a name of their own. */
  teams?: string;
  /** The whole of them, which signs what nobody signs. */
  newsrooms?: string;
  /** What a person is to a paper. */
  ranks?: string;
  /** What a person is to others who write. */
  offices?: string;
  /** What stands before a rank or an office: "senior". */
  kinds?: string;
  /** Whose they are: "our", "unserer". */
  ours?: string;
  /** Parts of a paper. */
  sections?: string;
  /** Agencies, whose reports many sites print: they are where a report comes from, and nobody who wrote it. */
  agencies?: string;
};

type PressKind = Exclude<keyof PressWords, "language">;

/** One kind's words of all languages, as alternatives for a pattern. */
export function pressWords(kind: PressKind): string {
  return languages.flatMap((language) => language[kind] ?? []).join("|");
}

/** Short names in capitals alone are agencies; in small letters they may be words. */
export const capitalAgencies = words`AP | KNA | SID | TT | PA | STT | CNA | UPI | ANI | NDR | WDR | MDR | SWR | RBB
  | ARD | ZDF | ORF | SRF | RND | CNN | BBC | NPR`;
/** Behind a name as they are written: some are words in small letters and names with a capital. */
export const writtenAgencies = words`Reuters | dpa | DPA | AFP | afp | APA | SDA | epd | EPD | EFE | ANSA | ANP | TASS | NTB | PTI
  | IANS | DTS | AP | KNA | SID | PAP | Agenturen | Agentur`;
/** Those of them that are nothing else: "APA" and "AP" are a style and a class too. */
export const signingAgencies = words`Reuters | dpa | AFP | afp | epd | EFE | ANSA | KNA | Keystone-SDA | sda | Agenturen`;

const languages: PressWords[] = [
  {
    language: "mul",
    agencies: words`reuters | dpa(?:-\p{L}+)? | afp | apa | sda | epd | efe | ansa | anp | xinhua | belga | lusa | pap
      | tass | ritzau | ntb | stt | interfax | pti | ians | dts | keystone-(?:sda|ats) | \p{L}+-dpa | awp | afx | adnkronos
      | askanews | lapresse | servimedia | folhapress | estadão conteúdo | télam | čtk | mti | anadolu | kyodo | yonhap
      | pr newswire | business wire | globenewswire | associated press | press association | pa media
      | agence france-presse | deutsche presse-agentur | europa press`,
  },
  {
    language: "en",
    organisations: words`inc | ltd | llc | llp | plc | corp | corporation | company | holdings? | group | agency
      | associat(?:es|ion) | foundation | institut(?:e|ion)? | university | college | school | academy | department
      | office | ministry | bureau | council | committee | commission | center | centre | museum | library | hospital
      | clinic | press | news | media | magazine | journal | times | herald | gazette | tribune | radio | tv
      | broadcasting | network | studios? | records | publishing | blog | website | online | digital | services?
      | solutions | software | systems | technologies | technology | labs? | partners | consulting | marketing
      | insurance | shop | store | official | construction | renovations? | dental | interiors | photography | social
      | skills | travel | clothing | fitness | realty | industries | international | entertainment | productions?
      | team | support | community | collective | project | strategy`,
    teams: words`team | staff | editors | editorial | newsroom | desk | contributors? | writers | authors | reporters
      | correspondents? | experts | reporter | webmaster | admin(?:istrator)? | moderator | (?<=^)guest | press office
      | user | member | anonymous`,
    ranks: words`editor(?:s|-in-chief| in chief| at large)? | writers? | reporters? | journalists? | correspondents?
      | columnists? | bloggers? | contributors?`,
    offices: words`authors? | strategist | manager | director | specialist | producer | analyst | president | ceo
      | founder | co-founder | owner | publisher | marketer | intern`,
    kinds: words`senior | junior | managing | chief | deputy | assistant | associate | executive | contributing | staff
      | guest | freelance | lead | news | web | digital | content | copy | seo | technical | travel | sports? | political
      | politics | health | science | business | technology | tech | culture | arts | foreign | local | education
      | environment | features | investigative | our | your`,
    ours: words`our`,
    sections: words`news | world( news)? | (uk|us|national|international|local|latest|breaking|top) news | sports?
      | opinions? | features? | politics | business | economy | finance | money | markets | technology | tech | science
      | health | culture | arts?( and culture)? | entertainment | lifestyle | life | style | fashion | travel | food
      | education | environment | climate | comment | analysis | editorial | events? | videos? | podcasts? | blog
      | blogs | guides? | reviews? | advice | community | press releases? | announcements? | resources | insights?`,
  },
  {
    language: "de",
    organisations: words`gmbh | ag | kgaa | e\. ?v\. | agentur | verband | verein | stiftung | netzwerk | projekt`,
    houses: words`stadt | (?:hanse|landeshaupt|kreis)stadt | gemeinde | (?:land)?kreis
      | (?<=^)(?:freistaat|land|kanton|amt|uni|kanzlei|museum|verlag|caritas|diakonie|sparkasse|bibliothek|klinik)
      | \p{L}*ministerium | bundes(?:agentur|anstalt|bank|rat|tag|regierung|wehr)
      | \p{L}+(?:amt|verwaltung|behörde|werke|präsidium|kammer|verband|verein|gesellschaft|gewerkschaft|förderung)
      | \p{L}+(?:klinikum|zeitung|verlag|rundfunk|schule|zentrale) | \p{L}*hochschule | gymnasium | klinikum
      | universität(?:s\p{L}+)? | institut | \p{L}+-institut | polizei\p{L}* | feuerwehr | bistum
      | (?<=^)(?:evangelische |katholische )?kirche | rotes kreuz | bahn ag | rathaus | landtag
      | akademie | zentrum | presse | \p{L}*-?anzeiger | kurier | rundschau
      | (?:tage|abend|wochen|amts)blatt | nachrichten | medien | magazin | zeitung | tagesschau
      | zdfheute | deutsche welle | (?<=^)(?:zdf|swr|ndr|wdr|mdr|ihk|vg|aok|adac|fraunhofer) ?\p{L}* | pressemitteilung
      | leserbriefe? | (?<=^)\p{L}+ische[rs]?(?= \p{L}+$) | \p{L}*(?:medien|presse|funk)haus | \p{L}*kirchengemeinde
      | pfarrei | landeskirche | ortsgruppe | \p{L}*fraktion`,
    agencies: words`agentur(?:en | material)?`,
    newsrooms: words`(?:\p{L}+-)?(?:online|web|lokal|sport|zentral|nachrichten)?-?redaktion`,
    teams: words`redaktion\p{L}* | onlineredaktion | autorenteam | gastautor\p{L}* | pressestelle | (?<=^)red(?=$)`,
    ranks: words`(?:chef)?redakteur(?:in)? | korrespondent(?:in)? | reporter(?:in)? | journalistin | kolumnist(?:in)?`,
    offices: words`(?:autor|verfasser)(?:[/*:_·-]?in(?:nen)?|en)?`,
    ours: words`unser(?:e[mnrs]?)? | eine?[mr]? | der | dem | die`,
    sections: words`nachrichten | politik | wirtschaft | sport | kultur | wissen | wissenschaft | panorama | meinung
      | feuilleton | digital | regional(es)? | lokales | aktuell(es)? | reise | gesundheit | gesellschaft`,
  },
  {
    language: "fr",
    organisations: words`agence | universit[éà]`,
    houses: words`mairie | ville de | paroisse | diocèse | syndicat | comité | collectif | ministère | préfecture | conseil | office de | (?<=^)(?:association|fondation)
      | service (?:de )?(?:presse|communication)`,
    newsrooms: words`(?:la )?rédaction`,
    teams: words`rédaction | equipe | équipe`,
    ranks: words`journaliste? | correspondante? | envoyée? spéciale?`,
    ours: words`notre | la`,
    sections: words`actualités? | politique | économie | monde | société`,
    agencies: words`agences?(?: \p{Lu}\p{L}+)?`,
  },
  {
    language: "es",
    houses: words`ayuntamiento | parroquia | diócesis | sindicato | comité | diputación | gobierno | ministerio | universidad | consejería | (?<=^)(?:fundación|asociación)
      | gabinete de`,
    newsrooms: words`(?:la )?redacción`,
    teams: words`redacción | equipo`,
    ranks: words`corresponsal | periodista | enviad[oa] especial`,
    ours: words`nuestr[oa] | la`,
    sections: words`noticias | deportes | cultura | economía | mundo`,
    agencies: words`agencias?(?: \p{Lu}\p{L}+)?`,
  },
  {
    language: "it",
    houses: words`(?<=^)(?:comune|regione|provincia|città) d\p{L}+ | ministero | università | ufficio | parrocchia | diocesi | sindacato | comitato | pro loco
      | (?<=^)(?:fondazione|associazione)`,
    newsrooms: words`(?:la )?redazione`,
    teams: words`redazione`,
    ranks: words`inviat[oa] | corrispondente | giornalista`,
    ours: words`la | nostr[oa]`,
    sections: words`notizie | cronaca`,
    agencies: words`agenzi[ae](?: \p{Lu}\p{L}+)?`,
  },
  {
    language: "pt",
    houses: words`câmara municipal | prefeitura | município | governo | ministério | universidade | secretaria
      | assessoria | paróquia | diocese | sindicato | (?<=^)(?:fundação|associação)`,
    newsrooms: words`(?:a |da )?reda[cç]?ção`,
    teams: words`redação`,
    ranks: words`repórter | jornalista | enviad[oa] especial | correspondente`,
    agencies: words`agências?(?: \p{Lu}\p{L}+)?`,
  },
  {
    language: "nl",
    houses: words`gemeente | parochie | bisdom | vakbond | provincie | ministerie | universiteit | omroep | (?<=^)(?:stichting|vereniging|waterschap)`,
    newsrooms: words`(?:de )?(?:web)?redactie`,
    teams: words`redactie`,
    ranks: words`verslaggever | redacteur`,
    ours: words`onze`,
    sections: words`nieuws | economie`,
  },
  {
    language: "sv",
    houses: words`\p{L}+ kommun | \p{L}* ?universitet | myndigheten | (?<=^)(?:polisen|stiftelsen|föreningen|region)`,
    newsrooms: words`redaktionen`,
  },
  { language: "da", houses: words`\p{L}+ kommune`, newsrooms: words`redaktionen` },
  { language: "no", newsrooms: words`redaksjonen` },
  { language: "fi", houses: words`kaupunki | yliopisto`, newsrooms: words`toimitus`, teams: words`toimitus` },
  {
    language: "pl",
    houses: words`urząd | parafia | diecezja | związek | gmina | ministerstwo | uniwersytet | starostwo | (?<=^)(?:fundacja|stowarzyszenie|miasto)`,
    newsrooms: words`redakcj[aięą]`,
    teams: words`redakcja`,
    agencies: words`agencja(?: \p{Lu}\p{L}+)?`,
  },
  { language: "ru", newsrooms: words`редакция`, teams: words`редакция` },
];
