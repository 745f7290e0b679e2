// Runs one case in a process of its own, so that peak memory and CPU time are its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @returns {{ seconds: number, cpuSeconds: number, peakMb: number, detail: unknown }} wall seconds and CPU seconds of
 * the measured work without start-up, and the process's peak memory
 */
export function measured(caseName, args) {
  const file = fileURLToPath(new URL(`./cases/${caseName}.case.mjs`, import.meta.url));
  const result = spawnSync(process.execPath, [file, ...args.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0)
    throw new Error(`${caseName} ended with ${result.status ?? result.signal}`);
  return JSON.parse(result.stdout.trim().split('\n').at(-1));
}

/** Called by a case: times `work` and reports on the last line of standard output. */
export async function reportMeasured(work) {
  const started = performance.now();
  const before = process.cpuUsage();
  const detail = await work();
  const cpu = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1000;
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, cpuSeconds, peakMb, detail: detail ?? null }));
}

export const show = (label, { seconds, cpuSeconds, peakMb }) =>
  console.log(
    `  ${label.padEnd(46)} ${seconds.toFixed(1).padStart(7)} s ${cpuSeconds.toFixed(1).padStart(7)} CPU s ${peakMb.toFixed(0).padStart(6)} MB`,
  );

export function verdict(label, value, goal, unit = '') {
  const met = value <= goal ? 'goal met' : 'GOAL MISSED';
  console.log(
    `  ${label.padEnd(46)} ${value.toFixed(2).padStart(7)}${unit}   at most ${goal}${unit}: ${met}`,
  );
}
