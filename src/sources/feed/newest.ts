// How much of a feed is read. What is older was there when the feed was read before.

/** A reader of feeds shows a hundred; a weekly blog of a hundred years has 5,000. */
export const maxItems = 5_000;

/** The newest items in the feed's order, by `dateOf` (an ISO instant); of those without dates, the first. */
export function newestOf<Item>(items: Item[], dateOf: (item: Item) => string | undefined): Item[] {
  if (items.length <= maxItems) return items;
  const dated = items.map((item, place) => ({ place, at: dateOf(item) ?? "" }));
  const kept = dated
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.place - b.place))
    .slice(0, maxItems);
  return kept
    .map(({ place }) => place)
    .sort((a, b) => a - b)
    .flatMap((place) => items.slice(place, place + 1));
}

/** How many of the items are more than are read; `undefined` where none is. */
export function leftOutOf(items: unknown[]): number | undefined {
  return items.length > maxItems ? items.length - maxItems : undefined;
}
