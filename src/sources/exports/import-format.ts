// What every export format has in common: it knows its files by their content, and reads them to captures.
import type { Imported } from "../fields/imported.ts";

/** A file to import, read once in every way that a format may want to look at it. */
export type ExportContent = {
  name: string;
  bytes: Uint8Array;
  /** The text, decoded and without a byte order mark. */
  text: string;
  /** The parsed value when the text is JSON, else `undefined`. */
  json: unknown;
};

export type ImportFormat = {
  name: string;
  /** True when the file is of this format, by its content alone. Must be quick and must not throw. */
  recognises(file: ExportContent): boolean;
  /** Captures of the file under the source's name. A record that cannot be read is named in `skipped`. */
  read(file: ExportContent, source: string): Imported | Promise<Imported>;
};
