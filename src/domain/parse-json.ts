// JSON from strangers: what does not parse is `undefined`, never an exception.

/** The value of a text that is a JSON object or list; `undefined` for everything else. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
