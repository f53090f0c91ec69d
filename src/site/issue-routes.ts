// One route an issue, for every page that an issue has.
import { loadContent } from "./content.ts";

export async function issueRoutes() {
  const { issues } = await loadContent();
  return issues.map(({ number }) => ({ params: { number: String(number) }, props: { number } }));
}
