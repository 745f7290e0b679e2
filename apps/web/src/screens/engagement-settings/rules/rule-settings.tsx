import { getRouteApi } from '@tanstack/react-router';
import { ConflictDialog } from '../../../feedback/conflict-dialog.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { Card } from '../../../parts/card.tsx';
import { CheckedForm } from '../../../parts/checked-form.tsx';
import { FilterBar } from '../../../parts/filter-bar.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { SearchField } from '../../../parts/search-field.tsx';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import { ReadOnlyNotice } from '../readable.tsx';
import { SaveBar } from '../save-bar.tsx';
import classes from '../settings.module.css';
import { RuleEntry } from './rule-entry.tsx';
import { ruleSettingsTexts } from './rule-settings.texts.ts';
import { useRuleForm } from './use-rule-form.ts';

const route = getRouteApi('/inside/p/$engagementId/einstellungen');

/** The values that the engagement's runs use, by rule. */
export function RuleSettings() {
  const say = useTexts(ruleSettingsTexts);
  const inLanguage = useBilingual();
  const { suche = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const form = useRuleForm();
  const wanted = suche.toLowerCase();
  const shown = form.rules.filter(({ name }) => inLanguage(name).toLowerCase().includes(wanted));
  const families = [...new Set(shown.map(({ family }) => family))];
  const search = (text: string) =>
    void navigate({
      search: { bereich: 'pruefregeln', suche: text || undefined },
      replace: true,
    });
  return (
    <CheckedForm onSubmit={form.save} className={classes['form']}>
      <Notice kind="info">{say('about')}</Notice>
      <ReadOnlyNotice permission="engagement:write" />
      <FilterBar>
        <SearchField label={say('search')} value={suche} onSearch={search} width={280} />
      </FilterBar>
      {shown.length === 0 && <p role="status">{say('none')}</p>}
      {families.map((family) => (
        <Card key={family} title={say(`family.${family}`)} flush>
          {shown
            .filter((rule) => rule.family === family)
            .map((rule) => (
              <RuleEntry key={rule.id} rule={rule} form={form} />
            ))}
        </Card>
      ))}
      {form.tried && form.faulty && (
        <Notice kind="problem" role="alert">
          {say('fault.save')}
        </Notice>
      )}
      <ProblemNotice problem={form.problem} />
      <SaveBar
        count={form.may ? form.count : 0}
        pending={form.pending}
        onSave={form.save}
        onDiscard={form.discard}
      />
      <ConflictDialog
        opened={form.conflict}
        fields={form.conflicts}
        onKeepYours={form.keepYours}
        onTakeTheirs={form.discard}
        onClose={form.endConflict}
      />
    </CheckedForm>
  );
}
