// Whether a letter alone is a command: kept by this browser, on all screens and in all tabs.

const name = "single-keys";

export function areSingleKeysOn(): boolean {
  return localStorage.getItem(name) !== "off";
}

export function switchSingleKeys(areOn: boolean): void {
  if (areOn) localStorage.removeItem(name);
  else localStorage.setItem(name, "off");
}

/** One that a slip or a spoken word presses: a letter, a figure or a sign without Ctrl, ⌘ or Alt. */
export function isSingle(key: string): boolean {
  return key.split(" ").some((press) => /^(?:Shift\+)?.$/u.test(press));
}
