import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type RefObject } from 'react';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { IconCheck, IconFlag, IconQuery } from '../../parts/icons.ts';
import { partsTexts } from '../../parts/parts.texts.ts';
import { KeyCaps } from '../../shortcuts/key-caps.tsx';
import { usePreferences } from '../../session/preferences.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './disposition-form.module.css';
import type { RedFlag } from './next-row.ts';
import { type Decision, decisions } from './reason-rules.ts';
import { fileTexts } from './red-flag-file.texts.ts';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { Triage } from './use-triage.ts';

interface Props {
  readonly flag: RedFlag;
  readonly triage: Triage;
  readonly reasonRef: RefObject<HTMLTextAreaElement | null>;
  /** Esc: back to the list. */
  readonly onLeave: () => void;
  /** Above the reason: what others did meanwhile. */
  readonly children?: ReactNode;
}

const looks = {
  confirmed: { key: 'b', text: 'confirm', Icon: IconFlag },
  query: { key: 'r', text: 'query', Icon: IconQuery },
  cleared: { key: 'u', text: 'clear', Icon: IconCheck },
} as const;

/** The reason and the three decisions, always in sight below the file. */
export function DispositionForm({ flag, triage, reasonRef, onLeave, children }: Props) {
  const say = useTexts(redFlagsTexts);
  const sayFile = useTexts(fileTexts);
  const sayPart = useTexts(partsTexts);
  const may = useMay('red-flag:dispose');
  const { reason, fault, choice } = triage;
  // The fault goes as soon as it is mended, not only with the next try.
  const shownFault =
    fault && (fault !== 'reason.missing' || reason.trim() === '') ? say(fault) : null;
  const chosen = choice
    ? sayFile('reason.chosen', { disposition: sayPart(`disposition.${choice}`) })
    : triage.asksForChoice && say('choose');
  return (
    <div className={`${classes['form']} no-print`}>
      {children}
      <Textarea
        ref={reasonRef}
        label={sayFile('reason.label')}
        placeholder={sayFile('reason.placeholder')}
        disabled={!may}
        autosize
        minRows={2}
        maxRows={6}
        value={reason}
        onChange={({ currentTarget }) => triage.setReason(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onLeave()}
        error={shownFault}
        classNames={{ label: classes['label'] }}
      />
      <div className={classes['buttons']}>
        {decisions.map((decision) => (
          <DecisionButton
            key={decision}
            decision={decision}
            chosen={choice === decision}
            onPress={() => triage.press(decision)}
          />
        ))}
        {flag.disposition !== 'open' && (
          <Guarded permission="red-flag:dispose">
            <Button variant="subtle" onClick={triage.reopen}>
              {sayFile('reopen')}
            </Button>
          </Guarded>
        )}
        <span className={classes['chosen']} aria-live="polite">
          {chosen}
        </span>
      </div>
    </div>
  );
}

interface ButtonProps {
  readonly decision: Decision;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function DecisionButton({ decision, chosen, onPress }: ButtonProps) {
  const say = useTexts(fileTexts);
  const { shortcuts } = usePreferences();
  const { key, text, Icon } = looks[decision];
  return (
    <Guarded permission="red-flag:dispose">
      <Button
        variant={decision === 'confirmed' ? 'filled' : 'default'}
        leftSection={<Icon size={16} aria-hidden />}
        rightSection={shortcuts ? <KeyCaps keys={key} /> : undefined}
        aria-keyshortcuts={shortcuts ? key.toUpperCase() : undefined}
        data-chosen={chosen || undefined}
        className={classes['button']}
        onClick={onPress}
      >
        {say(text)}
      </Button>
    </Guarded>
  );
}
