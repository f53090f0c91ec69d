// The coming issue's file, to be changed on the desk. One that is out is not: readers would never learn of it.
import { type Draft, openDraft } from "../../content/draft-file.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { Overtaken } from "./told.ts";

/** Throws `Overtaken` when the issue went out meanwhile, and what `openDraft` throws. */
export async function openComing(folder: PublicationFolder, number: number): Promise<Draft> {
  const draft = await openDraft(folder, number);
  if (draft.issue.state !== "shipped") return draft;
  throw new Overtaken(
    `Issue ${number} is out. A change of it is a correction: npm run correct -- ${number} --note "…" after it.`,
  );
}
