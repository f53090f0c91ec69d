// Hosts whose addresses only stand for others. Only these are asked where they lead: asking everyone would
// tell every site about every link.

/** Link shorteners and share domains, by what their own help pages say they are. */
const shortenerHosts = new Set(
  "t.co bit.ly bitly.com j.mp buff.ly ow.ly dlvr.it trib.al lnkd.in tinyurl.com is.gd v.gd goo.gl g.co fb.me amzn.to amzn.eu a.co nyti.ms wapo.st econ.st on.ft.com bbc.in gu.com reut.rs bloom.bg cnn.it ift.tt mailchi.mp eepurl.com rb.gy cutt.ly shorturl.at spoti.fi apple.co msft.it aka.ms git.io flip.it feedproxy.google.com feeds.feedburner.com redd.it wp.me tmblr.co pin.it snip.ly hubs.ly hubs.la sco.lt sh.st po.st soc.cr".split(
    " ",
  ),
);

/** True for an address that leads on to another one by its nature. */
export function isShortened(href: string): boolean {
  const url = URL.parse(href);
  return url !== null && shortenerHosts.has(url.hostname) && url.pathname.length > 1;
}
