import { Stack, Textarea } from '@mantine/core';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { type ReactNode, type Ref, useState } from 'react';
import type { Shape } from '../../../api/types.ts';
import { changeDocumentation, documentationOf, renameOwner } from '../../../bpmn/edit-own.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { CommitField } from '../commit-field.tsx';
import { processTexts } from '../process.texts.ts';
import { GroupList } from './group-list.tsx';
import type { PanelTarget } from './panel-target.ts';
import classes from './panel.module.css';
import { panelTexts } from './panel.texts.ts';
import { TargetPicker } from './target-picker.tsx';
import type { ChosenTarget } from './use-panel-target.ts';
import { useTargetName } from './use-target-name.ts';

interface Props extends ChosenTarget {
  readonly diagram: BaseViewer | null;
  readonly descriptor: Shape<'IksDescriptorDto'>;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Place in the list and role of a step. */
  readonly place: string | null;
  /** Questions about the element, above its fields. */
  readonly questions?: ReactNode;
  /** Below its fields: risks and controls of a step. */
  readonly children?: ReactNode;
}

/** Everything that is recorded about the chosen element, to be changed; each change can be undone. */
export function ElementPanel(props: Props) {
  const { diagram, target, targets, choose, descriptor, heading, place, questions } = props;
  const say = useTexts(panelTexts);
  const sayProcess = useTexts(processTexts);
  const name = useTargetName();
  return (
    <section className={classes['panel']} aria-label={say('label')}>
      {target ? (
        <header className={classes['head']}>
          <p>{place ?? say(`kind.${target.kind}`)}</p>
          <h2 ref={heading} tabIndex={-1}>
            {name(target)}
          </h2>
        </header>
      ) : (
        <p className={classes['empty']}>{sayProcess('edit.choose')}</p>
      )}
      {targets.length > 0 && (
        <div className={classes['section']}>
          <TargetPicker targets={targets} chosen={target?.id ?? ''} onChoose={choose} />
        </div>
      )}
      {questions}
      {target && diagram && (
        <>
          <NameFields key={target.id} diagram={diagram} target={target} />
          <GroupList diagram={diagram} descriptor={descriptor} sections={target.sections} />
        </>
      )}
      {props.children}
    </section>
  );
}

interface NameProps {
  readonly diagram: BaseViewer;
  readonly target: PanelTarget;
}

function NameFields({ diagram, target }: NameProps) {
  const say = useTexts(panelTexts);
  const sayProcess = useTexts(processTexts);
  const written = documentationOf(target.owner);
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && typed.trim() !== written)
      changeDocumentation(diagram, target, typed.trim());
    setTyped(null);
  };
  return (
    <Stack gap={10} className={classes['section']}>
      <CommitField
        label={sayProcess('field.name')}
        value={target.owner.name ?? ''}
        onCommit={(name) => renameOwner(diagram, target, name.trim())}
      />
      <Textarea
        label={say('documentation')}
        autosize
        minRows={1}
        maxRows={8}
        value={typed ?? written}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
      />
    </Stack>
  );
}
