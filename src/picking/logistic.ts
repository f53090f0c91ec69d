// Logistic regression over named traits, learnt one week after the other: small, sparse, the same for the same input.

/** What is told of one link, as the numbers of its traits, and whether it was picked. */
export type Example = { traits: number[]; isPicked: boolean };

export type Model = {
  /** The number of a trait by its name; a new one for one that was never met. */
  numberOf(name: string): number;
  /** The log-odds that a link with these traits is picked: higher is likelier. */
  score(traits: number[]): number;
  /** How much of the score one trait is. */
  weight(trait: number): number;
  /** Learns a week's links, beside what was learnt before. */
  learn(week: Example[]): void;
};

/** How far one example moves a weight at first; less with each further one (AdaGrad, Duchi, Hazan and Singer 2011). */
const rate = 0.5;
/** Pulls weights to nothing: a trait that was met once says little. */
const decay = 0.02;
/** How often each week is gone over. */
const rounds = 3;

export function newModel(): Model {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  /** Of the slopes so far; each weight's own. */
  const squares: number[] = [];
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, weights.length);
    squares.push(1);
    return weights.push(0) - 1;
  };
  const bias = numberOf("");
  const weight = (trait: number) => weights[trait] ?? 0;
  const score = (traits: number[]) => traits.reduce((sum, trait) => sum + weight(trait), weight(bias));
  const move = (trait: number, slope: number) => {
    const square = (squares[trait] ?? 1) + slope ** 2;
    squares[trait] = square;
    weights[trait] = weight(trait) - (rate * slope) / Math.sqrt(square);
  };
  const learnOne = ({ traits, isPicked }: Example) => {
    const error = 1 / (1 + Math.exp(-score(traits))) - Number(isPicked);
    move(bias, error);
    for (const trait of traits) move(trait, error + decay * weight(trait));
  };
  return {
    ...{ numberOf, score, weight },
    learn: (week) => {
      for (let round = 0; round < rounds; round += 1) for (const example of week) learnOne(example);
    },
  };
}
