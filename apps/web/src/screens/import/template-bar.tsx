import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './column-table.module.css';
import { columnsTexts } from './columns.texts.ts';
import { type Import, type Preview, templateFitQuery, templatesQuery } from './import.queries.ts';
import { ListSelect } from './list-select.tsx';
import { type MappingDraft, withTemplate } from './mapping-draft.ts';
import { SaveTemplateDialog } from './save-template-dialog.tsx';

interface Props {
  readonly one: Import;
  readonly preview: Preview;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** Saved mappings with how well they fit, best first, and saving this one. */
export function TemplateBar({ one, preview, draft, onChange }: Props) {
  const say = useTexts(columnsTexts);
  const engagementId = useEngagementId();
  const toasts = useToasts();
  const { percent } = useFormat();
  const { data: fits = [] } = useQuery(templateFitQuery(engagementId, one.id));
  const { data: templates = [] } = useQuery(templatesQuery(engagementId));
  const [saving, setSaving] = useState(false);
  const apply = (id: string | null) => {
    const template = templates.find((known) => known.id === id);
    if (!template) return;
    onChange(withTemplate(template.mapping, preview));
    toasts.undoable(say('template.applied', { name: template.name }), () => onChange(draft));
  };
  const none = fits.length === 0;
  return (
    <>
      <span aria-hidden className={classes['label']}>
        {say('template')}
      </span>
      <ListSelect
        size="xs"
        w={250}
        aria-label={say('template')}
        placeholder={say(none ? 'template.none' : 'template.choose')}
        disabled={none}
        value={null}
        data={fits.map(({ id, name, share }) => ({
          value: id,
          label: say('template.fit', { name, share: percent(share, 0) }),
        }))}
        comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
        onChange={apply}
      />
      <Guarded permission="import:write">
        <Button variant="default" size="xs" onClick={() => setSaving(true)}>
          {say('template.save')}
        </Button>
      </Guarded>
      {saving && (
        <SaveTemplateDialog {...{ draft, preview, templates }} onClose={() => setSaving(false)} />
      )}
    </>
  );
}
