// A world for tests: the real one on a temporary publication, its clock standing still, closed when the test ends.
import { onTestFinished } from "vitest";
import { openWorld, type Surroundings, type World } from "../../scripts/world.ts";
import { type Environment, readEnvironment } from "../../src/domain/environment.ts";
import { aClock } from "./clock.ts";

/** Hosts are asked without a pause: they are all this machine. */
export function aWorld(
  given: Pick<Surroundings, "folder"> & Partial<Surroundings> & { variables?: Record<string, string> },
): World {
  const { variables = {}, ...surroundings } = given;
  const world = openWorld({
    environment: anEnvironment(variables),
    clock: aClock(),
    gapMs: 0,
    ...surroundings,
  });
  onTestFinished(() => world[Symbol.asyncDispose]());
  return world;
}

export function anEnvironment(variables: Record<string, string> = {}): Environment {
  const read = readEnvironment(variables);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return read.environment;
}
