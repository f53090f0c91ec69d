// YAML's keys are held against each other, pair by pair, so that none stands twice: 100,000 would take minutes. Nobody's
// settings and no issue has so many.
import { isScalar } from "yaml";

/** Keys of one map, in a text that has no other. */
const maxKeys = 2_000;

/** For the parser's `uniqueKeys`: whether two keys are the same. What it throws in the end, the parser reports as a mistake of the text. */
export function sameKeyWithinBudget(): (one: unknown, other: unknown) => boolean {
  let left = maxKeys ** 2 / 2;
  return (one, other) => {
    left -= 1;
    if (left < 0) throw new RangeError(`there are more than ${maxKeys} facts in one place`);
    return one === other || (isScalar(one) && isScalar(other) && one.value === other.value);
  };
}
