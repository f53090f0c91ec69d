// How a long run shows itself: one moving line on a terminal, nothing between the lines elsewhere.

export type Progress = {
  stage(what: string): void;
  step(done: number, total: number, what: string): void;
  end(): void;
};

/** `width` columns of bar; each step replaces the line. Off a terminal every tenth part is a line of its own. */
export function openProgress(output: NodeJS.WriteStream, label: string): Progress {
  let lastTenth = 0;
  const isTerminal = output.isTTY === true;
  return {
    stage(what) {
      output.write(isTerminal ? `\r\u001b[2K${what} …` : `${what}\n`);
    },
    step(done, total, what) {
      if (isTerminal) {
        const room = Math.max(20, (output.columns ?? 80) - label.length - 40);
        output.write(`\r\u001b[2K${label} ${bar(done / total)} ${done}/${total}  ${what.slice(0, room)}`);
        return;
      }
      const tenth = Math.floor((done * 10) / total);
      if (tenth === lastTenth) return;
      lastTenth = tenth;
      output.write(`${label}: ${done} of ${total}\n`);
    },
    end() {
      if (isTerminal) output.write("\r\u001b[2K");
    },
  };
}

function bar(share: number): string {
  const full = Math.round(share * 20);
  return `${"█".repeat(full)}${"░".repeat(20 - full)}`;
}
