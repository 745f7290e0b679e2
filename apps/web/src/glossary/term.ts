export interface Term {
  /** Name in addresses and in the help of a page. */
  readonly key: string;
  readonly de: string;
  readonly en: string;
  /** What it means in Prüfwerk, in own words. */
  readonly about: { readonly de: string; readonly en: string };
  /** Says something about law or convention for which no source is named. */
  readonly unsourced?: true;
}
