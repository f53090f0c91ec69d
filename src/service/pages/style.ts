// How the service's pages look: the site's colours and faces, in one block that stands in the page itself, so that a
// page is one request and reads well when nothing else comes.

/** The faces that a page may ask for, by their names in `src/site/fonts/`. */
export const faceNames = ["title", "title-wider", "text", "text-wider", "bold", "figures"] as const;
export type FaceName = (typeof faceNames)[number];

/** Letters of the wider files, as the site has them. */
const wider = "U+100-151,U+154-15f,U+162-177,U+179-17c,U+17f,U+218-21b,U+1e80-1e85,U+1e9e,U+1ef2-1ef3";

/** The block for a service whose paths begin with `base` (empty at the root of its host). */
export function styleOf(base: string): string {
  return faces(base) + look;
}

function faces(base: string): string {
  const face = (family: string, file: FaceName, weight: number) =>
    `@font-face{font-family:"${family}";src:url("${base}/faces/${file}.woff2") format("woff2");font-weight:${weight};font-display:swap${rangeOf(file)}}\n`;
  return [
    face("Title", "title", 600),
    face("Title", "title-wider", 600),
    face("Words", "text", 400),
    face("Words", "text-wider", 400),
    face("Words", "bold", 600),
    face("Figures", "figures", 300),
  ].join("");
}

/** Figures have a file of their own for the largest of them. */
function rangeOf(file: FaceName): string {
  if (file === "figures") return ";unicode-range:U+2c,U+2e,U+30-39";
  return file.endsWith("-wider") ? `;unicode-range:${wider}` : "";
}

const look = `:root{--paper:#fbf8f1;--card:#fffdf8;--ink:#1f1b16;--soft:#6a6258;--line:#e6dfd1;--edge:#8c8272;--accent:#b8321a;--accent-soft:#f6e3db;--title:"Title",Georgia,serif;--words:"Words",Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Liberation Serif",serif;--ui:ui-sans-serif,system-ui,"Inter","Segoe UI",sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#171511;--card:#1f1c17;--ink:#ece5d8;--soft:#a59b8c;--line:#352f27;--edge:#7d7364;--accent:#ff8a66;--accent-soft:#3a241c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 var(--words);text-rendering:optimizeLegibility;overflow-wrap:anywhere}
h1,h2,p,ol,ul{margin:0;padding:0}
ol,ul{list-style:""}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:.08em;text-underline-offset:.18em}
a:hover{color:var(--accent)}
b{font-weight:600}
.mast,main,.foot{max-width:62rem;margin:0 auto;padding-inline:1.5rem}
.mast{padding-block:.875rem 0;display:flex;justify-content:space-between;gap:0 1.5rem;align-items:center;flex-wrap:wrap;font:500 .9375rem/1.4 var(--ui)}
.mast .name{font:600 1.375rem/1.1 var(--title);letter-spacing:-.012em;text-decoration:none;padding:.7rem 0}
.mast .name b{color:var(--accent)}
.mast nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.mast nav a{color:var(--soft);text-decoration:none;padding:.75rem 0}
.mast nav a:hover{color:var(--accent);text-decoration:underline}
main{padding-block:2rem 3rem}
h1{font:600 clamp(2.125rem,6vw,3.25rem)/1.06 var(--title);letter-spacing:-.02em;word-spacing:.06em;text-wrap:balance}
h2{font:600 1.375rem/1.3 var(--title);letter-spacing:-.01em}
:is(h1,h2,p,li):is(:lang(de),:lang(nl)){hyphens:auto}
:is(:lang(ar),:lang(fa),:lang(he)) :is(h1,h2,.name){letter-spacing:0}
.lead{font-size:1.1875rem;line-height:1.5;margin-top:1rem;max-width:34rem;text-wrap:pretty}
.small{font:400 .875rem/1.5 var(--ui);color:var(--soft);text-wrap:pretty}
form{margin-top:1.75rem;display:grid;gap:1.25rem;max-width:34rem;font-family:var(--ui)}
label{font:500 .9375rem/1.4 var(--ui);display:block}
label small{font:400 .875rem/1.4 var(--ui);color:var(--soft)}
textarea{display:block;resize:vertical}
input,select,textarea{width:100%;min-width:0;min-height:3rem;margin-top:.375rem;font:400 1rem/1.5 var(--ui);padding:.6875rem .875rem;border:1px solid var(--edge);border-radius:.375rem;background:var(--card);color:var(--ink)}
:is(input,textarea)[aria-invalid]{border:2px solid var(--accent)}
::placeholder{color:var(--soft);opacity:1}
button,.button{display:inline-block;min-height:3rem;padding:.75rem 1.25rem;font:600 1rem/1.25 var(--ui);text-align:center;text-decoration:none;border:1px solid var(--accent);border-radius:.375rem;background:var(--accent);color:var(--paper);cursor:pointer}
button:hover{background:var(--ink);border-color:var(--ink)}
.plain{background:none;color:var(--ink);border-color:var(--edge)}
.plain:hover{background:var(--card);color:var(--ink);border-color:var(--ink)}
.big{width:100%;min-height:3.5rem;font-size:1.125rem}
.join{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.5rem;align-items:end}
.end{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.75rem 1.25rem;align-items:center}
.tick{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;margin-top:-.5rem}
.tick input{width:1.25rem;min-height:1.25rem;height:1.25rem;flex:none;margin:0;accent-color:var(--accent)}
.kept{margin-top:1.75rem;max-width:34rem;border-top:1px solid var(--line)}
.kept li{list-style:none;padding:1.125rem 0;border-bottom:1px solid var(--line)}
.kept .name{font:600 1.1875rem/1.35 var(--words)}
.kept .why{display:block;font-style:italic;margin-top:.5rem;white-space:pre-line}
form .kept{margin-top:0}
.kept .tick{margin-top:0}
.after{margin-top:1rem;display:flex;flex-wrap:wrap;gap:0 1.5rem;font:400 1rem/1.5 var(--ui)}
.after a{padding:.625rem 0}
.wrong{font:500 .9375rem/1.45 var(--ui);color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.addr{font-weight:600}
.skip{position:absolute;top:0;inset-inline-start:0;transform:translateY(-120%);background:var(--ink);color:var(--paper);padding:.75rem 1rem;font:500 1rem/1.2 var(--ui)}
.skip:focus{transform:none}
.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.facts{margin-top:2rem;border-top:1px solid var(--line);max-width:34rem}
.facts li{padding:.75rem 0;border-bottom:1px solid var(--line);font:400 .9375rem/1.45 var(--ui);color:var(--soft)}
.facts b{color:var(--ink)}
.facts a{color:var(--ink)}
.ways{margin-top:2rem;border-top:1px solid var(--line);max-width:38rem}
.ways>*{max-width:none;margin:0;display:grid;grid-template-columns:minmax(0,1fr) minmax(9.5rem,auto);gap:.75rem 1.5rem;align-items:center;padding:1.25rem 0;border-bottom:1px solid var(--line)}
.ways .small label{font:inherit;display:inline-flex;max-width:100%;flex-wrap:wrap;align-items:center;gap:0 .5rem}
.ways select{width:auto;max-width:100%;min-height:2.75rem;margin:.25rem 0 0;padding:.25rem .5rem}
.ways .wide{grid-template-columns:minmax(0,1fr)}
.split{display:grid;grid-template-columns:minmax(0,34rem) minmax(0,20rem);gap:2.5rem 5rem;justify-content:space-between}
.last h2{font:600 .875rem/1.4 var(--ui);letter-spacing:0;color:var(--soft);padding-bottom:.625rem;border-bottom:1px solid var(--line);margin-top:.75rem}
.last ol{counter-reset:pick}
.last li{display:grid;grid-template-columns:2.75rem minmax(0,1fr);padding:.75rem 0;border-bottom:1px solid var(--line);line-height:1.4}
.last li::before{counter-increment:pick;content:counter(pick)/"";font:300 2rem/1 "Figures","Title",Georgia,serif;font-feature-settings:"lnum";color:var(--accent)}
.last .small{padding-top:.25rem}
.last .small a{color:var(--ink);display:inline-block;padding:.8rem 0}
.foot{padding-block:1.25rem 2.5rem;font:400 .875rem/1.5 var(--ui);color:var(--soft)}
.foot p{border-top:1px solid var(--line);padding-top:.5rem;display:flex;flex-wrap:wrap;gap:0 1.5rem}
.foot :is(span,a){padding:.75rem 0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:48rem){body{font-size:1.125rem}.mast{padding-top:1.25rem}main{padding-block:3.5rem 4rem}.lead{font-size:1.25rem}}
@media (max-width:56rem){.split{grid-template-columns:minmax(0,1fr)}}
@media (max-width:26rem){.join,.end,.ways>*{grid-template-columns:minmax(0,1fr)}}
`;
