// Every command of the desk in one list, with its key: the keys themselves, `?`, the palette and docs/desk.md are made
// from it. No key means two things on one screen (a test).

export const screenNames = [
  "today",
  "pick",
  "write",
  "check",
  "preview",
  "schedule",
  "bookmarks",
  "bookmarklet",
] as const;
export type ScreenName = (typeof screenNames)[number];

export type Command = {
  /** What the browser's script knows it by. */
  id: string;
  /** As tinykeys writes them; `$mod` is ⌘ or Ctrl. Several do the same. */
  keys: string[];
  /** What it does, in a few words, as a button says it. */
  words: string;
  /** Where it works; everywhere when absent. */
  on?: ScreenName[];
  /** Its place in the row at the foot, where it stands there: the keycaps and the words beside them. */
  foot?: { caps: string[]; words: string };
  /** Works while one types too: it has a modifier. */
  isForText?: boolean;
  /** Goes on as long as its key is held. */
  isMove?: boolean;
  /** Another page of the desk, which it leads to. */
  href?: string;
};

export const commands: Command[] = [
  {
    ...{ id: "carry-on", keys: ["Enter"], words: "go on with what is next", on: ["today"] },
    foot: { caps: ["↵"], words: "carry on" },
  },
  {
    ...{ id: "look-for-links", keys: ["r"], words: "look for new links", on: ["today"] },
    foot: { caps: ["R"], words: "look for new links" },
  },
  {
    id: "next",
    isMove: true,
    keys: ["j", "ArrowDown"],
    words: "next",
    on: ["pick", "check", "bookmarks"],
    foot: { caps: ["J", "K"], words: "move" },
  },
  {
    id: "previous",
    isMove: true,
    keys: ["k", "ArrowUp"],
    words: "previous",
    on: ["pick", "check", "bookmarks"],
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((slot) => ({
    id: `slot-${slot}`,
    ...{ keys: [String(slot)], words: `into slot ${slot}`, on: ["pick" as const] },
    ...(slot === 1 && { foot: { caps: ["1", "–5"], words: "into slot" } }),
  })),
  { id: "slot-next", keys: ["p"], words: "into the next free slot", on: ["pick"] },
  { id: "slot-0", keys: ["0"], words: "out of its slot", on: ["pick"] },
  {
    id: "shortlist",
    keys: ["s"],
    words: "shortlist",
    on: ["pick"],
    foot: { caps: ["S"], words: "shortlist" },
  },
  { id: "later", keys: ["l"], words: "later", on: ["pick"], foot: { caps: ["L"], words: "later" } },
  { id: "snooze", keys: ["h"], words: "snooze", on: ["pick"], foot: { caps: ["H"], words: "snooze" } },
  { id: "finish", keys: ["e"], words: "done", on: ["pick"], foot: { caps: ["E"], words: "done" } },
  {
    ...{ id: "drop", keys: ["#", "Shift+#"], words: "drop", on: ["pick", "bookmarks"] },
    foot: { caps: ["#"], words: "drop" },
  },
  { id: "put-back", keys: ["b"], words: "back among the new", on: ["pick", "bookmarks"] },
  {
    ...{ id: "choose", keys: ["x"], words: "choose", on: ["bookmarks"] },
    foot: { caps: ["X"], words: "choose" },
  },
  { id: "choose-all", keys: ["* a", "Shift+* a"], words: "choose all that are shown", on: ["bookmarks"] },
  { id: "choose-none", keys: ["* n", "Shift+* n"], words: "choose none", on: ["bookmarks"] },
  { id: "edit", keys: ["o"], words: "edit", on: ["bookmarks"], foot: { caps: ["O"], words: "edit" } },
  { id: "tag", keys: ["t"], words: "tags", on: ["pick", "bookmarks"], foot: { caps: ["T"], words: "tags" } },
  {
    ...{ id: "private", keys: ["u"], words: "private or public", on: ["bookmarks"] },
    foot: { caps: ["U"], words: "private" },
  },
  { id: "merge", keys: ["m"], words: "merge", on: ["bookmarks"], foot: { caps: ["M"], words: "merge" } },
  { id: "add", keys: ["u"], words: "add a link by its URL", on: ["pick"] },
  { id: "open", keys: ["v"], words: "open the page in a new tab", on: ["pick", "bookmarks"] },
  { id: "copy", keys: ["y"], words: "copy the link as Markdown", on: ["pick", "bookmarks"] },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((slot) => ({
    id: `attach-${slot}`,
    ...{ keys: [`a ${slot}`], words: `give it to pick ${slot} as a further link`, on: ["pick" as const] },
  })),
  { id: "again", keys: ["r"], words: "pick it and say “again”", on: ["pick"] },
  { id: "credit", keys: ["c"], words: "say whom you have it from", on: ["pick"] },
  { id: "closes", keys: ["d"], words: "say by which day to act", on: ["pick"] },
  { id: "note", keys: ["n"], words: "write the note", on: ["pick", "bookmarks"] },
  { id: "page-down", isMove: true, keys: ["Space"], words: "page the reader", on: ["pick"] },
  {
    id: "search",
    keys: ["/", "Shift+/"],
    words: "search",
    on: ["pick", "bookmarks"],
    foot: { caps: ["/"], words: "search" },
  },
  {
    ...{ id: "next-pick", keys: ["$mod+Enter"], words: "next pick", on: ["write"], isForText: true },
    foot: { caps: ["⌘↵"], words: "next pick" },
  },
  {
    ...{ id: "move-up", keys: ["Alt+ArrowUp"], words: "move the pick up", on: ["write"], isForText: true },
    foot: { caps: ["⌥↑"], words: "move it up" },
  },
  {
    ...{
      id: "move-down",
      keys: ["Alt+ArrowDown"],
      words: "move the pick down",
      on: ["write"],
      isForText: true,
    },
    foot: { caps: ["⌥↓"], words: "down" },
  },
  {
    ...{
      id: "link",
      keys: ["$mod+k"],
      words: "make a link of the chosen words",
      on: ["write"],
      isForText: true,
    },
    foot: { caps: ["⌘K"], words: "link" },
  },
  ...["the page", "the mail", "the mail on a phone", "the text", "the mail in the dark", "the feed"].map(
    (face, at) => ({
      id: `face-${at + 1}`,
      ...{ keys: [String(at + 1)], words: `${face}, large`, on: ["preview" as const] },
      ...(at === 0 && { foot: { caps: ["1", "–6"], words: "one face, large" } }),
    }),
  ),
  {
    id: "face-next",
    isMove: true,
    keys: ["]"],
    words: "next face",
    on: ["preview"],
    foot: { caps: ["[", "]"], words: "next face" },
  },
  { id: "face-previous", isMove: true, keys: ["["], words: "previous face", on: ["preview"] },
  {
    id: "images",
    keys: ["i"],
    words: "images on or off",
    on: ["preview"],
    foot: { caps: ["I"], words: "images" },
  },
  {
    id: "real-width",
    keys: ["r"],
    words: "real width",
    on: ["preview"],
    foot: { caps: ["R"], words: "real width" },
  },
  {
    id: "test",
    keys: ["t"],
    words: "send me a test",
    on: ["preview"],
    foot: { caps: ["T"], words: "send me a test" },
  },
  {
    ...{ id: "repair", keys: ["r"], words: "do what the finding offers", on: ["check"] },
    foot: { caps: ["R"], words: "do what it offers" },
  },
  {
    id: "schedule",
    keys: ["Enter"],
    words: "schedule it",
    on: ["schedule"],
    foot: { caps: ["↵"], words: "schedule" },
  },
  {
    id: "unschedule",
    keys: ["$mod+Shift+x"],
    words: "take it back",
    on: ["schedule"],
    isForText: true,
    foot: { caps: ["⌘⇧X"], words: "take it back" },
  },
  { id: "undo", keys: ["z", "$mod+z"], words: "undo", on: ["pick", "write", "check", "bookmarks"] },
  {
    id: "redo",
    keys: ["Shift+z", "$mod+Shift+z"],
    words: "redo",
    on: ["pick", "write", "check", "bookmarks"],
  },
  {
    ...{ id: "palette", keys: ["$mod+k", "$mod+."], words: "all commands", isForText: true },
    ...{ on: screenNames.filter((one) => one !== "write"), foot: { caps: ["⌘K"], words: "all commands" } },
  },
  // Where one writes, ⌘K makes a link, as everywhere that one writes.
  {
    ...{ id: "palette", keys: ["$mod+."], words: "all commands", on: ["write"], isForText: true },
    foot: { caps: ["⌘."], words: "all commands" },
  },
  { id: "help", keys: ["?", "Shift+?"], words: "keys", foot: { caps: ["?"], words: "keys" } },
  {
    ...{ id: "single-keys", keys: ["$mod+/"], words: "single keys on or off", isForText: true },
  },
  { id: "back", keys: ["Escape"], words: "back", isForText: true },
  { id: "go-today", keys: ["g t"], words: "go to Today", href: "/today" },
  { id: "go-pick", keys: ["g i"], words: "go to Pick", href: "/pick" },
  { id: "go-write", keys: ["g d"], words: "go to Write", href: "/write" },
  { id: "go-bookmarklet", keys: ["g k"], words: "keep links from any page", href: "/bookmarklet" },
  { id: "go-check", keys: ["g c"], words: "go to Check", href: "/check" },
  { id: "go-preview", keys: ["g p"], words: "go to Preview", href: "/preview" },
  { id: "go-bookmarks", keys: ["g b"], words: "go to Bookmarks", href: "/bookmarks" },
  { id: "go-schedule", keys: ["g s"], words: "go to Schedule", href: "/schedule" },
];

/** Those of a screen, the ones that work everywhere among them. */
export function commandsOn(screen: ScreenName): Command[] {
  return commands.filter(({ on }) => on === undefined || on.includes(screen));
}

/** As the browser's script gets them: each with its keycap. */
export type ShownCommand = Command & { cap: string };

/** Those of a screen, with the keys of as many slots as an issue has. */
export function shownCommands(screen: ScreenName, slots: number): ShownCommand[] {
  const isThere = ({ id }: Command) => !(Number(/^(?:slot|attach)-(\d)$/.exec(id)?.[1]) > slots);
  return commandsOn(screen)
    .filter(isThere)
    .map((command) => ({ ...command, cap: keycap(command.keys[0] ?? "") }));
}

/** A key as it stands on a keycap: `⌘K`. */
export function keycap(key: string): string {
  const caps: Record<string, string> = {
    ...{ ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc", $mod: "⌘", Shift: "⇧", Alt: "⌥", Enter: "↵" },
  };
  const presses = key.split(" ").map((press) => press.split("+").map((part) => caps[part] ?? capital(part)));
  return presses.map((parts) => parts.join("")).join(" ");
}

function capital(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
