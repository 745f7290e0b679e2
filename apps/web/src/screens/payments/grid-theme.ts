import { themeQuartz } from 'ag-grid-community';

/** The grid in the colours of the tokens, which follow the colour scheme by themselves. */
export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--pw-accent)',
  backgroundColor: 'var(--pw-surface)',
  foregroundColor: 'var(--pw-ink)',
  borderColor: 'var(--pw-line)',
  browserColorScheme: 'inherit',
  chromeBackgroundColor: 'var(--pw-sunk)',
  headerBackgroundColor: 'var(--pw-sunk)',
  headerTextColor: 'var(--pw-ink-2)',
  headerFontWeight: 600,
  headerFontSize: '0.8rem',
  fontFamily: 'inherit',
  fontSize: '0.875rem',
  rowBorder: { color: 'var(--pw-line-2)' },
  rowHoverColor: 'var(--pw-sunk)',
  selectedRowBackgroundColor: 'var(--pw-accent-soft)',
  cellHorizontalPadding: 10,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
});

/** Pixels by the person's choice of density; the same as --pw-row. */
export const rowHeights = { compact: 30, normal: 36, comfortable: 44 } as const;
