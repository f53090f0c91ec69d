// Text out of an address, with its escapes read; what is no escape stays as it was written.

/** `a%20b` is `a b`; a text with a `%` that escapes nothing (`100%`) is given back whole, as it is. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
