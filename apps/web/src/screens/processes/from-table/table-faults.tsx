import { Notice } from '../../../parts/notice.tsx';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import type { TableFault } from './from-table.queries.ts';
import { fromTableTexts } from './from-table.texts.ts';
import classes from './from-table.module.css';

/** What could not be taken over, with its place and what to do. */
export function TableFaults({ faults }: { readonly faults: readonly TableFault[] }) {
  return (['fault', 'note'] as const).map((severity) => (
    <FaultList
      key={severity}
      severity={severity}
      faults={faults.filter((one) => one.severity === severity)}
    />
  ));
}

interface Props {
  readonly severity: TableFault['severity'];
  readonly faults: readonly TableFault[];
}

function FaultList({ severity, faults }: Props) {
  const say = useTexts(fromTableTexts);
  const both = useBilingual();
  if (faults.length === 0) return null;
  const place = ({ line, column }: TableFault) => {
    if (line === null) return '';
    return column ? say('fault.place', { line, column }) : say('fault.line', { line });
  };
  return (
    <Notice
      kind={severity === 'fault' ? 'problem' : 'info'}
      title={say(severity === 'fault' ? 'faults.title' : 'notes.title')}
    >
      <ul className={classes['faults']}>
        {faults.map((fault, index) => (
          <li key={index}>
            <strong>{place(fault)}</strong> {both(fault.text)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
