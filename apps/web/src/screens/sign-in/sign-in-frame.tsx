import { type ReactNode, useEffect } from 'react';
import { IconClipboardCheck } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { LanguageSwitch } from './language-switch.tsx';
import classes from './sign-in.module.css';
import { signInTexts } from './sign-in.texts.ts';

interface Props {
  readonly title: string;
  readonly sub?: string;
  readonly children: ReactNode;
}

/** The calm card in the middle; nothing of the inside shows here. */
export function SignInFrame({ title, sub, children }: Props) {
  const say = useTexts(signInTexts);
  useEffect(() => {
    document.title = `${title} · Prüfwerk`;
  }, [title]);
  return (
    <main className={classes['door']}>
      <div className={classes['column']}>
        <p className={classes['logo']}>
          <IconClipboardCheck size={30} aria-hidden />
          <span>Prüfwerk</span>
        </p>
        <p className={classes['about']}>{say('about')}</p>
        <section className={classes['card']} aria-labelledby="door-title">
          <h1 id="door-title">{title}</h1>
          {sub && <p className={classes['sub']}>{sub}</p>}
          {children}
        </section>
        <LanguageSwitch />
      </div>
    </main>
  );
}
