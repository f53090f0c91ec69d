// What a page is about, for programs: one block of JSON-LD in its head, in the words of schema.org. It says nothing that
// readers do not see too. It is data: no browser runs it, and the page's policy need not let it.
import { accountsOf } from "../domain/accounts.ts";
import type { Essay } from "../domain/essay.ts";
import { hostOf } from "../domain/host-of.ts";
import type { Issue } from "../domain/issue.ts";
import { oneLine } from "../domain/plain-text.ts";
import { type EditionSetting, openingWords, standfirstWords } from "./edition-setting.ts";
import { namesOf } from "./feed.ts";
import { feedInstant, updatedInstant } from "./feed-entries.ts";
import { essayPath, issuePath } from "./site-paths.ts";

/** Something that schema.org has a word for. */
export type Thing = { "@type": string; [property: string]: unknown };

/** A page that stands above another one. */
export type Step = { name: string; path: string };

/** The block's markup. No word in it can end it, or begin a comment: `<` and `>` are written by their numbers. */
export function linkedData(things: Thing[]): string {
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  const safe = json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/ld+json">${safe}</script>`;
}

/** The publication, with its newest issues. */
export function blogThing(newest: Issue[], setting: EditionSetting): Thing {
  const { language, licence } = setting.publication;
  return {
    ...blogName(setting),
    description: namesOf(setting).description,
    inLanguage: language,
    author: editorThing(setting),
    ...(licence && { license: licence }),
    blogPost: newest.map((issue) => ({
      "@type": "BlogPosting",
      url: addressOf(issuePath(issue), setting),
      headline: oneLine(issue.title),
      datePublished: feedInstant(issue, setting.publication),
    })),
  };
}

/** An issue, and its picks in their order. `images` are the addresses of pictures of it. */
export function issueThing(issue: Issue, setting: EditionSetting, images: string[] = []): Thing {
  const { publication } = setting;
  const picks = issue.picks.map((pick, at) => ({
    "@type": "ListItem",
    position: at + 1,
    item: { "@type": "WebPage", url: pick.url, name: oneLine(pick.title) || hostOf(pick.url) },
  }));
  return {
    ...postThing(issuePath(issue), setting, images),
    headline: oneLine(issue.title),
    description: oneLine(standfirstWords(issue, setting)),
    datePublished: feedInstant(issue, publication),
    dateModified: updatedInstant(issue, publication),
    mainEntity: { "@type": "ItemList", numberOfItems: picks.length, itemListElement: picks },
  };
}

/** An essay. `images` are the addresses of pictures of it. */
export function essayThing(essay: Essay, setting: EditionSetting, images: string[] = []): Thing {
  return {
    ...postThing(essayPath(essay), setting, images),
    headline: oneLine(essay.title),
    description: oneLine(essay.summary || openingWords(essay.body, setting)),
    datePublished: essay.date,
  };
}

/** The way from the home page to a page, itself last; nothing for the home page. */
export function trailThing(steps: Step[], setting: EditionSetting): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name: oneLine(name),
      item: addressOf(path, setting),
    })),
  };
}

function postThing(path: string, setting: EditionSetting, images: string[]): Thing {
  const { language, licence } = setting.publication;
  const url = addressOf(path, setting);
  return {
    "@type": "BlogPosting",
    "@id": url,
    url,
    mainEntityOfPage: url,
    inLanguage: language,
    author: editorThing(setting),
    isPartOf: blogName(setting),
    ...(images.length > 0 && { image: images }),
    ...(licence && { license: licence }),
  };
}

function blogName(setting: EditionSetting): Thing {
  const url = addressOf("/", setting);
  return { "@type": "Blog", "@id": url, url, name: namesOf(setting).title };
}

function editorThing(setting: EditionSetting): Thing {
  const accounts = accountsOf(setting.publication).map(({ url }) => url);
  return {
    "@type": "Person",
    name: namesOf(setting).editor,
    url: addressOf("/", setting),
    ...(accounts.length > 0 && { sameAs: accounts }),
  };
}

function addressOf(path: string, { publication }: EditionSetting): string {
  return publication.url + path;
}
