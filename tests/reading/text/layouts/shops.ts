// Pages that offer things to choose from: shelves of a shop, one thing, entries of a list; in English and German.
import type { Layout } from "./marked.ts";

const names = ["Kestrel", "Overboard", "Fennel", "Quay", "Tern", "Halyard", "Cordage", "Bollard"];
const each = (make: (name: string, at: number) => string) => names.map(make).join("\n");

export const shops: Layout[] = [
  {
    name: "de a shop's shelf, WooCommerce",
    head: "<title>Leselampen – Kailicht</title>",
    body: `<header class="site-header"><nav><a href="/shop">⟨Alle Lampen⟩</a></nav><a href="/cart">⟨Warenkorb anzeigen⟩</a></header><div id="primary" class="content-area"><main id="main" class="site-main"><header class="woocommerce-products-header"><h1 class="page-title">Leselampen</h1><div class="term-description"><p>⟦Lampen für lange Abende, aus Messing und Glas, in unserer Werkstatt am Kai gebaut.⟧</p></div></header><p class="woocommerce-result-count">⟨Alle 8 Ergebnisse werden angezeigt⟩</p><form class="woocommerce-ordering"><select><option>⟨Standardsortierung⟩</option><option>Nach Preis sortieren</option></select></form><ul class="products columns-4">${each((name, at) => `<li class="product type-product"><a class="woocommerce-loop-product__link" href="/p/${at}"><img src="/${at}.jpg"><h2 class="woocommerce-loop-product__title">⟦Lampe ${name}⟧</h2><span class="price">⟦${at + 40},00 €⟧</span></a><a class="button add_to_cart_button" href="?add=${at}">⟨In den Warenkorb⟩</a></li>`)}</ul></main></div><aside id="secondary" class="widget-area"><div class="widget"><h3>⟨Nach Preis filtern⟩</h3></div></aside>`,
  },
  {
    name: "en a shop's shelf, cards in a grid",
    head: "<title>Reading lamps – Quaylight</title>",
    body: `<div class="announcement-bar">⟨Free shipping over 50⟩</div><main id="MainContent"><div class="collection-hero"><h1>Reading lamps</h1><div class="collection-hero__description">⟦Lamps for long evenings, made of brass and glass in our workshop on the quay.⟧</div></div><div class="facets-container"><h2>⟨Filter:⟩</h2><details class="facets__disclosure"><summary>⟨Availability⟩</summary><ul><li>⟨In stock (8)⟩</li></ul></details></div><ul id="product-grid" class="grid product-grid">${each((name, at) => `<li class="grid__item"><div class="card-wrapper"><div class="card__content"><h3 class="card__heading"><a href="/products/${at}">⟦${name} lamp⟧</a></h3></div><div class="price"><span class="visually-hidden">⟨Regular price⟩</span><span class="price-item">⟦$${at + 40}.00⟧</span></div><button>⟨Quick view⟩</button></div></li>`)}</ul></main><footer>⟨Quick links⟩</footer>`,
  },
  {
    name: "en a shelf without lists or names",
    head: "<title>Reading lamps | Quaylight</title>",
    body: `<div class="top"><a href="/cart">⟨Your bag is empty⟩</a></div><div id="content"><h1>Reading lamps</h1><div class="cols"><div class="left"><div class="f"><h4>Refine by</h4><a href="?c=1">⟨Brass (4)⟩</a><a href="?c=2">⟨Glass (2)⟩</a></div></div><div class="right">${each((name, at) => `<div class="it"><a href="/p/${at}"><img src="/${at}.jpg"></a><div class="nm"><a href="/p/${at}">⟦${name} lamp⟧</a></div><div class="pr">⟦£${at + 40}⟧</div><div class="ds">⟦Warm light, ${at + 3} watts, a cord of two metres.⟧</div><a class="bt" href="/p/${at}">⟨View details⟩</a></div>`)}</div></div></div>`,
  },
  {
    name: "de one thing in a shop",
    head: "<title>Lampe Kestrel – Kailicht</title><meta property='og:type' content='product'>",
    body: `<header><nav><a href="/shop">⟨Zum Laden⟩</a></nav></header><main><div class="product"><div class="woocommerce-product-gallery"></div><div class="summary entry-summary"><h1 class="product_title entry-title">Lampe Kestrel</h1><p class="price">⟦49,00 €⟧</p><div class="woocommerce-product-details__short-description"><p>⟦Eine kleine Lampe aus Messing, die bis zum zweiten Regal leuchtet.⟧</p></div><form class="cart"><label>⟨Menge⟩</label><button>⟨In den Warenkorb⟩</button></form></div><div class="woocommerce-tabs"><div class="panel entry-content" id="tab-description"><h2>⟦Beschreibung⟧</h2><p>⟦Der Schirm ist aus geblasenem Glas, und jeder fällt ein wenig anders aus. Das Kabel ist zwei Meter lang und mit Stoff bezogen.⟧</p><p>⟦Gebaut wird sie in unserer Werkstatt am Kai, von Hand und auf Bestellung.⟧</p></div></div><section class="related products"><h2>⟨Ähnliche Produkte⟩</h2><ul>${names
      .slice(1, 4)
      .map((name, at) => `<li><a href="/p/${at}">⟨Lampe ${name}⟩</a></li>`)
      .join("")}</ul></section></div></main>`,
  },
  {
    name: "en a list of entries with a word on each",
    head: "<title>Reading rooms of the north – Guide</title>",
    body: `<header><nav><a href="/">⟨All guides⟩</a></nav></header><main><h1>Reading rooms of the north</h1><p>⟦Eight rooms that are open to all, by the length of their tables.⟧</p><div class="list">${each((name, at) => `<div class="entry"><h3><a href="/r/${at}">⟦${name} Room⟧</a></h3><p>⟦${at + 12} desks, open from nine to six, with a view of the ${name} bridge and a stove.⟧</p><a class="more" href="/r/${at}">⟨Read more⟩</a></div>`)}</div><div class="pagination"><a href="?p=2">⟨Next page⟩</a></div></main>`,
  },
  {
    name: "de ein Verzeichnis in Zeilen",
    head: "<title>Termine im Lesesaal | Stadt Nordkai</title>",
    body: `<div id="top"><a href="/">⟨Startseite⟩</a></div><main id="content"><h1>Termine im Lesesaal</h1><form><label>⟨Suchbegriff⟩</label><button>⟨Suchen⟩</button></form><ul class="termine">${each((name, at) => `<li><span class="datum">⟦${at + 3}. Mai 2024⟧</span> <a href="/t/${at}">⟦Lesung mit ${name}⟧</a> <span>⟦19:${at + 10} Uhr, großer Saal⟧</span></li>`)}</ul></main>`,
  },
];
