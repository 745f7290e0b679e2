import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isConflict } from '../../../api/problem.ts';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useEngagement } from '../../../engagement/engagement.ts';
import { useMay } from '../../../engagement/rights.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { useBilingual, useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { type Rule, rulesQuery, useChangeEngagement } from '../engagement-settings.queries.ts';
import { settingsTexts } from '../settings.texts.ts';
import {
  fieldOf,
  hasFaults,
  type ParameterTexts,
  ruleOverrides,
  savedTexts,
} from './rule-overrides.ts';

export type RuleForm = ReturnType<typeof useRuleForm>;

/** Values of all rules in one form: they belong to one version of the engagement. */
export function useRuleForm() {
  const say = useTexts(settingsTexts);
  const language = useLanguage();
  const toasts = useToasts();
  const { id, version } = useEngagement();
  const may = useMay('engagement:write');
  const { data: rules } = useSuspenseQuery(rulesQuery(id));
  const saved = savedTexts(rules, language);
  const draft = useDraftChange<ParameterTexts>(`rules.${id}`, saved, version);
  const change = useChangeEngagement(id);
  const [tried, setTried] = useState(false);
  const faulty = hasFaults(rules, draft.values, language);
  const discard = () => {
    setTried(false);
    change.reset();
    draft.forget();
  };
  const save = (based: number) => {
    setTried(true);
    if (faulty || !draft.changed) return;
    const overrides = ruleOverrides(rules, draft.values, language);
    change.mutate(
      { version: based, ruleOverrides: overrides },
      {
        onSuccess: () => {
          discard();
          toasts.done(say('saved'));
        },
      },
    );
  };
  const conflict = isConflict(change.error);
  return {
    ...{ rules, may, tried, faulty, discard, conflict },
    texts: draft.values,
    count: Object.keys(draft.changes).length,
    type: (field: string, text: string) => draft.change({ [field]: text }),
    save: () => save(draft.baseVersion),
    keepYours: () => save(version),
    endConflict: () => change.reset(),
    pending: change.isPending,
    problem: conflict ? null : change.error,
    conflicts: useConflicts(rules, draft.changes, saved),
  };
}

function useConflicts(
  rules: readonly Rule[],
  yours: Partial<ParameterTexts>,
  theirs: ParameterTexts,
) {
  const inLanguage = useBilingual();
  return rules.flatMap((rule) =>
    rule.parameters.flatMap((parameter) => {
      const field = fieldOf(rule, parameter);
      const own = yours[field];
      const label = `${inLanguage(rule.name)}: ${inLanguage(parameter.label)}`;
      return own === undefined ? [] : [{ label, yours: own, theirs: theirs[field] ?? '' }];
    }),
  );
}
