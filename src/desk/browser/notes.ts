// The note on the link that is open: kept by the browser from its first letter, sent when one leaves the field, and
// kept on until it is taken; where somebody else wrote another meanwhile, leaving the field once more keeps one's own.
import { openSaver, type Saved, type Words } from "./saver.ts";

type Ways<A extends Saved> = {
  send(url: string, words: Words): Promise<A | undefined>;
  onSaved(url: string, answer: A): void;
};

export function openNotes<A extends Saved>({ send, onSaved }: Ways<A>) {
  /** What somebody else wrote, by the link's address, since one knows of it. */
  const theirs = new Map<string, string>();
  const saves = new Set<Promise<void>>();
  const saver = openSaver<A>("/desk/notes", {
    send,
    onSaved: (url, _, answer) => {
      if (answer.ok) theirs.delete(url);
      else if (answer.theirs !== undefined) theirs.set(url, answer.theirs);
      onSaved(url, answer);
    },
  });
  const save = (url: string) => {
    const saved = saver.save(url).finally(() => saves.delete(saved));
    saves.add(saved);
  };
  const field = () => document.querySelector<HTMLTextAreaElement>("#reader .noting.is-open textarea");
  document.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target === field())
      saver.typed(urlOf(target), wordsOf(target));
  });
  for (const url of saver.left()) save(url);
  return {
    isOpen: () => field() !== null,
    /** Everything that was sent is answered. */
    settled: () => Promise.all(saves),
    write(): void {
      const form = document.querySelector<HTMLFormElement>("#reader .noting");
      const area = form?.querySelector("textarea");
      if (!form || !area) return;
      const left = saver.of(urlOf(area));
      if (left) area.value = left.words;
      form.classList.add("is-open");
      wordsBeside(form)?.setAttribute("hidden", "");
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    },
    /** Closes the field, and sends what stands there; the address when that says anything new. */
    leave(): string | undefined {
      const area = field();
      if (!area?.form) return undefined;
      area.form.classList.remove("is-open");
      const shown = wordsBeside(area.form);
      if (shown) shown.textContent = area.value;
      shown?.removeAttribute("hidden");
      const [url, { words, was }] = [urlOf(area), wordsOf(area)];
      saver.typed(url, { words, was: theirs.get(url) ?? was });
      if (!saver.of(url)) return undefined;
      save(url);
      return url;
    },
  };
}

function hidden(area: HTMLTextAreaElement, name: string): string {
  const field = area.form?.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : "";
}

const urlOf = (area: HTMLTextAreaElement) => hidden(area, "url");
const wordsOf = (area: HTMLTextAreaElement): Words => ({ words: area.value, was: hidden(area, "base") });

function wordsBeside(form: HTMLFormElement): HTMLElement | null | undefined {
  return form.parentElement?.querySelector<HTMLElement>(".words");
}
