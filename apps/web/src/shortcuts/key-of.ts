/** The name of a pressed key as shortcuts write it; null for keys that only modify. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): string | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey || ['Control', 'Meta', 'Shift', 'Alt'].includes(key)) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `mod+${name}` : name;
}

const ticked = ['checkbox', 'radio', 'button', 'submit'];

/** Whether a person is writing there: single keys are letters then. */
export function writesInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && ticked.includes(target.type)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Whether the key already has a meaning there: Enter presses the focused button and follows the focused link. */
export function activates(key: string, target: EventTarget | null): boolean {
  if (key !== 'Enter' || !(target instanceof HTMLElement)) return false;
  return target.closest('a, button, summary, [role="menuitem"], [role="tab"]') !== null;
}
