import { memo, type MouseEvent } from 'react';
import { redFlagNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { DispositionTag } from '../../parts/disposition-tag.tsx';
import { IconLock } from '../../parts/icons.ts';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { FactLine } from './fact-line.tsx';
import classes from './list.module.css';
import type { RedFlag } from './next-row.ts';
import { redFlagsTexts } from './red-flags.texts.ts';

interface Props {
  readonly flag: RedFlag;
  /** From 0. */
  readonly index: number;
  readonly height: number;
  /** Address of the list with this red flag beside it. */
  readonly href: string;
  readonly shown: boolean;
  readonly marked: boolean;
  /** One row of the list takes part in the tab order. */
  readonly tabbable: boolean;
  readonly onShow: (number: number) => void;
  readonly onMark: (flag: RedFlag) => void;
}

export const RedFlagRow = memo(function RedFlagRow(props: Props) {
  const { flag, index, height, href, shown, marked, tabbable, onShow, onMark } = props;
  const say = useTexts(redFlagsTexts);
  const { money } = useFormat();
  const number = redFlagNumber(flag.number);
  const click = (event: MouseEvent) => {
    if (!(event.target as Element).closest('a, input, label')) onShow(flag.number);
  };
  return (
    <tr
      aria-rowindex={index + 2}
      aria-current={shown || undefined}
      data-number={flag.number}
      style={{ height }}
      onClick={click}
    >
      <td className={classes['mark']}>
        <input
          type="checkbox"
          checked={marked}
          tabIndex={tabbable ? 0 : -1}
          aria-label={say('list.mark', { number })}
          onChange={() => onMark(flag)}
        />
      </td>
      <td className={classes['risk']}>
        <RiskTag risk={flag.risk} />
      </td>
      <th scope="row" className={classes['title']}>
        <TitleLink {...{ flag, href, tabbable, onShow }} />
        <span className={classes['fact']}>
          <span className="mono">{number}</span>
          <FactLine flag={flag} />
          {flag.face.caseNumber !== null && (
            <span className={`${classes['smallCase']} mono`}>· {flag.face.caseNumber}</span>
          )}
          <span className={classes['smallAmount']}>· {money(flag.amountAtRiskCents)}</span>
          {flag.disposition !== 'open' && <DispositionTag disposition={flag.disposition} />}
        </span>
      </th>
      <td className={`${classes['case']} mono`}>{flag.face.caseNumber ?? '–'}</td>
      <td className={classes['amount']}>{money(flag.amountAtRiskCents)}</td>
    </tr>
  );
});

type LinkProps = Pick<Props, 'flag' | 'href' | 'tabbable' | 'onShow'>;

/** A plain link: a router's link per row would follow every step through the list and make it slow. */
function TitleLink({ flag, href, tabbable, onShow }: LinkProps) {
  const say = useTexts(redFlagsTexts);
  const language = useLanguage();
  const { title } = flag.wording[language];
  const follow = (event: MouseEvent) => {
    // Another tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onShow(flag.number);
  };
  return (
    <span className={classes['name']}>
      <a href={href} tabIndex={tabbable ? 0 : -1} title={title} onClick={follow}>
        {title}
      </a>
      {flag.aboutPersons && (
        <IconLock size={14} role="img" aria-label={say('list.about')} className={classes['lock']} />
      )}
    </span>
  );
}
