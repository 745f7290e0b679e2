import type { ReactNode } from 'react';
import { useLanguage } from '../../texts/use-texts.ts';
import { Notice } from '../../parts/notice.tsx';
import type { Import } from './import.queries.ts';
import { withSaidFormats } from './said-formats.ts';

interface Props {
  readonly title: string;
  readonly kind: 'problem' | 'warning';
  readonly problem: NonNullable<Import['problem']>;
  readonly children?: ReactNode;
}

/** What the worker found, in the person's language: column, line and value are part of the sentence. */
export function ToldProblem({ title, kind, problem, children }: Props) {
  const language = useLanguage();
  return (
    <Notice kind={kind} title={title} role="status">
      {withSaidFormats(language === 'de' ? problem.messageDe : problem.messageEn, language)}
      {children}
    </Notice>
  );
}
