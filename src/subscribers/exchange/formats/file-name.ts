// What the name of a file says of the people in it, where the file itself says nothing.
import type { Saying } from "./format.ts";

/** By language; each a part of a name in small letters without accents. */
const namesFor: Record<Saying, RegExp> = {
  unsubscribed:
    /unsub|opt-?_?outs?\b|abgemeldet|abbestell|desabonn|desinscri|desuscri|bajas?\b|disiscrit|cancellat|uitgeschreven|descadastr|suppress|blocklist|blacklist|sperrliste/,
  cleaned: /cleaned|bounce|undeliverable|unzustellbar|unreachable|rebot/,
  subscribed: /(?<!un|non|non-|non_|de|de-)subscribe(d|rs)/,
};

/** `undefined` when it says nothing, or more than one thing. */
export function sayingOfName(name: string): Saying | undefined {
  const plain = name.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const said = (Object.keys(namesFor) as Saying[]).filter((saying) => namesFor[saying].test(plain));
  return said.length === 1 ? said[0] : undefined;
}

/** Who is in a file that says nothing itself, with what its editor should know of that. */
export function usualSaying(
  name: string,
  saying: Saying | undefined,
): { saying: Saying; note: string | undefined } {
  if (saying !== undefined) return { saying, note: undefined };
  const told = sayingOfName(name);
  if (told === undefined || told === "subscribed")
    return {
      saying: "subscribed",
      note: "Nothing in it says who has left: all in it count as confirmed. Of people who have left, or whose mail came back, say so with --as unsubscribed or --as cleaned.",
    };
  return {
    saying: told,
    note: `Its name says that those in it are ${told}, and so they are taken. If they are not, say --as subscribed.`,
  };
}
