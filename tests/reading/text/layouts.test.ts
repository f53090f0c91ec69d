// Whole pages as their programs and themes make them: what their text must have and what it must not.
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { blogs } from "./layouts/blogs.ts";
import { builders } from "./layouts/builders.ts";
import { forums } from "./layouts/forums.ts";
import { goods } from "./layouts/goods.ts";
import { readMarks } from "./layouts/marked.ts";
import { news } from "./layouts/news.ts";
import { offices } from "./layouts/offices.ts";
import { shops } from "./layouts/shops.ts";

const layouts = [...blogs, ...news, ...builders, ...offices, ...shops, ...goods, ...forums].map(
  (layout) => [layout.name, layout] as const,
);

describe("a page's text, by its layout", () => {
  it.each(layouts)("%s", (_name, layout) => {
    const { html, has, hasNot } = readMarks(layout);
    const { text } = readPage(html, { url: "https://kai.example.org/2019/03/saal" });
    const folded = text.replace(/\s+/g, " ");
    const missing = has.filter((one) => !folded.includes(one));
    const kept = hasNot.filter((one) => folded.includes(one));
    expect({ missing, kept }).toEqual({ missing: [], kept: [] });
  });
});
