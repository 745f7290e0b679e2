import type { ParameterSource } from './parameter-source.ts';

/** Personnel cost of an hour; single: pay and its side costs, full: with overhead and material. */
export interface HourlyRate extends ParameterSource {
  readonly id: string;
  /** First and last pay grade, as in `E05` to `E09A`. */
  readonly from: string;
  readonly to: string;
  readonly singleCents: number;
  /** Null where the source gives none. */
  readonly fullCents: number | null;
}

const OLEV_2014: ParameterSource = {
  source:
    'Krems, Online-Verwaltungslexikon olev.de, Personalkosten (nach den Personalkostendaten des BMF 2014, nachgeordneter Bereich)',
  address: 'https://www.olev.de/p/pers-kosten.htm',
  ...{ asOf: '2014', verified: false, readOn: '2026-11-22' },
  note: 'Durchschnitt des Bundes, aus zweiter Hand und älter: vor Gebrauch durch den jährlichen Rundbrief des BMF oder eigene Sätze ersetzen.',
};

/** In rising order within each pay scale. */
export const publishedHourlyRates: readonly HourlyRate[] = [
  rate('E02', 'E04', 3800, 5200),
  rate('E05', 'E09A', 4400, 5900),
  rate('E09B', 'E12', 5500, 7600),
  rate('E13', 'E15Ü', 6100, 8300),
  rate('A02', 'A05', 3800, null),
  rate('A06', 'A08', 4200, null),
  rate('A09', 'A12', 5100, null),
  rate('A13', 'A16', 7000, null),
];

function rate(from: string, to: string, singleCents: number, fullCents: number | null): HourlyRate {
  return { ...OLEV_2014, id: `olev-${from}`, from, to, singleCents, fullCents };
}

/** Null for a pay grade that no rate is given for, as for S grades of the social services. */
export function hourlyRateOf(
  payGrade: string,
  rates: readonly HourlyRate[] = publishedHourlyRates,
): HourlyRate | null {
  const place = placeOf(payGrade);
  if (!place) return null;
  const fits = ({ from, to }: HourlyRate): boolean => {
    const [low, high] = [placeOf(from), placeOf(to)];
    return low?.scale === place.scale && low.rank <= place.rank && place.rank <= (high?.rank ?? 0);
  };
  return rates.find(fits) ?? null;
}

/** `EG 9a`, `E 09 a`, `E9A TVöD`, `A 10` … A grade with two halves stands between its neighbours; `9` alone is `9a`. */
function placeOf(payGrade: string): { scale: string; rank: number } | null {
  const text = payGrade.toUpperCase().replace(/\s+/g, '');
  const match = /^(?:EG|E|A)0?(\d{1,2})(A|B|C|Ü|$|[^A-Z0-9]|TV|VKA)?/.exec(text);
  const number = Number(match?.[1] ?? 0);
  if (number === 0) return null;
  const half = { B: 0.5, C: 0.7, Ü: 0.9 }[match?.[2] ?? ''] ?? 0;
  return { scale: text.startsWith('A') ? 'A' : 'E', rank: number + half };
}
