// Sizes of files as they are said to an editor.

/** `3.1 GB`, `812 MB`, `4.2 MB`, `7 MB`, `30 kB`. */
export function inWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  const [size, unit] = bytes < 1e9 ? [bytes / 1e6, "MB"] : [bytes / 1e9, "GB"];
  return `${Number(size.toFixed(size < 10 ? 1 : 0))} ${unit}`;
}
