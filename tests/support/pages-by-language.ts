// Pages of our own in seven languages, each with the furniture that surrounds a text on the web, and the text
// that a reader came for. What the tests hold readPage against; nobody else's words are in them.

export type LanguagePage = {
  language: string;
  layout: "newspaper" | "weblog";
  url: string;
  title: string;
  byline: string;
  /** The day as the page shows it, and as we keep it. */
  shownDate: string;
  publishedOn: string;
  /** The publisher's own description, where the page has one. */
  description?: string;
  paragraphs: string[];
  /** What the page says to everybody on every page: no part of the text. */
  furniture: string[];
  minutes: number;
  html: string;
};

type Draft = Omit<LanguagePage, "html" | "layout" | "furniture"> & {
  nav: string[];
  share: string[];
  /** A heading and what it heads. */
  related: [string, ...string[]];
  cookies: string;
  footer: string;
  byWord: string;
};

/** The layout of a newspaper: landmarks, an aside, a share list with a name. */
function newspaper(draft: Draft): string {
  return frame(
    draft,
    `<header class="site-header"><nav>${list(draft.nav)}</nav></header>
<main><article><header><h1>${draft.title}</h1>
<p class="byline">${draft.byWord}${draft.byline}</p><time class="published">${draft.shownDate}</time></header>
<ul class="share-buttons">${draft.share.map((one) => `<li><a href="#">${one}</a></li>`).join("")}</ul>
<div class="article-body">${paragraphs(draft)}</div></article>
<aside class="related"><h2>${draft.related[0]}</h2>${list(draft.related.slice(1))}</aside></main>`,
  );
}

/** The layout of a weblog's theme: boxes all the way, names in classes. */
function weblog(draft: Draft): string {
  return frame(
    draft,
    `<div id="page"><div id="menu">${list(draft.nav)}</div>
<div id="content" class="post"><h1 class="entry-title">${draft.title}</h1>
<div class="entry-meta"><span class="posted-on">${draft.shownDate}</span> <span class="author">${draft.byWord}${draft.byline}</span></div>
<div class="entry-content">${paragraphs(draft)}
<div class="sharedaddy social">${draft.share.map((one) => `<a href="#">${one}</a>`).join(" ")}</div>
<h3>${draft.related[0]}</h3>${list(draft.related.slice(1))}</div></div></div>`,
  );
}

function frame(draft: Draft, body: string): string {
  const { language, title, description, cookies, footer } = draft;
  const direction = language === "ar" ? ' dir="rtl"' : "";
  const about = description === undefined ? "" : `<meta name="description" content="${description}">`;
  return `<!doctype html><html lang="${language}"${direction}><head><meta charset="utf-8"><title>${title}</title>${about}</head>
<body>${body}<footer><p>${footer}</p></footer><div class="cookie-banner"><p>${cookies}</p><button>OK</button></div></body></html>`;
}

const paragraphs = (draft: Draft) => draft.paragraphs.map((text) => `<p>${text}</p>`).join("\n");
const list = (words: string[]) =>
  `<ul>${words.map((word) => `<li><a href="/${words.indexOf(word)}">${word}</a></li>`).join("")}</ul>`;

function page(draft: Draft, layout: LanguagePage["layout"]): LanguagePage {
  const { nav, share, related, cookies, footer, byWord, ...rest } = draft;
  const html = layout === "newspaper" ? newspaper(draft) : weblog(draft);
  return { ...rest, layout, furniture: [...share, cookies, footer], html };
}

const german: Draft = {
  language: "de",
  url: "https://blatt.example/stadt/abfallkalender",
  title: "Warum der neue Abfallkalender auf eine Karte verzichtet",
  byWord: "Von ",
  byline: "Jana Petersen",
  shownDate: "12. November 2026",
  publishedOn: "2026-11-12",
  paragraphs: [
    "Die Stadt hat vierzig Haushalte gefragt, was sie von einem Abfallkalender erwarten. Die meisten wollten nur eines wissen: an welchem Tag die Tonne an die Straße gehört. Eine Karte mit bunten Bezirken, wie sie bisher am Kühlschrank hing, brauchte fast niemand.",
    "Deshalb steht auf der neuen Seite oben ein Feld für die Adresse und darunter ein einziger Satz. Wer ihn liest, kennt den nächsten Termin und die Farbe der Tonne. Erst danach folgen die Ausnahmen, z. B. für Feiertage oder für den Sperrmüll, der seit dem 1. Oktober angemeldet werden muss.",
    "Ganz ohne Ärger ging der Umbau nicht. Zwei Ortsteile fehlten in der ersten Woche, weil ihre Straßennamen doppelt vorkommen. Die Verwaltung hat die Liste inzwischen ergänzt und schreibt bei jeder Änderung dazu, wann sie gemacht wurde.",
    "Für kleinere Gemeinden liegt der Quelltext offen. Sie können ihn übernehmen, ohne zu fragen, und müssen nur ihre eigene Tabelle mit Straßen und Terminen hinterlegen. Drei Nachbarorte haben das schon getan.",
  ],
  nav: ["Startseite", "Stadt", "Verkehr", "Kultur", "Abo"],
  share: ["Teilen", "Per E-Mail senden", "Drucken"],
  related: [
    "Das könnte Sie auch interessieren",
    "Busse auf Zuruf: ein Jahr danach",
    "Leere Wohnungen im Zentrum",
  ],
  cookies: "Wir verwenden Cookies, um unser Angebot zu verbessern. Mit der Nutzung stimmen Sie zu.",
  footer: "© 2026 Das Blatt. Impressum, Datenschutz und Kontakt.",
  minutes: 1,
};

const french: Draft = {
  language: "fr",
  url: "https://gazette.example/quartier/bibliotheque",
  title: "La bibliothèque du quartier prête désormais des outils",
  byWord: "Par ",
  byline: "Lucie Moreau",
  shownDate: "Publié le 3 décembre 2026",
  publishedOn: "2026-12-03",
  description:
    "Depuis septembre, la petite bibliothèque de la rue des Tanneurs prête des perceuses, et les habitants apprennent à s’en servir.",
  paragraphs: [
    "Depuis septembre, on peut emprunter une perceuse à la bibliothèque de la rue des Tanneurs. L’idée est venue d’une habitante qui n’en avait besoin que deux heures par an. Elle a proposé de donner la sienne, à condition que d’autres fassent de même.",
    "En trois mois, le fonds est passé de douze à quatre-vingts objets. Les bibliothécaires les rangent par usage plutôt que par marque, et chaque boîte contient une fiche d’une page. M. Aubry, qui tient l’atelier du samedi, a rédigé les fiches avec des collégiens.",
    "Tout n’a pas marché du premier coup. Plusieurs outils sont revenus sans leur chargeur, et il a fallu apprendre à dire non aux retards répétés. L’équipe a choisi de ne pas demander de caution, mais de rappeler les gens par téléphone.",
    "La commune voisine veut ouvrir le même service au printemps. Elle reprendra le catalogue, les fiches et la règle principale : un objet rendu propre est un objet prêté.",
  ],
  nav: ["Accueil", "Quartier", "Culture", "Sport", "S’abonner"],
  share: ["Partager", "Envoyer par courriel", "Imprimer l’article"],
  related: ["Sur le même sujet", "Un atelier vélo au collège", "Le marché change de place"],
  cookies: "Nous utilisons des cookies pour mesurer l’audience du site. En continuant, vous les acceptez.",
  footer: "© 2026 La Gazette. Mentions légales et plan du site.",
  minutes: 1,
};

const spanish: Draft = {
  language: "es",
  url: "https://cuaderno.example/agua/contadores",
  title: "Los contadores de agua que avisan antes de la fuga",
  byWord: "Por ",
  byline: "Inés Calderón",
  shownDate: "7 de octubre de 2026",
  publishedOn: "2026-10-07",
  paragraphs: [
    "El ayuntamiento cambió el año pasado seiscientos contadores de agua en el barrio alto. Los nuevos no miden mejor que los viejos, pero avisan cuando el consumo no baja nunca de cero. Esa señal casi siempre significa que hay una fuga.",
    "Durante los primeros meses llegaron más avisos de los que nadie podía atender. ¿Qué hacer con una alarma a las tres de la madrugada? El equipo decidió agruparlos y enviar una sola carta, escrita con palabras sencillas y con un dibujo de la llave de paso.",
    "Los vecinos respondieron mejor de lo previsto. De cada diez cartas, siete acabaron en una reparación hecha en menos de un mes. Las otras tres sirvieron para descubrir cisternas antiguas que nadie recordaba.",
    "El proyecto costó menos que la tubería que se iba a construir. La ingeniera responsable insiste en que lo importante no fue el aparato, sino la carta. Sin ella, dice, el aviso habría sido otro número en otra pantalla.",
  ],
  nav: ["Inicio", "Agua", "Energía", "Barrios", "Suscríbete"],
  share: ["Compartir", "Enviar por correo", "Copiar enlace"],
  related: ["Te puede interesar", "Una plaza sin coches", "El autobús de los martes"],
  cookies: "Usamos cookies propias y de terceros. Si sigues navegando, entendemos que las aceptas.",
  footer: "© 2026 Cuaderno. Aviso legal y contacto.",
  minutes: 1,
};

const japanese: Draft = {
  language: "ja",
  url: "https://machi.example/kiji/gomi",
  title: "ごみの日を知らせる小さな掲示板ができるまで",
  byWord: "文:",
  byline: "佐藤 美咲",
  shownDate: "2026年11月12日",
  publishedOn: "2026-11-12",
  paragraphs: [
    "町役場は、ごみの日を知らせる紙の地図をやめることにした。住民に聞くと、ほとんどの人が知りたいのは「明日は何の日か」だけだったからだ。色分けされた地図は、引っ越してきた人でさえ一度しか見ていなかった。",
    "新しい掲示板には、住所を入れる欄が一つだけある。入力すると、次の収集日と袋の色が一行で表示される。祝日や粗大ごみのような例外は、その下に短く書かれている。文字は大きく、雨の日でも読めるように背景は白い。",
    "最初の週には、同じ名前の通りが二つある地区で間違いが起きた。担当者は一覧表を直し、いつ何を変えたのかを必ず書き残すようにした。その記録は、だれでも読むことができる。",
    "仕組みは公開されていて、隣の三つの町がすでに使い始めた。必要なのは、通りの名前と日付を並べた表だけである。担当者は、難しい技術よりも、表を正しく保つことのほうがずっと大変だったと話している。",
    "次の冬には、雪で収集が遅れるときの知らせ方も試す予定だ。電話で聞きたいという高齢の住民のために、同じ一行を読み上げる番号も用意された。",
  ],
  nav: ["ホーム", "くらし", "交通", "文化", "購読"],
  share: ["共有する", "メールで送る", "印刷する"],
  related: ["関連記事", "予約で走る夜のバス", "空き家の登録簿が公開"],
  cookies: "このサイトではクッキーを使用しています。利用を続けると同意したものとみなされます。",
  footer: "© 2026 まちの新聞。お問い合わせはこちら。",
  minutes: 2,
};

const arabic: Draft = {
  language: "ar",
  url: "https://jarida.example/madina/maktaba",
  title: "مكتبة الحي تعير الأدوات كما تعير الكتب",
  byWord: "بقلم ",
  byline: "ليلى حداد",
  shownDate: "١٢ نوفمبر ٢٠٢٦",
  publishedOn: "2026-11-12",
  paragraphs: [
    "منذ شهر سبتمبر يستطيع سكان الحي أن يستعيروا مثقابا من المكتبة كما يستعيرون رواية. جاءت الفكرة من جارة لا تحتاج إلى المثقاب إلا ساعتين في السنة. عرضت أن تهدي مثقابها إذا فعل الآخرون مثلها.",
    "خلال ثلاثة أشهر ارتفع عدد الأدوات من اثنتي عشرة إلى ثمانين أداة. ترتب الموظفات الأدوات حسب الغرض منها لا حسب اسم الشركة، وفي كل صندوق ورقة واحدة تشرح طريقة الاستعمال. كتب هذه الأوراق تلاميذ من المدرسة القريبة.",
    "لم ينجح كل شيء من المرة الأولى. عادت أدوات كثيرة من غير شاحن، وتعلم الفريق أن يقول لا لمن يتأخر مرة بعد مرة. هل كان طلب مبلغ مالي حلا أفضل؟ اختار الفريق أن يتصل بالناس بالهاتف بدلا من ذلك.",
    "تريد البلدية المجاورة أن تفتح الخدمة نفسها في الربيع. ستأخذ القائمة والأوراق والقاعدة الأولى، وهي أن الأداة التي تعود نظيفة تعار من جديد. وتقول مديرة المكتبة إن أصعب ما في الأمر ليس شراء الأدوات، بل أن يجد كل صندوق من يعتني به بعد كل إعارة، وأن يعرف الجميع أين يوضع.",
  ],
  nav: ["الرئيسية", "المدينة", "الثقافة", "الرياضة", "اشترك"],
  share: ["شارك المقال", "أرسل بالبريد", "اطبع"],
  related: ["مواد ذات صلة", "حافلة ليلية عند الطلب", "سجل البيوت الخالية"],
  cookies: "نستخدم ملفات تعريف الارتباط لتحسين الموقع. باستمرارك فإنك توافق على ذلك.",
  footer: "© 2026 الجريدة. اتصل بنا وسياسة الخصوصية.",
  minutes: 1,
};

const hindi: Draft = {
  language: "hi",
  url: "https://patrika.example/shahar/pustakalaya",
  title: "मोहल्ले का पुस्तकालय अब औज़ार भी उधार देता है",
  byWord: "लेखक: ",
  byline: "मीरा जोशी",
  shownDate: "१२ नवंबर २०२६",
  publishedOn: "2026-11-12",
  paragraphs: [
    "सितंबर से मोहल्ले के लोग पुस्तकालय से किताबों की तरह औज़ार भी ले जा सकते हैं। यह विचार एक पड़ोसी का था जिसे साल में केवल दो घंटे ड्रिल की ज़रूरत पड़ती थी। उसने कहा कि वह अपनी मशीन दे देगी, अगर दूसरे लोग भी ऐसा करें।",
    "तीन महीनों में औज़ारों की संख्या बारह से बढ़कर अस्सी हो गई। कर्मचारी उन्हें काम के हिसाब से रखते हैं और हर डिब्बे में एक पन्ने का पर्चा होता है। ये पर्चे पास के स्कूल के बच्चों ने लिखे हैं।",
    "सब कुछ पहली बार में ठीक नहीं हुआ। कई औज़ार बिना चार्जर के लौटे और टीम को बार-बार देर करने वालों को मना करना सीखना पड़ा। क्या पैसे जमा कराना बेहतर होता? टीम ने इसके बदले लोगों को फ़ोन करना चुना।",
    "पास का कस्बा वसंत में यही सेवा शुरू करना चाहता है। वह सूची, पर्चे और पहला नियम वैसे ही अपनाएगा। जो औज़ार साफ़ लौटता है, वही अगली बार दिया जाता है।",
  ],
  nav: ["मुखपृष्ठ", "शहर", "संस्कृति", "खेल", "सदस्यता"],
  share: ["साझा करें", "ईमेल से भेजें", "छापें"],
  related: ["संबंधित खबरें", "माँगने पर चलने वाली रात की बस", "खाली मकानों की सूची"],
  cookies: "यह साइट कुकीज़ का उपयोग करती है। आगे बढ़ने पर आप सहमति देते हैं।",
  footer: "© 2026 पत्रिका। संपर्क और गोपनीयता।",
  minutes: 1,
};

const chinese: Draft = {
  language: "zh-CN",
  url: "https://ribao.example/shequ/gongju",
  title: "社区图书馆开始出借工具",
  byWord: "作者:",
  byline: "陈雨",
  shownDate: "2026年11月12日",
  publishedOn: "2026-11-12",
  paragraphs: [
    "从九月开始,居民可以像借书一样从图书馆借一把电钻。这个主意来自一位邻居,她一年只需要用两个小时。她说,如果别人也愿意,她就把自己的电钻送给大家。几天之内,就有二十户人家打来电话,问还缺什么。",
    "三个月里,工具从十二件增加到八十件。馆员按用途而不是按品牌摆放它们,每个盒子里都有一页说明。这些说明是附近学校的学生写的,还配了简单的图。老人来借的时候,学生也会在星期六当面教一遍。",
    "事情并不是一开始就顺利。不少工具还回来时少了充电器,大家也学会了对一再迟还的人说不。收押金会不会更好?最后他们决定不收,只是打电话提醒。接电话的人多半会道歉,第二天就把东西送回来。",
    "隔壁的镇子想在春天开办同样的服务。他们会照搬目录、说明和第一条规则:还回来时干净的工具,才会再借出去。负责人说,最难的不是买工具,而是让每一件都有人愿意照看。",
  ],
  nav: ["首页", "社区", "交通", "文化", "订阅"],
  share: ["分享到微博", "发送邮件", "打印本页"],
  related: ["相关阅读", "随叫随到的夜班车", "空置房屋登记册公开"],
  cookies: "本网站使用 Cookie 改善服务。继续浏览即表示您同意。",
  footer: "© 2026 日报。联系我们与隐私政策。",
  minutes: 2,
};

/** Each text in both layouts. */
export const languagePages: LanguagePage[] = [
  german,
  french,
  spanish,
  japanese,
  arabic,
  hindi,
  chinese,
].flatMap((draft) => [page(draft, "newspaper"), page(draft, "weblog")]);
