export interface Queue {
  /** May be a fraction: the waits of the neighbouring whole numbers are weighed. */
  readonly servers: number;
  /** Servers that the work would keep busy. */
  readonly load: number;
  readonly serviceTime: number;
}

/** Chance of having to wait in M/M/c (Erlang's C), by the recursion of Erlang's B, which does not overflow. */
export function waitingChance(servers: number, load: number): number {
  let blocked = 1;
  for (let one = 1; one <= servers; one += 1) blocked = (load * blocked) / (one + load * blocked);
  const utilisation = load / servers;
  return blocked / (1 - utilisation * (1 - blocked));
}

/** Mean wait in M/M/c in the unit of the service time; null when more comes than can be done. */
export function meanWait({ servers, load, serviceTime }: Queue): number | null {
  if (load >= servers) return null;
  const [below, above] = [Math.floor(servers), Math.ceil(servers)];
  const exact = (count: number): number | null =>
    count > load ? (waitingChance(count, load) * serviceTime) / (count - load) : null;
  const [slow, fast] = [exact(below), exact(above)];
  if (fast === null) return null;
  // Below the load no whole number of servers copes: then the next one stands for both.
  return slow === null ? fast : slow + (fast - slow) * (servers - below);
}
