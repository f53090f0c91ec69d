// What sites set between the paragraphs of a story, and what of the same look is the story's own.
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const told = (from: number) =>
  Array.from(
    { length: 3 },
    (_, at) =>
      `<p>OWN${from + at} The council hung twelve lamps in the reading room this week, and the readers on the east side now see what they read until the last ferry leaves.</p>`,
  ).join("");
const read = (between: string) =>
  readPage(
    `<!doctype html><html lang="en"><head><title>Twelve lamps</title><meta property="og:type" content="article"></head><body><header><nav><a href="/">Home</a></nav></header><main><article><h1>Twelve lamps</h1>${told(0)}${between}${told(3)}</article></main></body></html>`,
    { url: "https://kestrel.example.org/a/lamps" },
  ).text;
const picture = '<figure><img src="/a.jpg" alt=""></figure>';

describe("between the paragraphs of a story", () => {
  it.each([
    ["counts of its pictures", `<p>1 / 12</p>${picture}<p>2 / 12</p>`, "/ 12"],
    [
      "a count beside one picture",
      `<div class="gallery"><div>3 / 7</div><img src="/b.jpg" alt=""></div>`,
      "3 / 7",
    ],
    ["a count under a figure", `${picture}<div>4 of 9</div>`, "4 of 9"],
    [
      "tags in a list",
      '<ul class="post-tags"><li><a href="/t/1">ODD</a></li><li><a href="/t/2">Quay</a></li></ul>',
      "ODD",
    ],
    [
      "a hand to another site",
      '<p>👉 Learn more about ODD boats from <a href="https://o.example/">Overboard</a>.</p>',
      "ODD",
    ],
    [
      "an arrow to another site",
      '<p>➡️ Read more: <a href="https://o.example/">ODD boats of the north</a></p>',
      "ODD",
    ],
    [
      "a German arrow",
      '<p>► Lesen Sie auch: <a href="https://o.example/">ODD Boote im Norden</a></p>',
      "ODD",
    ],
    ["a French hand", '<p>👉 À lire aussi : <a href="https://o.example/">ODD bateaux du nord</a></p>', "ODD"],
    ["what a template should have filled", '<p>{{hire-us="/ODD/hire"}}</p>', "ODD"],
    ["a shortcode", '<p>[ODD_block id="12"]</p>', "ODD"],
    ["a player's time", "<p>00:00 / 04:12</p>", "04:12"],
    ["what a player says", "<p>Listen to this article</p><p>4 min listen</p>", "isten"],
    ["what prints it", "<p>Print this page</p><p>Back to top</p>", "Print"],
    ["what reads it out in German", "<p>Artikel anhören</p><p>Seite drucken</p>", "anhören"],
    ["a button", '<p><a class="btn btn-primary" href="/demo">ODD Book a demo</a></p>', "ODD"],
    [
      "a button of a builder",
      '<div class="elementor-button-wrapper"><a class="elementor-button" href="/m">ODD Mitglied werden</a></div>',
      "ODD",
    ],
    ["a link with a button's role", '<p><a role="button" href="/m">ODD Join the trust</a></p>', "ODD"],
    [
      "what stands under each of several things",
      '<h3>Lamp one</h3><p><a href="https://a.example/1">Check the price</a></p><h3>Lamp two</h3><p><a href="https://a.example/2">Check the price</a></p>',
      "Check the price",
    ],
    [
      "the same in German",
      '<h3>Lampe eins</h3><p><a href="https://a.example/1">Zum Angebot</a></p><h3>Lampe zwei</h3><p><a href="https://a.example/2">Zum Angebot</a></p>',
      "Zum Angebot",
    ],
    [
      "a table of contents",
      '<p>Inhaltsverzeichnis</p><ul><li><a href="#a">ODD Das Dach</a></li><li><a href="#b">ODD Die Lampen</a></li></ul>',
      "ODD",
    ],
    [
      "words under a picture by any name of their box",
      '<div><img src="/a.jpg"><p class="imageCaption">ODD The room in the morning</p></div><p class="bildunterschrift">ODD Der Saal</p><p class="photo-credits">ODD Okoro</p>',
      "ODD",
    ],
    ["a picture's source", '<img src="/a.jpg"><p>Source: ODD Partners</p>', "ODD"],
    [
      "a question for the reader's address",
      "<p><em>ODD Never miss a lamp? Sign up here for our weekly newsletter.</em></p>",
      "ODD",
    ],
    ["a call to follow", "<p>Follow us on Harbour Social</p>", "Follow us"],
    ["a German call to follow", "<p>Folgen Sie uns auch auf Harbour Social</p>", "Folgen"],
    ["a label between dashes", "<div>- Advertisement -</div>", "Advertisement"],
    [
      "what a player says that does not play",
      "<div><div>Video Unavailable</div><div>Click to play</div><div>Tap to play</div><div>The video will start in 8 Cancel</div></div>",
      "lay",
    ],
    [
      "a call to a messenger's group",
      "<p><b><a href='/wa'>Join our WhatsApp group for ODD news of the quay</a></b></p>",
      "ODD",
    ],
    [
      "a call to follow by the paper's name",
      "<p>Follow ODD Herald on <a href='/f'>Facebook</a> and <a href='/t'>Telegram</a>.</p>",
      "ODD",
    ],
    ["a French call to follow", "<p>Suivez ODD Matin sur Facebook et Telegram</p>", "ODD"],
    [
      "a German question before a film",
      "<div><h4>Empfohlener redaktioneller Inhalt</h4><p>An dieser Stelle finden Sie ODD externen Inhalt, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.</p><p>Ich bin damit einverstanden, dass mir ODD externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Drittplattformen übermittelt werden.</p></div>",
      "ODD",
    ],
    [
      "an English question before a film",
      "<div><p>To view this ODD content, please accept the cookies of its provider.</p></div>",
      "ODD",
    ],
    [
      "a French question before a film",
      "<div><p>Pour voir cette vidéo ODD, vous devez accepter les cookies.</p></div>",
      "ODD",
    ],
    [
      "a Spanish question before a film",
      "<div><p>Para ver este contenido ODD, acepta las cookies de terceros.</p></div>",
      "ODD",
    ],
    [
      "a site's letter with its heading",
      "<div><h3>ODD in ten minutes</h3><p>Sign up for our weekly newsletter that follows the lamps of the town.</p></div>",
      "ODD",
    ],
    [
      "headlines that are headings in links",
      '<ul><li><div><a href="/o/1"><h2>ODD ferry stops for good after years</h2></a></div></li><li><a href="/o/2"><h2>ODD lamps are dearer than before</h2></a></li></ul>',
      "ODD",
    ],
    [
      "one headline under a pointer",
      '<section><h3>Más información</h3><ul><li><a href="/o/1">ODD el muelle cumple noventa años</a></li></ul></section>',
      "ODD",
    ],
    [
      "a short title among headlines under a pointer",
      '<p>Das könnte dir auch gefallen:</p><ul><li><a href="/o/1">ODD Lampen aus dem alten Lesesaal</a></li><li><a href="/o/2">ODD Leuchten</a></li></ul>',
      "ODD",
    ],
    ["a link called after buying", '<p><a class="buy" href="https://h.example/b">ODD rates</a></p>', "ODD"],
    [
      "a form of a letter's program",
      '<div class="convertkit-form"><h3>ODD chart</h3><p>Get my printable ODD chart for the door.</p></div>',
      "ODD",
    ],
    [
      "a box between two readings",
      '<section class="inread inread--NL"><p>Newsletter</p><p>ODD « Transports »</p></section>',
      "ODD",
    ],
    [
      "how many get a letter",
      "<p>Join 9,000 ODD bakers and get my printable chart for the fridge door.</p>",
      "ODD",
    ],
    [
      "a call to follow in a sentence",
      "<p>Get more ODD news - you can also follow us on Facebook, X and Instagram.</p>",
      "ODD",
    ],
    [
      "a call for letters",
      "<p><b>Do you have a question for ODD Ida?</b> Send it to ida@example.org.</p>",
      "ODD",
    ],
    ["a line of strokes", "<p>___</p>", "_"],
    ["a poll", '<div class="poll"><p>ODD: should they?</p><div>2000+ votes so far</div></div>', "ODD"],
    ["a field without its form", "<div><label>Email (required)</label></div>", "required"],
    ["a word on sharing", "<p>Pin it for later!</p>", "Pin"],
  ])("%s goes", (_what, between, odd) => {
    const text = read(between);
    expect(text).not.toContain(odd);
    for (const at of [0, 2, 3, 5]) expect(text).toContain(`OWN${at}`);
  });

  it.each([
    [
      "code under a bar of buttons",
      '<div class="code-toolbar"><pre class="language-sh"><code>lamps --KEEP</code></pre><div class="toolbar"><button>Copy</button></div></div>',
      "lamps --KEEP",
    ],
    [
      "minutes in a table with heads",
      "<table><tr><th>Lamp</th><th>Takes</th></tr><tr><td>Brass</td><td>6 minutes</td></tr></table>",
      "6 minutes",
    ],
    [
      "an entry that begins like a credit",
      "<p>Bring these with you:</p><ul><li>a map of the quay with the lamps in red</li><li>photographs of KEEP from both sides</li></ul>",
      "photographs of KEEP",
    ],
    [
      "what can be followed on a screen",
      "<p>Follow KEEP lamp after lamp on the map of the quay, and count them.</p>",
      "KEEP",
    ],
    [
      "headings of things in links, with their words",
      '<h3><a href="/o/1">KEEP the old brass lamp of the quay</a></h3><p>It is the brightest of them all, and hangs at the east side of the room.</p>',
      "KEEP",
    ],
    [
      "an entry under what the author says",
      '<p>The town has a page on it:</p><ul><li><a href="/o/1">KEEP the lamps of the reading room</a></li></ul>',
      "KEEP",
    ],
    [
      "a sentence about consent",
      "<p>KEEP The council was asked for its consent to show the lamps on a map, and gave it.</p>",
      "KEEP",
    ],
    ["a share in a table", "<table><tr><td>Lamps that work</td><td>7 / 12</td></tr></table>", "7 / 12"],
    ["marks beside a picture", `${picture}<p>8 / 10</p>`, "8 / 10"],
    ["a fraction", "<p>1 / 2</p>", "1 / 2"],
    ["one share without a picture", "<p>5 / 12</p>", "5 / 12"],
    [
      "advice behind a hand",
      "<p>👉 KEEP the lamp at least two metres above the page, and ask the reader.</p>",
      "KEEP",
    ],
    [
      "a sentence about a template",
      "<p>Write {{ name }} KEEP where the name of the reader goes, and nothing else.</p>",
      "KEEP",
    ],
    ["a line in brackets", "<p>[KEEP the lamp]</p>", "KEEP"],
    [
      "a sentence that begins like a call",
      "<p>Follow the quay to its end and KEEP left at the lamp there.</p>",
      "KEEP",
    ],
    ["a link that stands once", '<p><a href="https://a.example/1">KEEP the plan of the room</a></p>', "KEEP"],
    [
      "shops under several things",
      '<p><a href="https://a.example/1">KEEP Lamps</a></p><h3>Two</h3><p><a href="https://a.example/2">KEEP Lamps</a></p>',
      "KEEP",
    ],
    [
      "a list of what follows that nobody calls a table of contents",
      '<p>The week had three parts:</p><ul><li><a href="#a">KEEP the roof</a></li><li><a href="#b">KEEP the lamps</a></li></ul>',
      "KEEP",
    ],
    ["a source that no picture shows", "<p>Source: KEEP the town’s own figures</p>", "KEEP"],
    [
      "a box called a ticker",
      '<div class="ticker"><p>KEEP At nine the first lamp was lit, and at ten the whole room was bright enough to read in.</p></div>',
      "KEEP",
    ],
    [
      "the hours of a live ticker",
      '<div class="live-ticker"><h3>9:05</h3><p>KEEP The first lamp is lit and the readers clap for a while.</p><h3>10:15</h3><p>The whole room is bright enough to read in now.</p></div>',
      "KEEP",
    ],
  ])("%s stays", (_what, between, own) => {
    expect(read(between)).toContain(own);
  });

  it.each([
    ["Lesezeit: 4 Minuten"],
    ["Lesedauer ca. 3 Min."],
    ["Temps de lecture : 5 minutes"],
    ["Tiempo de lectura: 6 minutos"],
    ["Tempo di lettura: 2 minuti"],
  ])("nothing of %s over it is left", (line) => {
    const text = readPage(
      `<html><head><title>Twelve lamps</title><meta property="og:type" content="article"></head><body><article><h1>Twelve lamps</h1><p>${line}</p>${told(0)}${told(3)}</article></body></html>`,
      { url: "https://kestrel.example.org/a/lamps" },
    ).text;
    expect(text).not.toContain(line);
    expect(text).toContain("OWN0");
  });
});
