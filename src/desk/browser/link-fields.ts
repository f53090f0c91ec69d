// The fields of the open bookmark, which open and close together.
import { keepFields } from "./kept-fields.ts";
import { deliver, type Tell } from "./outbox.ts";
import type { Saved, Words } from "./saver.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;
type Answer = Saved & { why?: string; said: string; words: string; count: number };

const form = () => document.querySelector<HTMLFormElement>("#pane .editing");
const fieldsOf = (one: HTMLFormElement) => [
  ...one.querySelectorAll<Field>("input:not([type=hidden]), textarea"),
];
const wasOf = (field: Field) => field.form?.elements.namedItem(`was ${field.name}`) as HTMLInputElement;
const urlOf = (one: HTMLFormElement) => (one.elements.namedItem("url") as HTMLInputElement).value;
const keyOf = (field: Field) => `${field.name} ${field.form && urlOf(field.form)}`;

const wordsOf = (field: Field): Words => ({ words: field.value, was: wasOf(field).value });

type Hearing = {
  tell: Tell;
  /** A field of this link was saved. */
  onSaved(url: string, answer: Answer): void;
};

export function openFields({ tell, onSaved }: Hearing) {
  const kept = keepFields<Answer>("/desk/bookmark-fields", {
    send: async (key, { words, was }) => {
      const [name = "", url = ""] = key.split(" ");
      const fields = { url, [name]: words, [`was ${name}`]: was };
      return (await deliver({ to: "/bookmarks/fields", fields }, tell)) as Answer | undefined;
    },
    stands: (key, words) => {
      const one = form();
      const field = one && fieldsOf(one).find((other) => keyOf(other) === key);
      if (field) wasOf(field).value = words;
    },
    onSaved: (key, answer) => {
      const [, url = ""] = key.split(" ");
      if (answer.ok) return onSaved(url, answer);
      const there = answer.theirs === undefined ? "" : ` There it says: “${answer.theirs}”. `;
      tell(`${answer.why}${there}${there && "Open the fields and leave them once more to keep yours."}`);
    },
  });
  document.addEventListener("input", ({ target }) => {
    const field = target as Field;
    if (field.form && field.form === form()) kept.typed(keyOf(field), wordsOf(field));
  });
  return {
    isOpen: () => form()?.classList.contains("is-open") ?? false,
    settled: kept.settled,
    open(name: string): void {
      const one = form();
      if (!one) return;
      one.classList.add("is-open");
      for (const field of fieldsOf(one)) {
        const left = kept.of(keyOf(field));
        if (left) field.value = left.words;
      }
      const field = one.elements.namedItem(name) as Field;
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
    /** Closes the fields, and sends those that say something new. */
    leave(): void {
      const one = form();
      if (!one?.classList.contains("is-open")) return;
      one.classList.remove("is-open");
      for (const field of fieldsOf(one)) kept.leave(keyOf(field), wordsOf(field));
    },
  };
}
