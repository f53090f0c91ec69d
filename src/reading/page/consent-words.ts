// What a question for consent speaks of, in the languages of those who must ask it. All are tried on every page.
// Most are beginnings of words: languages bend their ends.
import { alternatives as words } from "./alternatives.ts";

/** Alternatives in the notation of patterns, without case, by what they speak of. */
export const consentWords = {
  /** What is left on a reader's machine. */
  cookies: words`galet(a | es) | cookie\p{L}* | kekse | trackers? | tracking | werbe-?tracking | traceurs? | rastreador\p{L}* | ciastecz\p{L}* | eväste\p{L}* | süti\p{L}* | kolačić\p{L}*
    | slapuk\p{L}* | küpsis\p{L}* | piškotk\p{L}* | çerez\p{L}* | куки\p{L}* | бисквитк\p{L}*`,
  /** What is taken from there. */
  data: words`informations personnelles | (browsing | browser) (behaviou?r | history) | unique ids? | hábitos de navegación | asmens duomen\p{L}+ | osobn\p{L}+ podat\p{L}+ | (personal | unique | browsing | geolocation) (data | information | identifiers) | geolocation | (on | from) (a | your) device | personenbezogene\p{L}* daten | (einem | ihrem) (end)?gerät
    | données (personnelles | de navigation) | (un | votre) (appareil | terminal) | datos (personales | de navegación) | dati personali | dados pessoais | (un | um | su | tu | seu) dispositivo | dispositivo
    | (persoonlijke | persoons)\s?gegevens | (een | uw | je) apparaat | dan(e | ych) osobow\p{L}+ | urządzeni\p{L}+ | person(uppgift | oplysning | opplysning)\p{L}* | en enhet | henkilötie\p{L}* | laitte\p{L}+ | tietojesi
    | személyes adat\p{L}* | eszköz\p{L}* | osobn\p{L}+ úda\p{L}+ | zařízení | date\p{L}* (dumneavoastră )?(personale | cu caracter personal) | προσωπικ\p{L}+ δεδομέν\p{L}+ | συσκευή
    | (персональн\p{L}+ | пользовательск\p{L}+ | персональних) дан\p{L}+ | kişisel veri\p{L}*`,
  /** What it is for. */
  purpose: words`analy[sz]e | oglas\p{L}* | personali[sz]ed? | ads? | advert\p{L}* | targeted | retargeting | audience | personalisiert\p{L}* | werbung | werbe-? | anzeigen | zielgruppen\p{L}* | personnalisé\p{L}* | publicit\p{L}+
    | personali[sz]ad\p{L}* | publicidad\p{L}* | anuncios? | personalizzat\p{L}* | annunci\p{L}* | pubblicit\p{L}* | gepersonaliseerd\p{L}* | advertenties | spersonalizowan\p{L}* | rekl[aá]m\p{L}* | anpassade? | annons\p{L}*
    | annonce\p{L}* | målrett\p{L}* | tilpass?\p{L}* | kohdennet\p{L}* | mainon\p{L}* | mainok\p{L}* | személyre | hirdetés\p{L}* | εξατομικευμέν\p{L}* | διαφημίσ\p{L}* | реклам\p{L}* | ретаргетинг\p{L}* | kişiselleştir\p{L}*`,
  /** Who gets it. */
  partners: words`terceros | tercers | (naši | mūsų | our) partner\p{L}* | partners? | vendors? | third[- ]part(y | ies) | partnern | drittanbieter\p{L}* | partenaires | socios | parceiros | fornitori | terz[ei] parti | derden | partner(ami | zy | ów | om)
    | partneři | samar?be(ts | jds | ids)partner\p{L}* | kumppani\p{L}* | partnereink\p{L}* | parteneri\p{L}* | συνεργάτ\p{L}* | партн[её]р\p{L}* | ortaklarımız`,
  /** What a reader is to do. */
  deed: words`allow( all | ing)? | (only | just) (what is )?(needed | necessary | essential) | erlaub\p{L}* | zulass\p{L}* | (nur )?notwendige | autoriser | permitir | rebutj\p{L}* | povol\p{L}* | súhlas\p{L}* | prihva[ćt]\p{L}* | pristana\p{L}* | sutik\p{L}* | sutink\p{L}* | accept(ing | s | ed)? | agree(ing)? | consent(s | ing)? | reject | decline | permission | manage (my | your)? ?(choices | options | settings | preferences | cookies) | more options
    | akzept\p{L}* | zustimm\p{L}* | einwillig\p{L}* | einverstanden | ablehn\p{L}* | widerruf\p{L}* | accept(e | er | ez) | refuse[rz]? | paramétrer | continuer sans | consenti\p{L}* | consens\p{L}* | acept\p{L}* | rechaz\p{L}*
    | aceit\p{L}* | rejeit\p{L}* | accett\p{L}* | rifiut\p{L}* | akkoord | toestemming | accepteer | weiger\p{L}* | zg[oó]d\p{L}* | akcept\p{L}* | odrzu\p{L}* | godkänn\p{L}* | samty[ck]k\p{L}* | avvis\p{L}* | tilla[dt]\p{L}*
    | hyväks\p{L}* | suostum\p{L}* | elfogad\p{L}* | hozzájárul\p{L}* | souhlas\p{L}* | přij[ií]m\p{L}* | odmít\p{L}* | consimț\p{L}* | συμφων\p{L}* | συγκατ\p{L}* | αποδ[οέ]χ\p{L}* | соглас\p{L}* | прин(я | има)\p{L}* | згод\p{L}*
    | kabul\p{L}* | rıza\p{L}* | onay\p{L}*`,
  /** By what it may. */
  policy: words`privacy | datenschutz\p{L}* | privatsphäre | vie privée | confidentialité | privacida\p{L}* | riservatezza | prywatnoś\p{L}* | integritet\p{L}* | personvern\p{L}* | privatliv\p{L}* | yksityisyy\p{L}*
    | adatvéd\p{L}* | adata(i | inak) véd\p{L}* | soukromí\p{L}* | confidențialit\p{L}* | ιδιωτικότ\p{L}* | απορρ[ήη]τ\p{L}* | конфиденц\p{L}* | gizlilik\p{L}*`,
  /** Who speaks, and to whom: the site itself, to its reader. */
  askers: words`utilitzem | mūsų | táto webová stránka | používame | we | our | us | you | your | this (web)?site | wir | uns\p{L}* | sie | ihre\p{L}* | du | dein\p{L}* | nous | nos | notre | vous | votre | vos | nosotros | nuestr\p{L}* | tus? | usted\p{L}* | utilizamos
    | usamos | nós | noss\p{L}* | pode | noi | nostr\p{L}* | puoi | tuo\p{L}* | wij | ons | onze | je | jouw | uw | my | nasz\p{L}* | twoj\p{L}* | twoim | vi | vår\p{L}* | vores | din\p{L}* | meillä | meille | käytämme
    | sinulle | voit | mi | önnek | az ön | kattintson | naš\p{L}* | používáme | εμείς | μας | σας | мы | наш\p{L}* | вы | ваш\p{L}* | ми | ви | biz\p{L}* | siz\p{L}*`,
} as const;

/** The same in scripts that set no spaces between words. */
export const denseConsentWords: Record<keyof typeof consentWords, string> = {
  cookies: words`クッキー | 쿠키 | cookie | 饼干`,
  data: words`個人情報 | 개인정보 | 个人信息`,
  purpose: words`広告 | 광고 | 广告`,
  partners: words`パートナー | 파트너 | 合作伙伴`,
  deed: words`同意 | 동의 | 接受`,
  policy: words`プライバシー | 隐私`,
  askers: words`当サイト | このサイト | 本サイト | 当社 | 弊社 | 당사 | 저희 | 我们 | 本网站 | 本站`,
};
