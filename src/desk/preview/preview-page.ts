// The screen that shows one issue as six faces, each in a frame as wide as readers have it.
import type { Issue } from "../../domain/issue.ts";
import type { EditionSetting } from "../../editions/edition-setting.ts";
import { type Html, html } from "../../editions/html.ts";
import { mailHtml } from "../../editions/mail-html.ts";
import { mailText } from "../../editions/mail-text.ts";
import type { Colouring } from "../faces/face-look.ts";
import type { FaceName } from "../faces/faces.ts";
import { addressOf, type PreviewSight } from "./preview-sight.ts";

/** `told` is why a test did not leave. */
export function previewHtml(
  issue: Issue,
  setting: EditionSetting,
  { sight, told }: { sight: PreviewSight; told?: string | undefined },
): Html {
  const { hasImages, isReal, large } = sight;
  return html`<div class="tools"><h1>One issue, six faces</h1>
${box("images", hasImages, html`Images <kbd>I</kbd>`)}${box("real", isReal, html`Real width <kbd>R</kbd>`)}
${way(hasImages ? "Without images" : "With images", { ...sight, hasImages: !hasImages })}${way(isReal ? "As wide as fits" : "Real width", { ...sight, isReal: !isReal })}${large !== undefined && way("All six", { ...sight, large: undefined })}
<form id="send-test" method="post" action="/preview/test"><button class="btn">Send me a test <kbd>T</kbd></button></form>
<p class="told" id="told" role="alert">${told}</p></div>
<div class="six" id="six"${isReal && html` data-real`}${large !== undefined && html` data-large`}>${facesOf(issue, setting).map((face, at) => figure(face, at + 1, sight))}</div>`;
}

/** `width` in pixels, as the reader's window has it. */
type Frame = { face: FaceName; title: string; width: number; colours?: Colouring };
type Face = { name: string; fact: string; frames: Frame[] };

/** In the order of their keys. Light where a mail program may be: what is dark is shown beside it. */
function facesOf(issue: Issue, setting: EditionSetting): Face[] {
  const kilobytes = Math.round(Buffer.byteLength(mailHtml(issue, setting)) / 1_000);
  const words = mailText(issue, setting).split(/\s+/).filter(Boolean).length;
  const light = (face: FaceName, title: string, width: number): Frame => ({
    ...{ face, title, width, colours: "light" },
  });
  const dark = light("mail", "The mail in our dark palette", 375);
  const turned = light("mail", "The mail turned dark by force", 375);
  return [
    aFace("Page", "1200 px", { face: "page", title: "The page", width: 1200 }),
    aFace("Mail", `600 px, ${kilobytes} kB`, light("mail", "The mail, 600 pixels wide", 600)),
    aFace("Mail, phone", "375 px", light("mail", "The mail, 375 pixels wide", 375)),
    aFace("Text", `72 columns, ${words} words`, light("text", "The mail as text", 640)),
    aFace(
      "Mail, dark",
      "our palette, and turned by force",
      { ...dark, colours: "dark" },
      { ...turned, colours: "turned" },
    ),
    aFace("Feed reader", "RSS, Atom, JSON", light("feed", "The entry in a feed reader", 375)),
  ];
}

function aFace(name: string, fact: string, ...frames: Frame[]): Face {
  return { name, fact, frames };
}

function figure({ name, fact, frames }: Face, number: number, sight: PreviewSight): Html {
  const isHidden = sight.large !== undefined && sight.large !== number;
  return html`<figure id="face-${number}"${isHidden && html` hidden`}><figcaption><b>${name}</b><span class="soft">${fact}</span><a href="${addressOf({ ...sight, large: number })}"><kbd>${number}</kbd><span class="hidden"> ${name}, large</span></a></figcaption><div class="pair">${frames.map((frame) => frameOf(frame, sight))}</div></figure>`;
}

function frameOf({ face, title, width, colours }: Frame, { hasImages }: PreviewSight): Html {
  const look = new URLSearchParams({ ...(colours && { colours }), images: hasImages ? "on" : "off" });
  return html`<div class="frame wide-${width}"><iframe title="${title}" src="/face/${face}?${look.toString()}"></iframe></div>`;
}

/** For the browser's script alone; without it there are ways. */
function box(id: string, isOn: boolean, label: Html): Html {
  return html`<label class="scripted"><input type="checkbox" id="${id}"${isOn && html` checked`}> ${label}</label>`;
}

function way(words: string, sight: PreviewSight): Html {
  return html`<a class="txt plainly" href="${addressOf(sight)}">${words}</a>`;
}
