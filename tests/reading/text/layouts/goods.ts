// Shelves and single things as the programs of shops lay them out: menus in plain boxes, filters, what else is sold,
// what buyers say, and how it is sent stand around what a shopper would call the page's words.
import type { Layout } from "./marked.ts";

const names = ["Kestrel", "Overboard", "Fennel", "Quay", "Tern", "Halyard", "Cordage", "Bollard"];
const each = (make: (name: string, at: number) => string, count = names.length) =>
  names.slice(0, count).map(make).join("\n");
const og = "<meta property='og:type' content='product'>";
const head = `<title>Kestrel lamp – Quaylight</title>${og}`;
const shelf = "<title>Reading lamps – Quaylight</title>";
const menu = `<div class="site-menu"><ul class="level1"><li><a href="/new">⟨New in⟩</a></li><li><a href="/sale">⟨Sale and last chance⟩</a></li><li><a href="/d">⟨Designers of lamps⟩</a><ul class="level2">${each((name) => `<li><a href="/d/${name}">⟨By ${name} & Sons⟩</a></li>`)}</ul></li></ul></div>`;
const told =
  "<p>⟦A small lamp of brass that lights two shelves and leaves the third to the moon, made for those who read late and sleep early.⟧</p>";
const list =
  "<ul><li>⟦Shade of blown glass⟧</li><li>⟦Cord of two metres⟧</li><li>⟦Bulb of four watts⟧</li></ul>";
const related = `<h2>⟨You may also like⟩</h2><ul>${each((name, at) => `<li><a href="/products/${at}"><img src="/${at}.jpg"><h3>⟨${name} lantern⟩</h3></a><span class="price">⟨$${at + 70}.00⟩</span></li>`, 6)}</ul>`;
const reviews = (box: string) =>
  `<div ${box}><h2>⟨Customer reviews⟩</h2><p>⟨Based on 407 reviews⟩</p><p>⟨81% of customers would recommend this⟩</p><div><b>⟨Wim R.⟩</b><p>⟨It shines as it should, and my cat likes the warm foot of it, too.⟩</p></div></div>`;

export const goods: Layout[] = [
  {
    name: "en one thing, Dawn",
    head,
    body: `<header>${menu}</header><main id="MainContent"><section><div class="product grid"><product-info><div class="product__title"><h1>Kestrel lamp</h1></div><div class="price"><span class="price-item">⟦$49.00⟧</span></div><variant-selects><fieldset><legend>⟨Colour of the shade⟩</legend><label>⟨Oxblood⟩</label><label>⟨Sea green⟩</label></fieldset></variant-selects><div class="product-form"><form action="/cart/add"><label>⟨Quantity⟩</label><button>⟨Add to cart⟩</button></form></div><div class="product__description rte">${told}${list}</div></product-info></div></section><section class="related-products">${related}</section>${reviews('id="shopify-product-reviews"')}</main>`,
  },
  {
    name: "en one thing, Dawn with folds",
    head,
    body: `<main><h1>Kestrel lamp</h1><div class="product__description">${told}</div><details><summary>⟦Materials⟧</summary>${list}</details><details><summary>Shipping & returns</summary><p>⟨Standard shipping takes four to seven working days once your order has left us.⟩</p></details></main>`,
  },
  {
    name: "en one thing, WooCommerce, menus in boxes",
    head,
    body: `<div id="page">${menu}<div id="main"><div class="product type-product"><div class="summary"><h1 class="product_title">Kestrel lamp</h1><p class="price">⟦$49.00⟧</p>${told}<form class="cart"><button>⟨Add to cart⟩</button></form><span class="sku_wrapper">⟦SKU: KL-49⟧</span></div><div class="woocommerce-tabs"><ul class="tabs"><li><a href="#tab-description">⟨Description (tab)⟩</a></li><li><a href="#tab-reviews">⟨Reviews (2)⟩</a></li></ul><div id="tab-description">${list}</div><div id="tab-reviews">${reviews('id="reviews"')}</div></div><section class="related products">${related}</section></div></div></div>`,
  },
  {
    name: "en one thing, no main part and menus in boxes",
    head,
    body: `<div class="wrap">${menu}<div class="cols"><div class="pics"><img src="/a.jpg"></div><div class="pinfo"><h1>Kestrel lamp</h1><div class="prc">$49.00</div><div class="txt">${told}${list}</div><div class="btn">⟨Add to bag⟩</div></div></div></div>`,
  },
  {
    name: "en one thing, Magento",
    head,
    body: `<div class="page-wrapper"><header class="page-header">${menu}</header><main id="maincontent" class="page-main"><div class="page-title-wrapper product"><h1 class="page-title"><span class="base" itemprop="name">Kestrel lamp</span></h1></div><div class="columns"><div class="column main"><div class="product-info-main"><div class="product-reviews-summary"><a href="#r">⟨Be the first to review this product⟩</a></div><div class="product-info-price"><span class="price">⟦$49.00⟧</span></div><div class="stock available"><span>In stock</span></div><div class="product-add-form"><form><label>⟨Qty⟩</label><button>⟨Add to Cart⟩</button></form></div><div class="product-social-links"><a href="/w">⟨Add to Wish List⟩</a></div><div class="product attribute overview">${told}</div></div><div class="product info detailed"><div class="data item content" id="description">${list}</div><table id="product-attribute-specs-table"><tr><th>⟦Height⟧</th><td>⟦31 cm⟧</td></tr></table></div><div class="block related">${related}</div><div class="block upsell">⟨We found other products you might like!⟩</div></div></div></main></div>`,
  },
  {
    name: "en one thing, PrestaShop",
    head,
    body: `<main><header id="header">${menu}</header><section id="wrapper"><div id="content-wrapper"><section id="main"><div class="product-container"><h1 class="h1">Kestrel lamp</h1><div class="product-prices"><span class="current-price">⟦$49.00⟧</span></div><div class="product-information"><div id="product-description-short">${told}</div><div class="product-actions"><form><span class="control-label">⟨Quantity⟩</span><button class="add-to-cart">⟨Add to cart⟩</button></form></div><div class="blockreassurance_product"><p>⟨Security policy (edit with the reassurance module)⟩</p></div><div class="tabs"><div class="tab-pane" id="description"><div class="product-description">${list}</div></div></div></div></div><section class="product-accessories">${related}</section></section></div></section></main>`,
  },
  {
    name: "en one thing, BigCommerce",
    head,
    body: `<header class="header">${menu}</header><div class="body"><div class="container"><ul class="breadcrumbs"><li>⟨Home of lamps⟩</li></ul><div itemscope itemtype="http://schema.org/Product"><div class="productView"><section class="productView-details"><h1 class="productView-title" itemprop="name">Kestrel lamp</h1><div class="productView-price"><span class="price">⟦$49.00⟧</span></div><dl class="productView-info"><dt>⟦SKU:⟧</dt><dd>⟦KL-49⟧</dd></dl></section><article class="productView-description" itemprop="description"><div id="tab-description">${told}${list}</div></article></div><section class="productCarousel">${related}</section>${reviews('class="productReviews"')}</div></div></div>`,
  },
  {
    name: "en one thing, with what buyers of it bought",
    head,
    body: `<main><h1>Kestrel lamp</h1><p>⟦$49.00⟧</p>${told}${list}<section class="recently-viewed"><h2>⟨Recently viewed by you⟩</h2></section><div class="cross-sell">${related}</div><div class="newsletter"><p>⟨Join our letter and get ten per cent off your first lamp.⟩</p></div></main>`,
  },
  {
    name: "en one thing, its price in many coins",
    head,
    body: `<div id="shop"><h1>Kestrel lamp</h1><p class="price">⟦$49.00⟧</p>${told}${list}<div class="sticky-add-to-cart"><span>⟨Kestrel lamp in your basket⟩</span></div><div class="up-sells">${related}</div></div>`,
  },
  {
    name: "de ein Ding, Shopware",
    head: `<title>Lampe Kestrel – Kailicht</title>${og}`,
    body: `<header><nav>${menu}</nav></header><main class="content-main"><div class="product-detail-content"><h1 class="product-detail-name">Lampe Kestrel</h1><p class="product-detail-price">⟦49,00 €⟧</p><p class="product-detail-tax">⟨Preise inkl. MwSt. zzgl. Versandkosten⟩</p><p class="delivery-information">⟨Sofort verfügbar, Lieferzeit: 1-3 Tage⟩</p><form><button>⟨In den Warenkorb⟩</button></form></div><div class="product-detail-tabs"><div class="product-detail-description-text"><p>⟦Eine kleine Lampe aus Messing, die zwei Regale beleuchtet und das dritte dem Mond überlässt, für alle, die spät lesen.⟧</p></div></div><div class="product-detail-cross-selling">${related}</div></main>`,
  },
  {
    name: "en a shelf, WooCommerce with prose under the cards",
    head: shelf,
    body: `<div id="page">${menu}<div id="content"><h1 class="page-title">Reading lamps</h1><div class="term-description">${told}</div><p class="woocommerce-result-count">⟨Showing all 8 results⟩</p><ul class="products">${each((name, at) => `<li class="product"><a href="/p/${at}"><img src="/${at}.jpg"><h2>⟦${name} lamp⟧</h2><span class="price">⟦$${at + 40}.00⟧</span></a><a class="button" href="?add=${at}">⟨Add to cart⟩</a></li>`)}</ul></div><div id="sidebar" class="widget-area">⟨Filter by price⟩</div></div>`,
  },
  {
    name: "en a shelf, Magento",
    head: shelf,
    body: `<header class="page-header">${menu}</header><main id="maincontent"><h1 class="page-title">Reading lamps</h1><div class="category-description">${told}</div><div class="columns"><div class="column main"><div class="toolbar toolbar-products"><p class="toolbar-amount">⟨Items 1-8 of 8⟩</p><div class="toolbar-sorter sorter"><label>⟨Sort by position⟩</label></div></div><ol class="products list items">${each((name, at) => `<li class="item product product-item"><div class="product-item-info"><a href="/${at}.html"><img src="/${at}.jpg"></a><strong class="product-item-name"><a href="/${at}.html">⟦${name} lamp⟧</a></strong><div class="price-box"><span class="price">⟦$${at + 40}.00⟧</span></div><div class="actions-primary"><button>⟨Add to Cart⟩</button></div></div></li>`)}</ol></div><div class="sidebar sidebar-main"><div class="block filter">⟨Shopping options⟩</div></div></div></main>`,
  },
  {
    name: "en a shelf, PrestaShop",
    head: shelf,
    body: `<main>${`<header id="header">${menu}</header>`}<section id="wrapper"><div id="left-column"><div id="search_filters"><p>⟨Filter by material⟩</p></div></div><div id="content-wrapper"><section id="main"><div id="js-product-list-header"><h1 class="h1">Reading lamps</h1><div id="category-description">${told}</div></div><section id="products"><div id="js-product-list-top"><span class="sort-by">⟨Sort by relevance⟩</span></div><div class="products row">${each((name, at) => `<div class="js-product product col"><article class="product-miniature"><a href="/${at}"><img src="/${at}.jpg"></a><h2 class="product-title"><a href="/${at}">⟦${name} lamp⟧</a></h2><div class="product-price-and-shipping"><span class="price">⟦$${at + 40}.00⟧</span></div><a class="quick-view" href="#">⟨Quick view⟩</a></article></div>`)}</div></section></section></div></section></main>`,
  },
  {
    name: "en a shelf, BigCommerce",
    head: shelf,
    body: `<header>${menu}</header><div class="body"><div class="page"><aside class="page-sidebar"><h5>⟨Shop by price⟩</h5></aside><main class="page-content"><h1 class="page-heading">Reading lamps</h1>${told}<ul class="productGrid">${each((name, at) => `<li class="product"><article class="card"><figure class="card-figure"><a href="/${at}"><img src="/${at}.jpg"></a><figcaption class="card-figcaption"><a href="#">⟨Compare this⟩</a></figcaption></figure><div class="card-body"><h3 class="card-title"><a href="/${at}">⟦${name} lamp⟧</a></h3><div class="card-text"><span class="price">⟦$${at + 40}.00⟧</span></div></div></article></li>`)}</ul></main></div></div>`,
  },
  {
    name: "en a shelf, its menu in plain boxes of the body",
    head: shelf,
    body: `<div class="hdr">${menu}</div><div class="bd"><h1>Reading lamps</h1><p>⟦Lamps for long evenings, made of brass and glass in our workshop on the quay.⟧</p><div class="rows">${each((name, at) => `<div class="cell"><a href="/${at}"><img src="/${at}.jpg"></a><a href="/${at}">⟦${name} lamp⟧</a><div>⟦$${at + 40}.00⟧</div></div>`)}</div></div><div class="ftr"><a href="/t">⟨Terms of trade⟩</a><a href="/p">⟨Privacy notice⟩</a></div>`,
  },
  {
    name: "en a shelf, questions under it",
    head: shelf,
    body: `<main><h1>Reading lamps</h1><div class="grid">${each((name, at) => `<div class="grid__item"><a href="/${at}"><img src="/${at}.jpg"><p class="card__title">⟦${name} lamp⟧</p></a><p class="card__price">⟦$${at + 40}.00⟧</p></div>`)}</div><section class="faq"><h2>⟦What buyers ask us⟧</h2><h3>⟦Which lamp is for a small desk?⟧</h3><p>⟦The Tern, which stands on one foot and needs no more room than a cup of tea does.⟧</p></section></main>`,
  },
  {
    name: "de ein Regal, Shopware",
    head: "<title>Leselampen – Kailicht</title>",
    body: `<header><nav>${menu}</nav></header><main><div class="cms-page"><h1>Leselampen</h1><div class="cms-element-text"><p>⟦Lampen für lange Abende, aus Messing und Glas, in unserer Werkstatt am Kai gebaut.⟧</p></div><div class="filter-panel"><button>⟨Hersteller⟩</button></div><div class="row cms-listing-row">${each((name, at) => `<div class="cms-listing-col"><div class="card product-box"><div class="product-image-wrapper"><a href="/${at}"><img src="/${at}.jpg"></a></div><div class="product-info"><a class="product-name" href="/${at}">⟦Lampe ${name}⟧</a><div class="product-price">⟦${at + 40},00 €⟧</div><button>⟨In den Warenkorb⟩</button></div></div></div>`)}</div></div></main>`,
  },
];
