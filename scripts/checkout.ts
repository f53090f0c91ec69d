// Where the code lies.
import { resolve } from "node:path";

/** The root of the checkout. */
export const checkout: string = resolve(import.meta.dirname, "..");
