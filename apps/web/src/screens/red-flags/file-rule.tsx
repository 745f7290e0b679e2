import { DataTable } from '../../parts/data-table.tsx';
import { useBilingual, useLanguage, useTexts } from '../../texts/use-texts.ts';
import classes from './file.module.css';
import { fileTexts } from './red-flag-file.texts.ts';
import type { RedFlagFile } from './red-flags.queries.ts';

/** What would make it harmless, what to ask for, and how the rule worked. */
export function FileRule({ file }: { readonly file: RedFlagFile }) {
  const say = useTexts(fileTexts);
  const inLanguage = useBilingual();
  const { harmless, requests } = file.explanation[useLanguage()];
  return (
    <>
      <div className={classes['pair']}>
        {harmless.length > 0 && <Points title={say('harmless.title')} points={harmless} />}
        {requests.length > 0 && <Points title={say('requests.title')} points={requests} />}
      </div>
      <details className={classes['rule']}>
        <summary>{say('rule.title')}</summary>
        <p>
          {say('rule.name', { name: inLanguage(file.ruleName) })}: {inLanguage(file.looksFor)}
        </p>
        {file.ruleParameters.length > 0 && (
          <DataTable
            caption={say('rule.caption')}
            rows={file.ruleParameters}
            rowKey={({ name }) => name}
            columns={[
              {
                key: 'explanation',
                title: say('rule.parameter'),
                rowHeader: true,
                cell: ({ explanation }) => inLanguage(explanation),
              },
              {
                key: 'value',
                title: say('rule.value'),
                numeric: true,
                cell: ({ value }) => inLanguage(value),
              },
            ]}
          />
        )}
      </details>
    </>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <section>
      <h3 className={classes['heading']}>{title}</h3>
      <ul className={classes['points']}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
