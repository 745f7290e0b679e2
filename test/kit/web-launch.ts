import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { findChromium } from './web-chromium.ts';

/** A German office: what a page shows must not depend on the machine that looks at it. */
export const office = {
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
} as const satisfies BrowserContextOptions;

const quiet = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--font-render-hinting=none'],
];
// Root may not use the sandbox, and many containers give an ordinary user none; it sees only pages of this repository.
const inContainers = ['--no-sandbox', '--disable-dev-shm-usage'];

/** Chromium without a window. Its profile is a temporary folder that goes with `close()`. */
export async function startBrowser(): Promise<Browser> {
  const { executable, env } = findChromium();
  return chromium.launch({
    executablePath: executable,
    args: [...quiet, ...inContainers],
    env: { ...definedEnvironment(), ...env },
    // Jest ends in order; a signal handler of its own would keep the process from ending.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => {
      return entry[1] !== undefined;
    }),
  );
}
