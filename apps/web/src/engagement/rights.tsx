import { Tooltip } from '@mantine/core';
import { cloneElement, type MouseEvent, type ReactElement } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { partsTexts } from '../parts/parts.texts.ts';
import { useEngagement } from './engagement.ts';

/** Whether the person may do this in the engagement on the screen; the server checks again. */
export function useMay(permission: string): boolean {
  return (useEngagement().permissions as readonly string[]).includes(permission);
}

interface Props {
  /** For example `red-flag:dispose`. */
  readonly permission: string;
  /** A button or link. */
  readonly children: ReactElement<{
    disabled?: boolean;
    'data-disabled'?: boolean;
    onClick?: unknown;
  }>;
}

/** An action that stays visible without the right, and then explains who may do it. */
export function Guarded({ permission, children }: Props) {
  const say = useTexts(partsTexts);
  const { role } = useEngagement();
  const may = useMay(permission);
  if (may) return children;
  const label = say('missing.right', { role: say(`role.${role}`) });
  // `data-disabled` instead of `disabled`: the control stays reachable by keyboard, so that the reason can be read.
  const closed = cloneElement(children as ReactElement<Record<string, unknown>>, {
    'data-disabled': true,
    'aria-disabled': true,
    onClick: (event: MouseEvent) => event.preventDefault(),
    onKeyDown: undefined,
    type: 'button',
  });
  return (
    <Tooltip label={label} w={320}>
      {closed}
    </Tooltip>
  );
}
