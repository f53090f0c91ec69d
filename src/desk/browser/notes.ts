// The note on the link that is open, shown as words where one does not write it.
import { keepFields } from "./kept-fields.ts";
import type { Saved, Words } from "./saver.ts";

export function openNotes<A extends Saved>(ways: Omit<Parameters<typeof keepFields<A>>[1], "stands">) {
  const kept = keepFields<A>("/desk/notes", {
    ...ways,
    stands: (url, words) => {
      const area = document.querySelector<HTMLTextAreaElement>("#reader .noting textarea");
      const base = area?.form?.elements.namedItem("base");
      if (area && urlOf(area) === url && base instanceof HTMLInputElement) base.value = words;
    },
  });
  const field = () => document.querySelector<HTMLTextAreaElement>("#reader .noting.is-open textarea");
  document.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target === field())
      kept.typed(urlOf(target), wordsOf(target));
  });
  return {
    isOpen: () => field() !== null,
    settled: kept.settled,
    write(): void {
      const form = document.querySelector<HTMLFormElement>("#reader .noting");
      const area = form?.querySelector("textarea");
      if (!form || !area) return;
      const left = kept.of(urlOf(area));
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
      const url = urlOf(area);
      return kept.leave(url, wordsOf(area)) ? url : undefined;
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
