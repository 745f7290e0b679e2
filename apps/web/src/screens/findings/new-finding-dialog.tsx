import { SegmentedControl, Input, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { findingNumber } from '../../format/format.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import type { RiskLevel } from '../../parts/risk-level.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ConfirmedFlags } from './confirmed-flags.tsx';
import { confirmedFlagsQuery, useCreateFinding } from './findings.queries.ts';
import { findingsTexts } from './findings.texts.ts';
import { emptyFinding, type NewFindingForm, requestOf } from './new-finding.ts';
import { useRiskChoices } from './risk-choices.ts';

/** Title, risk and evidence; the five parts are written on the finding's own page. */
export function NewFindingDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(findingsTexts);
  const sayForm = useTexts(formTexts);
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const toasts = useToasts();
  const draft = useDraftChange<NewFindingForm>(`new-finding.${engagementId}`, emptyFinding);
  const [tried, setTried] = useState(false);
  const flags = useQuery(confirmedFlagsQuery(engagementId));
  const create = useCreateFinding();
  const placed = placedProblem(create.error ?? flags.error, ['title', 'area']);
  const { values } = draft;
  const untitled = tried && values.title.trim() === '' ? sayForm('required') : undefined;
  const submit = () => {
    setTried(true);
    if (values.title.trim() === '') return;
    create.mutate(requestOf(values, flags.data?.items ?? []), {
      onSuccess: (finding) => {
        const number = findingNumber(finding.number);
        draft.forget();
        toasts.done(say('form.created', { number }));
        void navigate({
          to: '/p/$engagementId/feststellungen/$findingId',
          params: { engagementId, findingId: number },
        });
      },
    });
  };
  return (
    <FormDialog
      title={say('form.title')}
      submitLabel={say('form.submit')}
      pending={create.isPending}
      problem={placed.rest}
      onSubmit={submit}
      onClose={onClose}
      size="lg"
    >
      <TextInput
        label={say('form.name')}
        description={say('form.name.why')}
        required
        data-autofocus
        maxLength={300}
        value={values.title}
        error={placed.faults['title'] ?? untitled}
        onChange={(event) => draft.change({ title: event.currentTarget.value })}
      />
      <TextInput
        label={say('form.area')}
        maxLength={200}
        value={values.area}
        error={placed.faults['area']}
        onChange={(event) => draft.change({ area: event.currentTarget.value })}
      />
      <RiskField risk={values.risk} onChange={(risk) => draft.change({ risk })} />
      {flags.data && (
        <ConfirmedFlags
          page={flags.data}
          chosen={values.redFlagIds}
          onChange={(ids) => draft.change({ redFlagIds: ids })}
        />
      )}
    </FormDialog>
  );
}

interface RiskFieldProps {
  readonly risk: RiskLevel;
  readonly onChange: (risk: RiskLevel) => void;
}

function RiskField({ risk, onChange }: RiskFieldProps) {
  const say = useTexts(findingsTexts);
  return (
    <Input.Wrapper label={say('risk')} labelElement="div">
      <SegmentedControl
        fullWidth
        aria-label={say('risk')}
        data={useRiskChoices()}
        value={risk}
        onChange={(value) => onChange(value)}
      />
    </Input.Wrapper>
  );
}
