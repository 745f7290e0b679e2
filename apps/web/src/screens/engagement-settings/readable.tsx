import type { ReactNode } from 'react';
import { useEngagement } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { Notice } from '../../parts/notice.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { settingsTexts } from './settings.texts.ts';

interface Props {
  readonly permission: string;
  readonly children: ReactNode;
}

/** What the role does not show is explained in its place. */
export function Readable({ permission, children }: Props) {
  const say = useTexts(settingsTexts);
  const sayPart = useTexts(partsTexts);
  const { role } = useEngagement();
  const may = useMay(permission);
  if (may) return children;
  return <Notice kind="info">{say('closed', { role: sayPart(`role.${role}`) })}</Notice>;
}

/** Above what may be read and not be changed. */
export function ReadOnlyNotice({ permission }: { readonly permission: string }) {
  const say = useTexts(settingsTexts);
  const sayPart = useTexts(partsTexts);
  const { role } = useEngagement();
  const may = useMay(permission);
  if (may) return null;
  const key =
    permission === 'engagement:write' || permission === 'member:write'
      ? 'readOnly'
      : 'readOnly.auditor';
  return <Notice kind="info">{say(key, { role: sayPart(`role.${role}`) })}</Notice>;
}
