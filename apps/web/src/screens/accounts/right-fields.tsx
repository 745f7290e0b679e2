import { Checkbox, Stack } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.ts';
import { accountsTexts } from './accounts.texts.ts';

interface Rights {
  readonly administrator: boolean;
  readonly mayOpenEngagements: boolean;
}

interface Props {
  readonly rights: Rights;
  readonly onChange: (rights: Partial<Rights>) => void;
}

/** The rights that an account has by itself, outside of any engagement. */
export function RightFields({ rights, onChange }: Props) {
  const say = useTexts(accountsTexts);
  return (
    <Stack gap="xs" role="group" aria-label={say('form.rights')}>
      <Checkbox
        label={say('mayOpen')}
        description={say('form.mayOpen.why')}
        checked={rights.mayOpenEngagements}
        onChange={(event) => onChange({ mayOpenEngagements: event.currentTarget.checked })}
      />
      <Checkbox
        label={say('administrator')}
        description={say('form.administrator.why')}
        checked={rights.administrator}
        onChange={(event) => onChange({ administrator: event.currentTarget.checked })}
      />
    </Stack>
  );
}
