import { RiskTag } from '../../../parts/risk-tag.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { useBilingual, useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { ParameterField } from '../../runs/parameter-field.tsx';
import { useShowParameter } from '../../runs/use-show-parameter.ts';
import type { Rule } from '../engagement-settings.queries.ts';
import classes from './rule-entry.module.css';
import { deviations, fieldOf } from './rule-overrides.ts';
import { ruleSettingsTexts } from './rule-settings.texts.ts';
import type { RuleForm } from './use-rule-form.ts';

interface Props {
  readonly rule: Rule;
  readonly form: RuleForm;
}

/** A rule; its values open below its name. */
export function RuleEntry({ rule, form }: Props) {
  const say = useTexts(ruleSettingsTexts);
  const inLanguage = useBilingual();
  const language = useLanguage();
  const deviating = deviations(rule, form.texts, language).length;
  return (
    <details className={classes['rule']}>
      <summary>
        <span className={classes['name']}>{inLanguage(rule.name)}</span>
        <RiskTag risk={rule.risk} />
        {rule.aboutPersons && <Tag tone="dashed">{say('persons')}</Tag>}
        <span className={classes['count']}>
          {deviating > 0 ? (
            <Tag tone="info" sign="≠">
              {say('deviating', { count: deviating })}
            </Tag>
          ) : (
            say('parameters', { count: rule.parameters.length })
          )}
        </span>
      </summary>
      {rule.parameters.length === 0 && <p>{say('fixed')}</p>}
      {form.may ? <Fields rule={rule} form={form} /> : <Values rule={rule} />}
    </details>
  );
}

function Fields({ rule, form }: Props) {
  return (
    <div className={classes['fields']}>
      {rule.parameters.map((parameter) => {
        const field = fieldOf(rule, parameter);
        return (
          <ParameterField
            key={field}
            parameter={parameter}
            text={form.texts[field] ?? ''}
            onText={(text) => form.type(field, text)}
          />
        );
      })}
    </div>
  );
}

/** For those who may only read. */
function Values({ rule }: Pick<Props, 'rule'>) {
  const inLanguage = useBilingual();
  const show = useShowParameter();
  return (
    <dl className={classes['values']}>
      {rule.parameters.map((parameter) => (
        <div key={parameter.name}>
          <dt>{inLanguage(parameter.label)}</dt>
          <dd>
            <strong>{show(parameter, parameter.value)}</strong>
            <span>{inLanguage(parameter.explanation)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
