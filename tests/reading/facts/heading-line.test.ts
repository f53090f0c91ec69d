import { describe, expect, it } from "vitest";
import { belowKicker, headingLine } from "../../../src/reading/facts/heading-line.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";
import { readPage } from "../../../src/reading/read-page.ts";
import { exponentOf, straight } from "../../support/growth.ts";

const h1 = (inside: string) => {
  const [heading] = specDocument(`<h1>${inside}</h1>`, "https://kestrel.example/a").getElementsByTagName(
    "h1",
  );
  if (!heading) throw new Error("no heading");
  return heading;
};

describe("a heading's line", () => {
  it.each([
    ["Forty lamps", "Forty lamps"],
    ["Forty<br>lamps", "Forty lamps"],
    ["Forty <em>lamps</em>¶", "Forty lamps"],
    ["<div>Forty</div><div>lamps</div>", "Forty lamps"],
    ["<span>Old lamps</span><span>Forty towns count</span>", "Old lamps Forty towns count"],
    ["<span>F</span>orty lamps", "Forty lamps"],
    ["<span>Mc</span><span>Lamp</span>", "McLamp"],
    ["<script>1</script>Forty lamps", "Forty lamps"],
  ])("of %s", (inside, line) => {
    expect(headingLine(h1(inside))).toBe(line);
  });

  it.each(["<span>Lamp</span>", "<b><i>L</i></b>", "<br>Lamp"])(
    "costs what the length of %s says",
    (part) => {
      const headings = new Map<number, ReturnType<typeof h1>>();
      const headingOf = (times: number) => {
        const heading = headings.get(times) ?? h1(part.repeat(times));
        headings.set(times, heading);
        return heading;
      };
      expect(exponentOf((times) => headingLine(headingOf(times)), 20_000)).toBeLessThan(straight);
    },
  );

  const kickers = [
    '<span class="kicker">Am Kai</span> Vierzig Lampen',
    '<span class="story__kicker">Am Kai</span><span class="hidden">: </span><span>Vierzig Lampen</span>',
    '<span class="head__topline">Am Kai</span><span class="head__line"><span>Vierzig Lampen</span></span>',
    '<span class="dachzeile">Am Kai</span><br>Vierzig Lampen',
    '<span class="x-HeadlineEmphasis">Am Kai <i>:</i></span> Vierzig Lampen',
    '<div class="overline">Am Kai</div><div>Vierzig Lampen</div>',
    '<small class="eyebrow">Am Kai</small> Vierzig Lampen',
  ];

  it.each(kickers)("is the headline alone: %s", (inside) => {
    expect(belowKicker(h1(inside))).toBe("Vierzig Lampen");
    expect(headingLine(h1(inside))).toBe("Vierzig Lampen");
  });

  it.each([
    '<span class="kicker">Am Kai</span>',
    '<span class="headline">Vierzig Lampen</span>',
    '<span class="overlined">Vierzig</span> Lampen',
  ])("has nothing below a kicker: %s", (inside) => {
    expect(belowKicker(h1(inside))).toBeUndefined();
  });

  it.each(
    kickers.flatMap((inside) => [
      [inside, "Am Kai: Vierzig Lampen"],
      [inside, "Am Kai - Vierzig Lampen"],
    ]),
  )("is the title, where the head has both: %s, %s", (inside, said) => {
    const head = `<meta property="og:title" content="${said}"><title>${said} | Hafenblatt</title>`;
    const body = `<h1>${inside}</h1><p>${"Die Bibliothek öffnete am Morgen ihre Türen. ".repeat(20)}</p>`;
    const url = "https://hafenblatt.example/a";
    expect(readPage(`<head>${head}</head><body>${body}</body>`, { url }).title).toBe("Vierzig Lampen");
  });

  it.each([
    ["Hafenmeisterin Lind: „Vierzig sind genug“", "„Vierzig sind genug“"],
    ["Bremen: Vierzig Lampen am Kai", "Vierzig Lampen am Kai"],
    ["Interview with Ivo Lind: forty lamps are enough", "Forty lamps are enough"],
    ["Essais : quarante lampes sur le quai", "Quarante lampes sur le quai"],
  ])("is the title behind a colon of the head: %s", (said, heading) => {
    const head = `<meta property="og:title" content="${said}"><title>${said}</title>`;
    const body = `<h1>${heading}</h1><p>${"Die Bibliothek öffnete am Morgen ihre Türen. ".repeat(20)}</p>`;
    const url = "https://hafenblatt.example/a";
    expect(readPage(`<head>${head}</head><body>${body}</body>`, { url }).title).toBe(heading);
  });
});
