// Fields of other people's records: a value of the wrong kind counts as absent and spoils nothing else.
import { z } from "zod";

export const maybeText = z.string().optional().catch(undefined);

/** A text without the white space around it; nothing left is absent. */
export const maybeWords = maybeText.transform((text) => text?.trim() || undefined);

/** A number or a text, as text: ids and times come as either. */
export const maybeScalar = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);

/** True only where it is said. */
export const maybeTrue = z.boolean().catch(false);

/** A list of anything; no list is an empty one. */
export const anyList = z.array(z.unknown()).catch([]);

/** A list of those items that fit; the others are left out. */
export function listOf<T>(item: z.ZodType<T>) {
  return anyList.transform((list) =>
    list.flatMap((one) => {
      const parsed = item.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}

/** Tags as a list of words, or of objects that carry the word as `name` or `label`. */
export const tagNames = listOf(
  z.union([
    z.string(),
    z.object({ name: z.string() }).transform((tag) => tag.name),
    z.object({ label: z.string() }).transform((tag) => tag.label),
  ]),
);
