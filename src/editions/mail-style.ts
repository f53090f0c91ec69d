// How our mail looks: styles by element, in the order of a mail, for mail programs that know little. Only dark colours and
// small screens need the one style block.
import type { InkColours } from "../domain/ink.ts";
import { paper } from "../domain/paper.ts";
import { directionOf } from "../domain/words.ts";

const serif = "Charter,'Iowan Old Style',Georgia,serif";
const display = "Georgia,'Times New Roman',serif";
const sans = "-apple-system,'Segoe UI',Helvetica,Arial,sans-serif";
const ink = "#1f1b16";
const soft = "#6a6258";
const line = "#e6dfd1";
const warn = "#8a5a00";
/** Long addresses must not push a phone's page wide [measured at 320 px]. */
const breaks = "overflow-wrap:anywhere;word-break:break-word";
const text = `font-weight:400;font-size:17px;line-height:27px;font-family:${serif};color:${ink};${breaks}`;
const small = `font:400 14px/21px ${sans};color:${soft};${breaks}`;

/** The sides on which lines begin and end: few mail programs know the logical properties. */
export type Sides = { start: "left" | "right"; end: "left" | "right" };

export function sidesOf(language: string): Sides {
  return directionOf(language) === "rtl" ? { start: "right", end: "left" } : { start: "left", end: "right" };
}

export type MailStyles = ReturnType<typeof mailStyles>;

/** Inline styles by element. */
export function mailStyles({ accent, soft: ground }: InkColours, { start, end }: Sides) {
  return {
    body: `margin:0;padding:0;background:${paper.light};color:${ink};-webkit-text-size-adjust:100%`,
    // Fixed, so that no long word and no table of the editor's decides how wide the mail is.
    wrap: "width:100%;max-width:600px;margin:0 auto;border-collapse:collapse;table-layout:fixed",
    picks: "width:100%;border-collapse:collapse;table-layout:fixed",
    // For lists of mails alone. In the ink of all words: spam filters look for words as pale as their ground.
    preview: "display:none;max-height:0;overflow:hidden",
    name: `width:60%;padding:26px 0 0;padding-${start}:24px;font:700 20px/24px ${display};color:${ink};${breaks}`,
    nameLink: `color:${ink};text-decoration:none`,
    dot: `color:${accent}`,
    onWeb: `padding:26px 0 0;padding-${end}:24px;${small};text-align:${end};vertical-align:bottom`,
    cell: "padding:0 24px 30px",
    issueLine: `margin:22px 0 8px;${small}`,
    title: `margin:0 0 12px;font:700 36px/39px ${display};letter-spacing:-.01em;color:${ink};${breaks}`,
    caption: `margin:6px 0 28px;font:400 13px/20px ${sans};color:${soft};${breaks}`,
    number: `width:52px;vertical-align:top;padding:22px 0 0;font:400 40px/36px ${display};color:${accent};font-variant-numeric:lining-nums`,
    pick: `vertical-align:top;padding:22px 0;border-top:1px solid ${line}`,
    heading: `margin:0 0 3px;font:700 22px/27px ${display};letter-spacing:-.01em;${breaks}`,
    headingLink: `color:${ink};text-decoration:underline;text-decoration-color:${accent}`,
    meta: `margin:0;${small}`,
    metaLink: `color:${soft};text-decoration:underline`,
    due: `color:${warn};font-weight:700`,
    end: `border-top:1px solid ${line};padding:12px 0 26px;font-style:italic`,
    letterTitle: `margin:26px 0 12px;font:700 32px/36px ${display};letter-spacing:-.01em;color:${ink};${breaks}`,
    words: `margin:0 0 24px;${text}`,
    buttonLine: "margin:0 0 28px",
    button: `display:inline-block;background:${accent};border-radius:6px;padding:14px 22px;font:600 17px/22px ${sans};color:${paper.light};text-decoration:none;${breaks}`,
    fact: `margin:0;border-top:1px solid ${line};padding:12px 0;font:400 15px/22px ${sans};color:${ink};${breaks}`,
    factLink: `color:${ink};text-decoration:underline;text-decoration-color:${accent}`,
    forward: `background:${ground};border-radius:4px;padding:14px 18px;font:400 15px/22px ${sans};color:${ink};${breaks}`,
    foot: `margin:26px 0 0;border-top:1px solid ${line};padding:18px 0 0;${small}`,
    ways: `margin:0;${small}`,
    way: `display:inline-block;padding:12px 0;color:${soft};text-decoration:underline`,
    postal: `margin:8px 0 0;${small}`,
  };
}

/** Styles for what comes out of Markdown. */
export const markdownStyles = (accent: string, { start, end }: Sides): Record<string, string> => ({
  p: `margin:10px 0 0;${text}`,
  a: `color:${ink};text-decoration:underline;text-decoration-color:${accent}`,
  ul: `margin:10px 0 0;padding-${start}:22px;${text}`,
  ol: `margin:10px 0 0;padding-${start}:22px;${text}`,
  li: "margin:4px 0 0",
  blockquote: `margin:12px 0 0;padding-${start}:14px;border-${start}:3px solid ${line}`,
  code: "font:400 15px/1.5 ui-monospace,Menlo,Consolas,monospace",
  pre: `margin:10px 0 0;white-space:pre-wrap;${breaks}`,
  h2: `margin:16px 0 0;font:700 18px/1.3 ${display};${breaks}`,
  scroll: "margin:12px 0 0;overflow-x:auto",
  table: `border-collapse:collapse;font:400 15px/22px ${sans};color:${ink}`,
  th: `padding:6px 0;padding-${end}:12px;border-bottom:1px solid ${line};text-align:${start};vertical-align:top;font-weight:700`,
  td: `padding:6px 0;padding-${end}:12px;border-bottom:1px solid ${line};text-align:${start};vertical-align:top`,
  img: "max-width:100%;height:auto;display:block;border:0;border-radius:4px",
  hr: `border:0;border-top:1px solid ${line};margin:16px 0`,
});

/** The few rules that cannot stand on an element: dark colours, and a narrow screen. */
export const styleBlock = ({ darkAccent, darkSoft }: InkColours) =>
  `@media (prefers-color-scheme:dark){body,.bg{background:#171511!important;color:#ece5d8!important}.bg h1,.bg h2,.bg p,.bg a,.bg li,.bg ul,.bg ol,.bg div,.bg .name{color:#ece5d8!important}.bg table{color:#ece5d8!important}.bg td,.bg th{border-color:#352f27!important}.bg a{text-decoration-color:${darkAccent}!important}.bg .soft,.bg .soft a{color:#a59b8c!important}.num,.bg .dot{color:${darkAccent}!important}.rule{border-color:#352f27!important}.bg .due{color:#e0b25a!important}.bg .button{background:${darkAccent}!important;color:#171511!important}.bg .forward{background:${darkSoft}!important;color:#ece5d8!important}}@media (max-width:480px){.num{width:36px!important;font-size:32px!important}.bg h1{font-size:30px!important;line-height:33px!important}}`;
