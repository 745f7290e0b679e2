import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCopy, IconRefresh } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { accountsTexts } from './accounts.texts.ts';
import { proposedPassword } from './propose-password.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error?: string;
  readonly onChange: (password: string) => void;
}

/** A password to be handed over: in plain sight, proposed, changed at the first sign-in. */
export function GivenPasswordField({ label, description, value, error, onChange }: Props) {
  const say = useTexts(accountsTexts);
  return (
    <div>
      <TextInput
        {...{ label, description, value, error }}
        required
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="none"
        styles={{ input: { fontFamily: 'var(--pw-mono)' } }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Group gap={8} mt={8}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={() => onChange(proposedPassword())}
        >
          {say('form.propose')}
        </Button>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconCopy size={14} aria-hidden />}
              onClick={copy}
            >
              <span aria-live="polite">{say(copied ? 'form.copied' : 'form.copy')}</span>
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
