// Whose English a page is written in, where it says no more than "en": by the country of its address. It decides
// whether `10/12` is in October or in December.

/** Endings of host names, and the country whose English they speak. */
const countries: Record<string, string> = {
  uk: "GB",
  scot: "GB",
  wales: "GB",
  ie: "IE",
  au: "AU",
  nz: "NZ",
  in: "IN",
  za: "ZA",
  us: "US",
  gov: "US",
  mil: "US",
};

/** The language with its country. @example localEnglish("en", "https://lamps.example.co.uk/") // "en-GB" */
export function localEnglish(language: string | undefined, url: string): string | undefined {
  if (language !== undefined && language.toLowerCase() !== "en") return language;
  const country = countries[new URL(url).hostname.split(".").at(-1) ?? ""];
  return country === undefined ? language : `en-${country}`;
}
