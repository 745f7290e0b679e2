import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './entry-panel.module.css';

interface FrameProps {
  readonly title: string;
  readonly place: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Its heading takes the focus, because it was asked for. */
export function EntryFrame({ title, place, onClose, children }: FrameProps) {
  const say = useTexts(formTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={classes['panel']} aria-label={place}>
      <header className={classes['head']}>
        <div>
          <p>{place}</p>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <CloseButton className="no-print" aria-label={say('close')} onClick={onClose} />
      </header>
      {children}
    </section>
  );
}
