export interface SavedView {
  readonly name: string;
  readonly screen: string;
  /** The search part of an address as JSON. */
  readonly search: string;
}

/** With one more view; the same name on the same screen is replaced. */
export function withView<View extends SavedView>(views: readonly View[], view: View): View[] {
  return [...withoutView(views, view), view];
}

export function withoutView<View extends SavedView>(
  views: readonly View[],
  { name, screen }: Pick<SavedView, 'name' | 'screen'>,
): View[] {
  return views.filter((known) => known.name !== name || known.screen !== screen);
}

/** What a view was saved with; null when it cannot be read any more. */
export function searchOf({ search }: Pick<SavedView, 'search'>): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(search);
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? (found as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
