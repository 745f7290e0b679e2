import { given, text } from '../../address/search-fields.ts';

interface GlossarySearch {
  readonly suche?: string;
}

export function glossarySearch(raw: Record<string, unknown>): GlossarySearch {
  return given({ suche: text(raw, 'suche') });
}
