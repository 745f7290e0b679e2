import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '../../../parts/icons.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { attributeLetter } from '../sheet/sheet-counts.ts';
import { suggestedAttributes } from './attribute-suggestions.ts';
import { namedAttributes } from './plan-draft.ts';
import classes from './plan.module.css';
import { planTexts } from './plan.texts.ts';
import type { Plan } from './use-plan.ts';

const MOST = 20;

export function AttributeStep({ plan }: { readonly plan: Plan }) {
  const say = useTexts(planTexts);
  const language = useLanguage();
  const { draft, change, control, faults } = plan;
  const { attributes } = draft;
  const set = (at: number, name: string) =>
    change({ attributes: attributes.map((one, i) => (i === at ? name : one)) });
  return (
    <div className={classes['fields']}>
      <p className={classes['note']}>{say('attributes.why')}</p>
      {faults.includes('attributes') && (
        <Notice kind="problem" role="alert">
          {say('attributes.missing')}
        </Notice>
      )}
      {attributes.map((name, at) => {
        const letter = attributeLetter(at);
        return (
          <div key={at} className={classes['attribute']}>
            <TextInput
              label={say('attributes.label', { letter })}
              maxLength={300}
              value={name}
              onChange={(event) => set(at, event.currentTarget.value)}
            />
            <ActionIcon
              variant="subtle"
              size={36}
              aria-label={say('attributes.remove', { letter })}
              disabled={attributes.length === 1}
              onClick={() => change({ attributes: attributes.filter((_, i) => i !== at) })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <div className={classes['buttons']}>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={attributes.length >= MOST}
          onClick={() => change({ attributes: [...attributes, ''] })}
        >
          {say('attributes.add')}
        </Button>
        {control && namedAttributes(draft).length === 0 && (
          <Button
            variant="light"
            onClick={() => change({ attributes: suggestedAttributes(control.kind, language) })}
          >
            {say('attributes.suggest')}
          </Button>
        )}
      </div>
    </div>
  );
}
