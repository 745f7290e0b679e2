import { Stack, Switch, Text } from '@mantine/core';
import type { Preferences } from '../../session/preferences.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { preferencesTexts } from './preferences.texts.ts';

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
}

export function KeyPreferences({ preferences, onChange }: Props) {
  const say = useTexts(preferencesTexts);
  return (
    <Stack gap="sm">
      <Switch
        label={say('keys.label')}
        description={say('keys.why')}
        checked={preferences.shortcuts}
        onChange={(event) => onChange({ shortcuts: event.currentTarget.checked })}
      />
      <Text size="sm" c="dimmed">
        {say('keys.list')}
      </Text>
    </Stack>
  );
}
