/** How a delimited text is written. */
export interface Dialect {
  readonly delimiter: ';' | ',' | '\t' | '|';
  readonly quote: '"' | "'";
  /** `lf` covers LF and CRLF. */
  readonly newline: 'lf' | 'cr';
}
