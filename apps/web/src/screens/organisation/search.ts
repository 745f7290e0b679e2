import { given, text, words } from '../../address/search-fields.ts';
import { parsePlainDate } from '../../format/parse-date.ts';

const organisationViews = ['einheiten', 'vergleich'] as const;
export type OrganisationView = (typeof organisationViews)[number];

/** What the address remembers of the organisation. */
export interface OrganisationSearch {
  readonly ansicht?: OrganisationView;
  /** Id of the chosen unit. */
  readonly einheit?: string;
  /** Day of which the organisation is shown, yyyy-mm-dd; today when left out. */
  readonly stand?: string;
}

export function organisationSearch(raw: Record<string, unknown>): OrganisationSearch {
  return given<OrganisationSearch>({
    ansicht: words(raw, 'ansicht', organisationViews)?.[0],
    einheit: text(raw, 'einheit'),
    stand: parsePlainDate(text(raw, 'stand') ?? '') ?? undefined,
  });
}
