import { engagementDefaults, type EngagementFacts } from '#pruefwerk/engagements';
import { TOWN_LAND, TOWN_YEAR } from '#pruefwerk/sample-town';

/** The seed and size of the sample; every installation shows the same town. */
export const SAMPLE_TOWN = { seed: 1, rows: 48_000 };

/** The number is the key under which the sample is found again; no office numbers its engagements like this. */
export const sampleFacts: EngagementFacts = {
  ...engagementDefaults,
  number: 'BEISPIEL-LINDENBORN',
  title: 'Beispiel: Soziale Leistungen der Stadt Lindenborn',
  authorityName: 'Stadt Lindenborn',
  subject:
    'Auszahlungen nach AsylbLG, SGB II und SGB XII. Stadt, Personen, Konten und Beschäftigte sind erfunden.',
  periodFrom: `${TOWN_YEAR}-01-01`,
  periodTo: `${TOWN_YEAR}-12-31`,
  land: TOWN_LAND,
};
