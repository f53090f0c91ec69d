// How a long run shows itself: one moving line on a terminal, nothing between the lines elsewhere.

export type Progress = {
  stage(what: string): void;
  step(done: number, total: number, what: string): void;
  end(): void;
};

/**
 * Each step replaces the line, and a stage counts its seconds. Off a terminal every stage and every tenth part is a
 * line of its own.
 */
export function openProgress(output: NodeJS.WriteStream, label: string): Progress {
  let lastTenth = 0;
  let ticking: NodeJS.Timeout | undefined;
  const isTerminal = output.isTTY === true;
  const line = (text: string) => output.write(`\r\u001b[2K${text}`);
  return {
    stage(what) {
      clearInterval(ticking);
      if (!isTerminal) {
        output.write(`${what}\n`);
        return;
      }
      line(`${what} …`);
      let seconds = 0;
      ticking = setInterval(() => {
        seconds += 1;
        line(`${what} … ${seconds} s`);
      }, 1_000).unref();
    },
    step(done, total, what) {
      clearInterval(ticking);
      if (isTerminal) {
        const room = Math.max(20, (output.columns ?? 80) - label.length - 40);
        line(`${label} ${bar(done / total)} ${done}/${total}  ${what.slice(0, room)}`);
        return;
      }
      const tenth = Math.floor((done * 10) / total);
      if (tenth === lastTenth) return;
      lastTenth = tenth;
      output.write(`${label}: ${done} of ${total}\n`);
    },
    end() {
      clearInterval(ticking);
      if (isTerminal) line("");
    },
  };
}

function bar(share: number): string {
  const full = Math.round(share * 20);
  return `${"█".repeat(full)}${"░".repeat(20 - full)}`;
}
