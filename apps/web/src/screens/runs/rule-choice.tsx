import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment, useId, useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { IconChevronDown, IconChevronRight } from '../../parts/icons.ts';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useBilingual, useLanguage, useTexts } from '../../texts/use-texts.ts';
import { changedParameters, fieldOf, isChosen, shownText } from './new-run.ts';
import { newRunTexts } from './new-run.texts.ts';
import { ParameterField } from './parameter-field.tsx';
import classes from './rule-choice.module.css';
import type { Dataset, Rule } from './runs.queries.ts';
import type { NewRun } from './use-new-run.ts';
import { useMissingColumns } from './use-missing-columns.ts';

interface Props {
  readonly rule: Rule;
  readonly form: NewRun;
  readonly dataset: Dataset;
}

/** A rule to be ticked; its parameters open below it. */
export function RuleChoice({ rule, form, dataset }: Props) {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const faulty = rule.parameters.some((one) => form.faulty.includes(fieldOf(rule, one)));
  // A fault is never hidden behind a closed row.
  const opened = asked || faulty;
  return (
    <Fragment>
      <tr data-off={rule.applicable === false} data-opened={opened}>
        <RuleCells id={id} rule={rule} form={form} dataset={dataset} />
        <td>
          <ParameterToggle
            rule={rule}
            form={form}
            opened={opened}
            controls={`${id}-parameters`}
            onToggle={() => setAsked(!opened)}
          />
        </td>
      </tr>
      {opened && (
        <tr id={`${id}-parameters`} className={classes['parameters']}>
          <td />
          <td colSpan={3}>
            <Parameters rule={rule} form={form} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function RuleCells({ id, rule, form, dataset }: Props & { readonly id: string }) {
  const say = useTexts(newRunTexts);
  const inLanguage = useBilingual();
  return (
    <>
      <td>
        <Checkbox
          aria-labelledby={`${id}-name`}
          checked={isChosen(form.draft, rule)}
          disabled={rule.applicable === false}
          onChange={({ currentTarget }) => form.choose(rule, currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <span id={`${id}-name`} className={classes['name']}>
          {inLanguage(rule.name)}
        </span>
        {rule.recommended && (
          <>
            {' '}
            <Tag tone="info">{say('recommended')}</Tag>
          </>
        )}
        <small>{inLanguage(rule.looksFor)}</small>
        {rule.applicable === false && <Missing rule={rule} dataset={dataset} />}
      </th>
      <td>
        <RiskTag risk={rule.risk} />
      </td>
    </>
  );
}

function Missing({ rule, dataset }: Pick<Props, 'rule' | 'dataset'>) {
  const say = useTexts(newRunTexts);
  const engagementId = useEngagementId();
  const missing = useMissingColumns();
  return (
    <small className={classes['missing']}>
      <Tag tone="dashed">{say('impossible')}</Tag> {missing(rule)}{' '}
      <Link
        to="/p/$engagementId/zahlungsdaten/import/$importId"
        params={{ engagementId, importId: dataset.importId }}
      >
        {say('toMapping')}
      </Link>
    </small>
  );
}

interface ToggleProps extends Pick<Props, 'rule' | 'form'> {
  readonly opened: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

function ParameterToggle({ rule, form, opened, controls, onToggle }: ToggleProps) {
  const say = useTexts(newRunTexts);
  const inLanguage = useBilingual();
  const language = useLanguage();
  const changed = changedParameters(form.draft, rule, language).length;
  const Icon = opened ? IconChevronDown : IconChevronRight;
  if (rule.applicable === false || rule.parameters.length === 0) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon size={14} aria-hidden />}
        aria-expanded={opened}
        aria-controls={opened ? controls : undefined}
        onClick={onToggle}
      >
        {say('parameters', { count: rule.parameters.length })}
        <span className="visually-hidden">
          {say('parameters.of', { rule: inLanguage(rule.name) })}
        </span>
      </Button>
      {changed > 0 && <small>{say('changed', { count: changed })}</small>}
    </>
  );
}

function Parameters({ rule, form }: Pick<Props, 'rule' | 'form'>) {
  const language = useLanguage();
  return (
    <div className={classes['fields']}>
      {rule.parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          text={shownText(form.draft, rule, parameter, language)}
          onText={(text) => form.type(rule, parameter, text)}
        />
      ))}
    </div>
  );
}
