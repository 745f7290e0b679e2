import { settled, type Visitor } from './web-application.ts';

/**
 * Goes to a screen and waits until it tells by its one heading what it is.
 * @throws Error with what the page shows instead
 */
export async function arrive({ page, open }: Visitor, path: string): Promise<void> {
  await open(path);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor().catch(async () => {
    const shown = await page.locator('body').innerText();
    throw new Error(`${path} has no heading, but shows: ${shown.slice(-600)}`);
  });
  await settled(page);
}
