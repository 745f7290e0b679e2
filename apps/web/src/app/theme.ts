import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e4f0f2',
  '#cfe4e8',
  '#a9c6ce',
  '#8accd9',
  '#5bb3c5',
  '#3d94a7',
  '#217a8e',
  '#0f6275',
  '#0a4a59',
  '#06222a',
];

/** The accent's variants by token: Mantine would choose the text colour once for both schemes. */
const variantColours: VariantColorsResolver = (input) => {
  const standard = defaultVariantColorsResolver(input);
  const accent = !input.color || input.color === input.theme.primaryColor;
  if (!accent || !['filled', 'light', 'subtle'].includes(input.variant)) return standard;
  if (input.variant === 'filled') {
    return {
      ...standard,
      background: 'var(--pw-accent)',
      hover: 'var(--pw-accent-strong)',
      color: 'var(--pw-on-accent)',
    };
  }
  const background = input.variant === 'light' ? 'var(--pw-accent-soft)' : 'transparent';
  return {
    ...standard,
    background,
    hover: 'var(--pw-accent-soft)',
    color: 'var(--pw-accent-strong)',
  };
};

const theme = createTheme({
  variantColorResolver: variantColours,
  fontFamily: '"Source Sans 3 Variable", "Segoe UI", sans-serif',
  fontFamilyMonospace: 'var(--pw-mono)',
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  colors: { petrol },
  autoContrast: true,
  defaultRadius: 5,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.90625rem', lg: '1rem', xl: '1.2rem' },
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { height: 32, paddingInline: 12 } } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: {
      defaultProps: {
        withArrow: true,
        multiline: true,
        events: { hover: true, focus: true, touch: true },
      },
    },
    // The placeholder would be a child that a menu must not have (aria-required-children).
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
});

/** Dialogs name their close button in the person's language. */
export function themeWithClose(label: string) {
  const defaultProps = { centered: true, closeButtonProps: { 'aria-label': label } };
  return { ...theme, components: { ...theme.components, Modal: { defaultProps } } };
}

/** Mantine's own variables follow the tokens, so that a token is changed in one place. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-text': 'var(--pw-ink)',
    '--mantine-color-body': 'var(--pw-surface)',
    '--mantine-color-dimmed': 'var(--pw-ink-3)',
    '--mantine-color-placeholder': 'var(--pw-ink-3)',
    '--mantine-color-anchor': 'var(--pw-accent)',
    '--mantine-color-error': 'var(--pw-high)',
    '--mantine-color-default': 'var(--pw-surface)',
    '--mantine-color-default-hover': 'var(--pw-sunk)',
    '--mantine-color-default-color': 'var(--pw-ink)',
    '--mantine-color-default-border': 'var(--pw-control)',
    '--mantine-color-disabled': 'var(--pw-line-2)',
    '--mantine-color-disabled-color': 'var(--pw-ink-3)',
    '--mantine-color-disabled-border': 'var(--pw-line)',
  };
  return { variables: {}, light: both, dark: both };
};
