// One route an issue, for every page that an issue has.
import { loadContent } from "./content.ts";

export async function issueRoutes() {
  const { issues, keys } = await loadContent();
  return issues.map((issue) => ({
    params: { number: String(issue.number) },
    props: { number: issue.number },
    cacheKey: keys().issue(issue),
  }));
}
