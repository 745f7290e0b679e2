/** The tokens of the colour scheme that is shown, as plain colours. */
export interface ChartColours {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly soft: string;
  readonly high: string;
  readonly font: string;
}
