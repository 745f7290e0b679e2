import type { Page } from 'playwright-core';

/** What a screen reader would say of the control that has the focus; between two rounds it is on the page itself. */
const FOCUSED = `(() => { const one = document.activeElement;
  if (one === document.body) return '';
  return one?.getAttribute('aria-label') ?? one?.labels?.[0]?.innerText ?? one?.innerText ?? ''; })()`;

/** Presses Tab until the focus is on the control of that name, as somebody without a mouse would. */
export async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 300; i += 1) {
    await page.keyboard.press(key);
    if (String(await page.evaluate(FOCUSED)).includes(name)) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}
