// Which links are for the editor alone, whichever machine decided it and wherever their lines stand. Hidden wins.
import type { HiddenLinks } from "./hidden-links.ts";
import type { MonthLine } from "./month-file.ts";
import { isPrivateFile } from "./month-names.ts";
import type { Months } from "./months.ts";

/**
 * A link is hidden when what its lines say together is (`isFlagged`), when its key stands in `hidden.txt`, or when it
 * stands nowhere but in `private/`. So a link that another machine put back, which is a public line and no key, comes
 * back here too where nobody here had hidden it.
 */
export function isHiddenLink(
  lines: MonthLine[],
  isFlagged: boolean,
  hidden: Pick<HiddenLinks, "has">,
): boolean {
  return (
    isFlagged ||
    (lines.length > 0 && lines.every((line) => isPrivateFile(line.file))) ||
    lines.some((line) => line.keys.some((key) => hidden.has(key)))
  );
}

/** Looks at what others wrote. A list that changed may be about any link. */
export function lookAtAll<Row>({ months, hidden }: { months: Months<Row>; hidden: HiddenLinks }): void {
  // The list first: without it nothing may be told of any link.
  const isListNew = hidden.look();
  months.look();
  if (isListNew) for (const { file } of months.all()) months.unsettled.add(file);
}

/**
 * Lines that may stand where they must not, or whose key `hidden.txt` does not know, among those that others wrote
 * since this was last asked: the plan settles them.
 */
export function findStrays<Row>(months: Months<Row>, hidden: HiddenLinks): MonthLine<Row>[] {
  // All lines of a link are strays or none is: judged once, however many there are.
  const judged = new Map<MonthLine<Row>, boolean>();
  const isStrayLine = (line: MonthLine<Row>): boolean => {
    const known = judged.get(line);
    if (known !== undefined) return known;
    const lines = months.index.isDoubled(line) ? months.index.linesOf(line.keys[0] ?? "") : [line];
    const isStray = areStrays(lines, hidden);
    for (const one of lines) judged.set(one, isStray);
    return isStray;
  };
  return months
    .all()
    .filter((month) => months.unsettled.has(month.file))
    .flatMap((month) => month.lines.filter((line) => line.why === undefined && isStrayLine(line)));
}

/** Whether the lines of one link stand where they must not. */
function areStrays<Row>(lines: MonthLine<Row>[], hidden: HiddenLinks): boolean {
  const isFlagged = lines.some((one) => one.isHidden);
  if (!isHiddenLink(lines, isFlagged, hidden)) return lines.some((one) => isPrivateFile(one.file));
  return lines.some((one) => !isPrivateFile(one.file) || one.keys.some((key) => !hidden.has(key)));
}
