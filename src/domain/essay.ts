// Long posts that are not an issue, and pages of the site that have no day.
import { z } from "zod";
import { Day } from "./calendar.ts";

export const Essay = z.strictObject({
  title: z.string().min(1),
  date: Day,
  summary: z.string().default(""),
  draft: z.boolean().default(false),
});
export type Essay = z.infer<typeof Essay> & { slug: string; body: string };

export const Page = z.strictObject({ title: z.string().min(1), draft: z.boolean().default(false) });
export type Page = z.infer<typeof Page> & { slug: string; body: string };
