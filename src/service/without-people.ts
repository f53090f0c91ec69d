// What goes into a log goes through here first: logs are kept, copied and read by others.

/** The text with mail addresses and everything that could be a token of ours taken out. */
export function withoutPeople(text: string): string {
  return text.replace(/[^\s<>"(),;]+@[^\s<>"(),;]+/g, "(an address)").replace(/[\w-]{40,}/g, "(a token)");
}
