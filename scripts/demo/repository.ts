// The demo's own git: a publication that is pushed to a bare repository beside it, as an editor's is to a host.
import { join } from "node:path";
import { prepareForGit } from "../../src/bookmarks/git-files.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { openGit } from "../../src/shipping/git/run-git.ts";
import { environmentForChild } from "../world.ts";

/** The day before the demo's Friday, when its first commit was made. */
const yesterday = "2026-11-26T12:00:00Z";

/** Makes it; on a machine without git the publication is a folder alone, and ships all the same. */
export async function openDemoRepository(folder: PublicationFolder): Promise<void> {
  const dated = { GIT_AUTHOR_DATE: yesterday, GIT_COMMITTER_DATE: yesterday };
  const git = await openGit({
    folder: folder.root,
    variables: environmentForChild(dated),
    author: { name: "A. Editor", email: "editor@example.org" },
  });
  const origin = join(folder.private, "origin.git");
  await prepareForGit(folder, { beginsToHide: false });
  const begun = await git(["init", "--quiet", "--initial-branch=main"]);
  if (!begun.ok) return;
  for (const step of [
    ["init", "--quiet", "--bare", "--initial-branch=main", origin],
    ["add", "--all"],
    [
      "commit",
      "--quiet",
      "--no-gpg-sign",
      "--no-verify",
      "--message",
      "The publication as it was on Thursday",
    ],
    ["remote", "add", "origin", origin],
    ["push", "--quiet", "--set-upstream", "origin", "main"],
  ]) {
    const answer = await git(step);
    if (!answer.ok) throw new Error(`git ${step[0]}: ${answer.says}`);
  }
}
