import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { jsonLd, prose } from "../../support/page-markup.ts";

const url = "https://gazette.example/2026/bins";
const page = (title: string, body = "", head = "") =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const standIn = (html: string, at = url) => readPage(html, { url: at }).standsInFor;

const walls = [
  "Just a moment...",
  "Nur einen Moment…",
  "Un instant…",
  "Attention Required! | Cloudflare",
  "Access denied | www.gazette.example used Cloudflare to restrict access",
  "Please Wait... | Cloudflare",
  "Access Denied",
  "Accès refusé",
  "Access to this page has been denied.",
  "Pardon Our Interruption...",
  "Human Verification",
  "Vercel Security Checkpoint",
  "Client Challenge",
  "Robot Challenge Screen",
  "Radware Bot Manager Captcha",
  "Sucuri WebSite Firewall - Access Denied",
  "You are being redirected...",
  "DDoS-Guard",
  "Making sure you're not a bot!",
  "Making sure you’re not a bot!",
  "ERROR: The request could not be satisfied",
  "403 Forbidden",
  "Verify you are human",
  "Verifying you are human. This may take a few seconds.",
  "Please verify that you're not a robot",
  "Are you a robot?",
  "Before you continue to YouTube",
  "Before you continue",
  "Bevor Sie zu YouTube weitergehen",
  "Bevor du fortfährst",
  "Vor dem Fortfahren",
  "Avant de continuer",
  "Avant d’accéder à Google",
  "Antes de continuar",
  "Antes de ir a YouTube",
  "Prima di continuare su YouTube",
  "Press & Hold to confirm you are a human (and not a bot).",
  "We've detected unusual activity from your computer network",
];
const loginTitles = [
  "Log in to Facebook",
  "Log into Facebook | Facebook",
  "Login • Instagram",
  "Sign Up | LinkedIn",
  "Log In or Sign Up",
  "Sign in - Google Accounts",
  "Anmelden bei Die Woche",
  "Se connecter",
  "Iniciar sesión | El Diario",
  "Your privacy choices",
  "Yahoo is part of the Yahoo family of brands",
];
/** Of pages that let in some; and of servers that cannot answer now. */
const doors = [
  "451: Unavailable due to legal reasons",
  "Unfortunately, our website is currently unavailable in most European countries",
  "This content is not available in your region.",
  "Your browser is not supported",
  "Please update your browser",
  "Ihr Browser wird nicht mehr unterstützt",
  "Ad blocker detected",
  "It looks like you’re using an ad blocker",
  "Are you of legal drinking age?",
  "Age verification",
  "You must be logged in to view this content",
  "Please log in to continue",
  "Your session has expired",
];
const troubles = [
  "503 Service Temporarily Unavailable",
  "502 Bad Gateway",
  "500 Internal Server Error",
  "429 Too Many Requests",
  "gazette.example | 524: A timeout occurred",
  "Error 521: Web server is down",
  "Error establishing a database connection",
  "There has been a critical error on this website.",
  "Down for maintenance",
  "We're currently undergoing scheduled maintenance",
  "The site is down for maintenance",
  "Briefly unavailable for scheduled maintenance. Check back in a minute.",
  "We’ll be back soon!",
  "Wartungsarbeiten",
  "Site en maintenance",
];
const apologies = [
  "404",
  "404 Not Found",
  "Error 404",
  "Error 404 (Not Found)!!1",
  "404: This page could not be found",
  "Page not found",
  "Page not found | The Gazette",
  "The Gazette – Page Not Found",
  "Not Found",
  "Sorry, we couldn’t find that page",
  "Oops! That page can’t be found.",
  "The page you were looking for doesn't exist.",
  "This post is no longer available",
  "Video unavailable",
  "This video isn't available anymore",
  "Account Suspended",
  "Seite nicht gefunden",
  "Seite nicht gefunden – Gemeinde Wexcombe",
  "Die angeforderte Seite wurde nicht gefunden",
  "Diese Seite existiert nicht mehr",
  "Ups! Diese Seite gibt es leider nicht mehr.",
  "Oups, cette page est introuvable",
  "Hoppla, die Seite wurde nicht gefunden",
  "The page you're looking for has moved or no longer exists.",
  "gazette.example is for sale",
  "The domain gazette.example may be for sale by its owner!",
  "gazette.example - This website is for sale! - Gazette resources",
  "This domain has expired",
  "Diese Domain steht zum Verkauf",
  "Ce nom de domaine est à vendre",
  "Welcome to nginx!",
  "Apache2 Debian Default Page: It works",
  "Fehler 404",
  "Leider konnten wir die Seite nicht finden",
  "Page introuvable",
  "Page non trouvée - Le Journal",
  "Erreur 404",
  "Cette page n’existe plus",
  "La page que vous recherchez est introuvable",
  "Página no encontrada",
  "La página que buscas no existe",
  "No se ha encontrado la página",
  "Página não encontrada",
  "Pagina non trovata",
  "Pagina niet gevonden",
  "Sidan hittades inte",
  "Siden ble ikke funnet",
  "Sivua ei löydy",
  "Nie znaleziono strony",
  "Страница не найдена",
  "ページが見つかりません",
  "页面不存在",
  "페이지를 찾을 수 없습니다",
];

describe("a wall", () => {
  it.each(walls)("is known by its title, its heading or its first line: %s", (words) => {
    expect(standIn(page(words, "<p>One moment"))).toBe("challenge");
    expect(standIn(page("gazette.example", `<h1>${words}</h1><p>Ray ID 8ab`))).toBe("challenge");
    expect(standIn(page("gazette.example", `<div>${words}</div><p>Ray ID 8ab`))).toBe("challenge");
  });

  it.each(loginTitles)("to log in or to agree at is known by its title only: %s", (title) => {
    expect(standIn(page(title, "<form><input><button>Go</button></form>"))).toBe("challenge");
    expect(standIn(page("A page", `<h2>${title}</h2>${prose(2)}`))).toBeUndefined();
  });

  it.each([
    ["Cloudflare", "<script>window._cf_chl_opt={cvId:'3'}</script>"],
    [
      "Cloudflare's scripts",
      '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8"></script>',
    ],
    ["an old Cloudflare", '<form id="cf-challenge"></form>'],
    ["PerimeterX", '<div id="px-captcha"></div>'],
    ["DataDome", '<script src="https://ct.captcha-delivery.com/c.js"></script>'],
    ["Imperva", '<iframe src="/_Incapsula_Resource?CWUDNSAI=23&xinfo=1"></iframe>'],
    ["Amazon", "<script>window.awsWafCookieDomainList = [];</script>"],
    ["Akamai", '<div id="sec-if-cpt-container"></div>'],
    ["Anubis", '<script id="anubis_challenge" type="application/json">{}</script>'],
    ["a captcha alone", '<div class="g-recaptcha" data-sitekey="x"></div>'],
    ["another captcha alone", '<div class="h-captcha"></div>'],
  ])("is known by the marks of %s where there are almost no words", (_maker, mark) => {
    expect(standIn(page("gazette.example", `<p>One moment.</p>${mark}`))).toBe("challenge");
    expect(standIn(page("gazette.example", mark + prose(2)))).toBeUndefined();
  });

  it.each([
    "https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dx",
    "https://consent.google.de/ml?continue=x",
    "https://guce.yahoo.com/consent",
    "https://www.google.com/sorry/index?continue=x",
    "https://accounts.google.com/v3/signin/identifier",
    "https://www.linkedin.com/authwall?trk=x",
    "https://www.facebook.com/login/?next=x",
    "https://www.instagram.com/accounts/login/?next=x",
    "https://x.com/i/flow/login",
  ])("is known by its address, whatever it says and however large it is: %s", (at) => {
    expect(standIn(page("A title", prose(6) + "<!-- x -->".repeat(20_000)), at)).toBe("challenge");
  });

  it.each(doors)("that lets in some is known by what it says, where it says little: %s", (words) => {
    expect(standIn(page("The Gazette", `<h1>${words}</h1><p>Reference 8ab`))).toBe("challenge");
    expect(standIn(page("The Gazette", `<div>${words}</div><p>Reference 8ab`))).toBe("challenge");
  });

  it("gives no title, no summary, no text and no label", () => {
    expect(readPage(page("Just a moment...", "<p>Checking your browser."), { url })).toEqual({
      kind: "page",
      site: "gazette.example",
      text: "",
      labels: [],
      standsInFor: "challenge",
    });
  });
});

describe("an apology", () => {
  it.each(apologies)("is known by its title or its heading: %s", (words) => {
    expect(standIn(page(words, "<p>Try the search."))).toBe("missing");
    expect(standIn(page("The Gazette", `<h1>${words}</h1><p>Try the search.`))).toBe("missing");
  });

  it("makes the link a dead one", () => {
    expect(readPage(page("Page not found"), { url })).toMatchObject({
      kind: "dead",
      site: "gazette.example",
    });
  });
});

describe("a server that cannot answer now", () => {
  it.each(troubles)("is known by what it says, and its page is none that is gone: %s", (words) => {
    expect(standIn(page(words, "<p>nginx"))).toBe("trouble");
    expect(standIn(page("The Gazette", `<h1>${words}</h1><p>Please try again.`))).toBe("trouble");
    expect(readPage(page(words), { url })).toMatchObject({ kind: "page", text: "" });
  });

  it.each([
    "Maintenance mode for small libraries",
    "500 days of bins",
    "502 councils answered our question",
    "Node.js is available in every library",
    "This website has registered a million readers",
    "Maintenance of bridges",
    "Age checks at the pool",
  ])("is another thing than %s", (title) => {
    expect(standIn(page(title, prose(1)))).toBeUndefined();
  });
});

describe("an article about walls and lost pages", () => {
  it.each([...walls, ...loginTitles, ...doors, ...troubles, ...apologies])(
    "stays one though it is called %s",
    (title) => {
      expect(standIn(page(title, prose(8)))).toBeUndefined();
    },
  );

  it.each([
    "Just a moment: what walls do to readers",
    "Access denied - how banks lock their oldest customers out",
    "Are you a robot? A short history of the captcha",
    "Page not found: what lost pages cost a council",
    "404 councils answered our question",
    "Please wait for the bus",
    "Login forms that people can use",
    "Before you continue, read the small print of the bin calendar",
    "Seite nicht gefunden: wie Gemeinden ihre Adressen verlieren",
  ])("stays one though it is short and called %s", (title) => {
    expect(standIn(page(title, prose(2)))).toBeUndefined();
  });

  it("stays one when it says so itself and has more words than a wall", () => {
    const data = jsonLd({ "@type": "NewsArticle" });
    expect(standIn(page("Access denied", prose(3), data))).toBeUndefined();
    expect(standIn(page("Access denied", "<p>No.", data))).toBe("challenge");
  });

  it("stays one when its page is large", () => {
    expect(standIn(page("Just a moment...", `<p>Hm.</p>${"<!-- x -->".repeat(20_000)}`))).toBeUndefined();
  });
});

describe("a title made to keep a reader busy", () => {
  it.each(["error ", "page ", "die seite ", "la página no ", "sorry we ", " - ", "not found a "])(
    "is read like any other: %j again and again",
    (words) => {
      expect(standIn(page(`${words.repeat(300).slice(0, 298)}!`, prose(2)))).toBeUndefined();
    },
  );
});

describe("a page with little to read", () => {
  it.each([
    [
      "an application behind Cloudflare",
      '<div id="root"></div><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
    ],
    [
      "an application that wants scripts",
      "<noscript>You need to enable JavaScript to run this app.</noscript>",
    ],
    [
      "a form with a captcha",
      `<h1>Contact us</h1><form>${"<label>Your name and where you live <input></label>".repeat(5)}<div class="g-recaptcha"></div></form>`,
    ],
    [
      "a page with a box to log in",
      "<h2>Log in</h2><form></form><h1>Opening hours</h1><p>From nine to five.",
    ],
    ["a page with a cookie banner", "<h2>We value your privacy</h2><p>Cookies.</p><h1>Opening hours</h1>"],
  ])("is itself: %s", (_what, body) => {
    expect(standIn(page("Opening hours", body))).toBeUndefined();
  });

  it("of a post that cannot be shown without scripts still tells its words", () => {
    const html = page(
      "Rowan on Bluesky",
      "<noscript><h1>JavaScript Required</h1><p>This is a heavily interactive web application.</p></noscript>",
      '<meta property="og:title" content="Rowan (@rowan.example)"><meta property="og:description" content="Bins, again">',
    );
    expect(
      readPage(html, { url: "https://bsky.app/profile/rowan.example/post/3jzn6g7ixgq2y" }),
    ).toMatchObject({
      kind: "post",
      title: "Rowan (@rowan.example)",
      summary: "Bins, again",
      summarySource: "extract",
    });
  });
});
