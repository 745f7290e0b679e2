const rounds = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1] as const;

/** A round share that leaves some room to the right of both marks. */
export function scaleEnd(bound: number, tolerable: number): number {
  const needed = 1.15 * Math.max(bound, tolerable);
  return rounds.find((round) => round >= needed) ?? 1;
}
