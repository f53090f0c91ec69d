// Threads of boards: what each wrote stays with its writer, what the board says of that writer goes.
import { de, en, enP, type Layout } from "./marked.ts";

const head = (title: string, site: string) => `<title>${title} - ${site}</title>`;
const thread = (posts: string) =>
  `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1 itemprop="headline">Heavy lamp</h1>${posts}</div>`;
const three = (post: (words: string, at: number) => string, words: string[]) =>
  [words.slice(0, 3), words.slice(3, 5), words.slice(5, 8)]
    .map((some, at) => post(some.join(" "), at))
    .join("");

export const forums: Layout[] = [
  {
    name: "en a board with a column for its writers",
    head: head("Heavy lamp", "Old Quay Board"),
    body: thread(
      three(
        (words, at) =>
          `<div class="post bg2"><dl class="postprofile"><dt><a href="/m">quay${at}</a></dt><dd>⟨Registered user⟩</dd><dd><strong>Posts:</strong> ⟨21${at}4⟩</dd></dl><div class="postbody"><h3>⟨Re: Heavy lamp⟩</h3><ul class="post-buttons"><li><a>⟨Quote⟩</a></li></ul><div class="content">${words}</div><div class="signature">⟨If it moves, oil it.⟩</div></div></div>`,
        en(0, 8),
      ),
    ),
  },
  {
    name: "de a board with titles of rank",
    head: head("Heavy lamp", "Kaiforum"),
    body: thread(
      three(
        (words, at) =>
          `<article class="message"><div class="message-cell"><h4 class="message-name">kai${at}</h4><h5 class="message-userTitle">⟨Alter Hase⟩</h5><div class="message-userExtras"><dl><dt>⟨Beiträge⟩</dt><dd>⟨4.2${at}8⟩</dd></dl></div></div><div class="message-body">${words}</div><div class="message-signature">⟨Was sich bewegt, wird geölt.⟩</div></article>`,
        de(0, 8),
      ),
    ),
  },
  {
    name: "en a board with counts under its posts",
    head: head("Heavy lamp", "Lamp talk"),
    body: thread(
      three(
        (words, at) =>
          `<div class="topic-body"><p class="names"><a>lamp${at}</a></p><div class="text"><p>${words}</p></div><div><span>⟨${at + 2} Likes⟩</span></div></div>`,
        en(0, 8),
      ),
    ),
  },
  {
    name: "en a question with votes beside it",
    head: head("Heavy lamp", "Lamp exchange"),
    body: thread(
      `<div class="question"><div class="votecell"><div>⟨17⟩</div><button>⟨Save this question⟩</button></div><div class="postcell"><div class="prose">${enP(0, 8)}</div><div class="post-menu"><a>⟨Improve this question⟩</a></div><div class="user-info">⟨asked Mar 5 at 13:40⟩</div></div></div>`,
    ),
  },
];
