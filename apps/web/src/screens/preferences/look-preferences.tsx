import { Radio, Stack } from '@mantine/core';
import type { Preferences } from '../../session/preferences.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './preferences.module.css';
import { preferencesTexts } from './preferences.texts.ts';

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
}

const languages = ['de', 'en'] as const;
const schemes = ['auto', 'light', 'dark'] as const;
const densities = ['compact', 'normal', 'comfortable'] as const;

export function LookPreferences({ preferences, onChange }: Props) {
  const say = useTexts(preferencesTexts);
  return (
    <Stack gap="md">
      <Choice
        label={say('language')}
        value={preferences.language}
        choices={languages.map((value) => ({
          value,
          label: say(`language.${value}`),
          lang: value,
        }))}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        label={say('scheme')}
        value={preferences.colourScheme}
        choices={schemes.map((value) => ({ value, label: say(`scheme.${value}`) }))}
        onChange={(colourScheme) => onChange({ colourScheme })}
      />
      <Choice
        label={say('density')}
        value={preferences.density}
        choices={densities.map((value) => ({ value, label: say(`density.${value}`) }))}
        onChange={(density) => onChange({ density })}
      />
    </Stack>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { value: Value; label: string; lang?: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <Radio.Group label={label} value={value} onChange={(next) => onChange(next)}>
      <div className={classes['choices']}>
        {choices.map(({ lang, ...choice }) => (
          <Radio key={choice.value} {...choice} lang={lang} />
        ))}
      </div>
    </Radio.Group>
  );
}
