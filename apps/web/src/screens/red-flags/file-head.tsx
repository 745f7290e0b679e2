import { ActionIcon } from '@mantine/core';
import { redFlagNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { DispositionTag } from '../../parts/disposition-tag.tsx';
import { IconChevronDown, IconChevronUp, IconLock, IconPrint } from '../../parts/icons.ts';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import classes from './file.module.css';
import type { RedFlag } from './next-row.ts';
import { printOnly } from './print-only.ts';
import { fileTexts } from './red-flag-file.texts.ts';
import { redFlagsTexts } from './red-flags.texts.ts';
import { useFoundIn } from './use-found-in.ts';

interface Props {
  readonly flag: RedFlag;
  readonly headingId: string;
  readonly onStep: (step: 1 | -1) => void;
}

export function FileHead({ flag, headingId, onStep }: Props) {
  const say = useTexts(fileTexts);
  const sayList = useTexts(redFlagsTexts);
  const { date } = useFormat();
  const language = useLanguage();
  const found = useFoundIn(flag.firstRunId);
  const facts = [
    say('version', { version: flag.ruleVersion }),
    ...(found ? [say('found', { date: date(found.at.slice(0, 10)) })] : []),
  ];
  return (
    <header className={classes['head']}>
      <div className={classes['titles']}>
        <p className={classes['meta']}>
          <span className="mono">{redFlagNumber(flag.number)}</span> · {facts.join(' · ')}
        </p>
        <h2 id={headingId}>
          {flag.wording[language].title}{' '}
          {flag.aboutPersons && (
            <IconLock size={15} role="img" aria-label={say('about')} className={classes['lock']} />
          )}
        </h2>
      </div>
      <div className={classes['tags']}>
        <RiskTag risk={flag.risk} />
        <DispositionTag disposition={flag.disposition} />
        <span className="no-print">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={sayList('print.detail')}
            title={sayList('print.detail')}
            onClick={() => printOnly('file')}
          >
            <IconPrint size={17} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('previous')}
            title={say('previous')}
            onClick={() => onStep(-1)}
          >
            <IconChevronUp size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('next')}
            title={say('next')}
            onClick={() => onStep(1)}
          >
            <IconChevronDown size={18} />
          </ActionIcon>
        </span>
      </div>
    </header>
  );
}
