/** Colours of the product (ARGB). Risk is always shape, word and colour together, never colour alone. */
export const PALETTE = {
  accent: 'FF0F6275',
  white: 'FFFFFFFF',
  line: 'FFC9D2D5',
  dimmed: 'FF5C6875',
  band: 'FFF3F5F4',
  editable: 'FFFFF8D6',
  high: 'FFA31A1A',
  highFill: 'FFFBE9E7',
  medium: 'FF7F4C00',
  mediumFill: 'FFFDF0D8',
  low: 'FF276344',
  lowFill: 'FFE5F2EA',
} as const;

/** Light tone of the accent, so that the figure on top of a bar stays readable. */
export const DATA_BAR_COLOUR = 'FF9CC7D1';
