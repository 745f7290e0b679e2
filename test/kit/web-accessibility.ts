import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { until } from './web-until.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** What a colour scheme can change; all else is asked once. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const GRAVE = new Set<unknown>(['serious', 'critical']);

/**
 * What axe finds serious on the page as it stands, in light and in dark: one line per element. The page must follow
 * the colour scheme of the system, which is its default; it is left in the light one.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await until(
      page,
      `(document.documentElement.dataset.mantineColorScheme ?? '${colorScheme}') === '${colorScheme}'`,
    );
    await colorsAtRest(page);
    for (const fault of await gravest(page, colorScheme)) found.push(`${colorScheme}: ${fault}`);
  }
  return found;
}

/** While a colour still fades, axe would measure one that nobody reads. */
async function colorsAtRest(page: Page): Promise<void> {
  await page.evaluate(
    `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`,
  );
  await page.evaluate(
    `Promise.allSettled(document.getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
      .map((one) => one.finished)).then(() => undefined)`,
  );
}

async function gravest(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const asked = scheme === 'light' ? axe.withTags(RULES) : axe.withRules(OF_COLOURS);
  const { violations } = await asked.analyze();
  return violations
    .filter(({ impact }) => GRAVE.has(impact))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, any, all, none }) => {
        const detail = [...any, ...all, ...none][0]?.message ?? '';
        return `${id} (${help}) at ${target.join(' ')}: ${detail}\n  ${html.slice(0, 300)}`;
      }),
    );
}
