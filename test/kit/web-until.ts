import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/**
 * Asks the page until the expression is true. Playwright's own waiting evaluates text inside the page, which the
 * application's security policy forbids.
 * @throws Error after the time, with what the page answers then
 */
export async function until(page: Page, expression: string, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await page.evaluate(expression);
    if (answer === true) return;
    if (Date.now() > end) throw new Error(`stays ${JSON.stringify(answer)}: ${expression}`);
    await pause(50);
  }
}
