// What stands around a page in the wild and has names and days of its own: a menu, the stories of others, comments
// and a line at the foot. A page's facts must come through all of it.

/** Words of a site by the language that it is written in. */
const sites = {
  en: {
    name: "Harbour Notes",
    title: "Forty lamps on the quay",
    prose: "The library opened its doors in the morning, and forty people were waiting in the rain for it. ",
    recent: "Recent posts",
    comments: "2 comments",
    says: (day: string) => `${day} at 10:14`,
    days: ["20 November 2026", "18 November 2026", "14 November 2026", "15 November 2026"],
  },
  de: {
    name: "Hafennotizen",
    title: "Vierzig Lampen am Kai",
    prose: "Die Bibliothek öffnete am Morgen ihre Türen, und vierzig Leute warteten im Regen auf sie. ",
    recent: "Neueste Beiträge",
    comments: "2 Kommentare",
    says: (day: string) => `${day} um 10:14 Uhr`,
    days: ["20. November 2026", "18. November 2026", "14. November 2026", "15. November 2026"],
  },
};

export type SiteLanguage = keyof typeof sites;

/** The paragraphs of an article. */
export function proseOf(language: SiteLanguage): string {
  return `<p>${sites[language].prose.repeat(3)}</p>`.repeat(6);
}

/** A whole page with `body` between the parts that all pages of its site have. */
export function inSite(language: SiteLanguage, body: string, head = ""): string {
  const { name, title, recent, comments, says, days } = sites[language];
  const [first, second, third, fourth] = days;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} - ${name}</title>${head}</head><body>
<div id="page"><div id="masthead"><a href="/">${name}</a></div><nav><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav>
<div id="content">${body}
<div id="comments"><h3>${comments}</h3><ol class="commentlist">
<li class="comment"><div class="comment-author vcard"><cite class="fn">Wim Rossi</cite></div><div class="comment-meta"><a href="#c1">${says(third ?? "")}</a></div><p>Well said.</p></li>
<li class="comment"><div class="comment-author vcard"><cite class="fn">Ada Lind</cite></div><div class="comment-meta"><a href="#c2">${says(fourth ?? "")}</a></div><p>And so well lit.</p></li></ol></div></div>
<div id="sidebar" class="widget-area"><h3>${recent}</h3><ul><li><a href="/f">The ferry stops for the winter</a> <span class="post-date">${first}</span></li><li><a href="/t">The tides of the new year</a> <span class="post-date">${second}</span></li></ul></div>
<div id="colophon">© 2026 ${name}</div></div></body></html>`;
}
