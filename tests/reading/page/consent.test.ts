import { describe, expect, it } from "vitest";
import { asksForConsent, isConsentWall } from "../../../src/reading/page/consent.ts";
import { readPage } from "../../../src/reading/read-page.ts";
import { jsonLd, prose } from "../../support/page-markup.ts";

const url = "https://lamp.example/2026/evening";

/** A language, what its site asks, and what stands on its buttons. */
const questions: [string, string, string[]][] = [
  [
    "en",
    "We and our 1,423 partners store and access information on a device, such as cookies, and process personal data for personalised advertising and audience research.",
    ["AGREE", "MORE OPTIONS"],
  ],
  [
    "en",
    "The Lamp needs your permission to store cookies on this phone or computer. We use some that the site cannot work without, and, if you let us, others that choose which adverts you see.",
    ["Allow all", "Only what is needed"],
  ],
  [
    "en",
    "This website uses cookies and other tracking to improve your visit, to show you personalized content and targeted ads, and to understand where our readers come from.",
    ["I agree", "Change my preferences"],
  ],
  [
    "de",
    "Lesen Sie uns wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen. Mehr steht in unserer Datenschutzerklärung.",
    ["Akzeptieren und weiter", "Jetzt abonnieren"],
  ],
  [
    "de",
    "Wir und unsere Partner verwenden Cookies, um Inhalte und Anzeigen zu personalisieren. Mit einem Klick willigen Sie ein.",
    ["Alle akzeptieren", "Nur notwendige", "Impressum"],
  ],
  [
    "fr",
    "En cliquant sur « Accepter », vous acceptez que La Lampe et ses partenaires déposent des cookies pour mesurer l'audience et vous proposer des publicités adaptées.",
    ["Continuer sans accepter", "Paramétrer"],
  ],
  [
    "es",
    "Utilizamos cookies propias y de terceros para analizar nuestros servicios y mostrarte publicidad según tus hábitos de navegación.",
    ["Aceptar todas", "Rechazar"],
  ],
  [
    "it",
    "Noi e i nostri fornitori archiviamo cookie su un dispositivo e trattiamo i dati personali, per annunci e contenuti personalizzati.",
    ["Accetta e prosegui"],
  ],
  [
    "pt",
    "Nós e os nossos parceiros guardamos informações num dispositivo, como cookies, e tratamos dados pessoais para anúncios personalizados.",
    ["ACEITO"],
  ],
  [
    "nl",
    "Met uw toestemming plaatsen wij en derden cookies om u gepersonaliseerde advertenties te tonen.",
    ["Alle cookies accepteren", "Weigeren"],
  ],
  [
    "ca",
    "Utilitzem galetes pròpies i de tercers per mostrar-te publicitat personalitzada segons el teu perfil.",
    ["Accepta-ho tot"],
  ],
  [
    "sv",
    "Vi och våra samarbetspartners lagrar cookies på en enhet och behandlar personuppgifter för anpassade annonser.",
    ["Godkänn alla"],
  ],
  [
    "da",
    "Vi og vores partnere bruger cookies til at vise dig målrettede annoncer. Du kan altid trække dit samtykke tilbage.",
    ["OK til alle cookies"],
  ],
  [
    "nb",
    "Vi og våre samarbeidspartnere bruker cookies for å gi deg relevante annonser. Du kan når som helst trekke tilbake samtykket.",
    ["Godta alle"],
  ],
  [
    "fi",
    "Käytämme evästeitä, jotta voimme tarjota sinulle kohdennettua mainontaa. Hyväksymällä evästeet annat suostumuksen tietojesi käsittelyyn.",
    ["Hyväksy kaikki"],
  ],
  [
    "pl",
    "Klikając, udzielasz zgody na przetwarzanie danych osobowych i na zapisywanie plików cookies na Twoim urządzeniu przez nas i naszych partnerów.",
    ["Przejdź do serwisu"],
  ],
  [
    "cs",
    "Na našich stránkách používáme cookies. Kliknutím nám udělíte souhlas se zpracováním osobních údajů pro personalizaci reklam.",
    ["Souhlasím"],
  ],
  [
    "sk",
    "Táto webová stránka používa súbory cookie na prispôsobenie obsahu a reklám. Kliknutím vyjadrujete súhlas.",
    ["Povoliť všetky"],
  ],
  [
    "hu",
    "Mi és partnereink információkat, például sütiket tárolunk egy eszközön, és személyes adatokat kezelünk hirdetések személyre szabásához.",
    ["ELFOGADOM"],
  ],
  [
    "ro",
    "Noi și partenerii noștri stocăm cookie-uri pe un dispozitiv și prelucrăm date cu caracter personal, pentru reclame personalizate. Vă puteți da consimțământul.",
    ["SUNT DE ACORD"],
  ],
  [
    "hr",
    "Ova stranica koristi kolačiće. Kolačiće upotrebljavamo za oglase. Svoj pristanak možete povući, a naši partneri mogu te podatke kombinirati.",
    ["Prihvaćam"],
  ],
  [
    "lt",
    "Mes ir mūsų partneriai naudojame slapukus, kad galėtume rodyti jums pritaikytą reklamą.",
    ["Sutinku"],
  ],
  [
    "el",
    "Εμείς και οι συνεργάτες μας αποθηκεύουμε cookies και επεξεργαζόμαστε προσωπικά δεδομένα για εξατομικευμένες διαφημίσεις.",
    ["ΣΥΜΦΩΝΩ"],
  ],
  [
    "ru",
    "Мы используем файлы cookie. Продолжая, вы даёте согласие на обработку пользовательских данных в целях ретаргетинга.",
    ["Принять все cookie"],
  ],
  [
    "uk",
    "Ми та наші партнери використовуємо файли cookie, щоб персоналізувати рекламу. Ви даєте згоду на обробку персональних даних.",
    ["Прийняти"],
  ],
  [
    "tr",
    "Sizlere daha iyi hizmet için çerezler kullanılmaktadır. Kişisel verileriniz reklam amacıyla ortaklarımızla paylaşılabilir; çerezlere onay vermiş olursunuz.",
    ["Kabul et"],
  ],
  [
    "ja",
    "当サイトでは、広告配信のためにクッキーを使用しています。「同意する」をクリックすると、クッキーの使用に同意したことになります。",
    ["同意する"],
  ],
  [
    "ko",
    "당사와 파트너는 맞춤 광고를 위해 쿠키를 사용하고 개인정보를 처리합니다. 쿠키 사용에 동의하시면 버튼을 눌러 주세요.",
    ["모두 동의"],
  ],
  [
    "zh",
    "我们和合作伙伴使用 cookie 来提供个性化广告并分析流量。点击“接受”即表示您同意我们处理个人信息。",
    ["接受全部"],
  ],
];

const wallOf = (question: string, buttons: string[]) =>
  `<div><h1>The Lamp</h1><p>${question}</p>${buttons.map((one) => `<button>${one}</button>`).join("")}</div>`;
const page = (body: string, head = "") =>
  `<!doctype html><html><head><title>The Lamp</title>${head}</head><body>${body}</body></html>`;

/** Of the same matter, and nobody is asked. */
const reports = [
  "The data regulator fined the publisher of the Lamp two million on Tuesday, because its site set advertising cookies before readers could give their consent. Partners received personal data of a million readers.",
  "We took our cookie banner down last week. Nobody had asked us for the tracking that it was there for, and the only partner who got the data was one whom we had stopped paying in spring. Look what yours is for: ours had been there for six years.",
  "Put reject beside accept, in the same size. Say in one sentence what you do. Ask once a year and not at each visit. Keep what you do not need away, and test it with people who are in a hurry, since all of them are.",
  "Our cookies are made with butter and orange peel. You need two trays. Accept that the first tray burns; everybody's does.",
  "The council and its partners agree to share an office from May. Our reporter asked what that means for you, and for the personal touch at the counter.",
];

describe("a question for consent", () => {
  it.each(questions)("is told from a text, in %s: %s", (_language, question, buttons) => {
    expect(isConsentWall(["The Lamp", question, ...buttons])).toBe(true);
    const { standsInFor, title, summary } = readPage(page(wallOf(question, buttons)), { url });
    expect([standsInFor, title, summary]).toEqual(["challenge", undefined, undefined]);
  });

  it.each(questions)(
    "is neither text nor summary of a page that says something itself, in %s",
    (_language, question) => {
      const own =
        "Bring your own lamp and somebody who likes to hear how it was mended, on Friday at six in the town hall.";
      for (const body of [
        `<p>${question}</p><h1>A lamp evening</h1><p>${own}</p>`,
        `<h1>A lamp evening</h1><p>${own}</p><p>${question}</p>`,
      ]) {
        const read = readPage(page(body), { url });
        expect(read.standsInFor).toBeUndefined();
        expect(read.summary ?? "").not.toContain(question.slice(0, 30));
      }
    },
  );

  it.each(reports)("is no report of one: %s", (report) => {
    expect(asksForConsent(report)).toBe(false);
    expect(isConsentWall(["Of cookies", report])).toBe(false);
    expect(readPage(page(`<h1>Of cookies</h1><p>${report}</p>`), { url }).standsInFor).toBeUndefined();
  });

  it("is quoted inside a text, and stays there", () => {
    const [, question = ""] = questions[0] ?? [];
    const body = `<article><h1>What banners say</h1>${prose(3)}${prose(3)}${prose(3)}${prose(3)}<blockquote><p>${question}</p></blockquote>${prose(3)}${prose(3)}${prose(3)}${prose(3)}</article>`;
    expect(readPage(page(body), { url }).text).toContain(question);
  });

  it("is no description of a page, and takes nothing of what its head says of the story behind it", () => {
    const [, question = "", buttons = []] = questions[0] ?? [];
    const head = `<meta property="og:type" content="article"><meta property="og:title" content="Forty lamps"><meta name="description" content="${question}">${jsonLd({ "@type": "NewsArticle", headline: "Forty lamps" })}`;
    const read = readPage(page(`${wallOf(question, buttons)}${prose(1)}`, head), { url });
    expect(read.description).toBeUndefined();
    expect(read.summary ?? "").not.toContain("cookies");
  });
});
