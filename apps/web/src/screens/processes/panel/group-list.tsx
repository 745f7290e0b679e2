import { useState } from 'react';
import { changeOwn, type OwnValue } from '../../../bpmn/edit-own.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Shape } from '../../../api/types.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { AttributeField } from './attribute-field.tsx';
import { type AttributeGroup, groupsOf } from './attribute-groups.ts';
import type { Attribute } from './field-value.ts';
import classes from './panel.module.css';
import { panelTexts } from './panel.texts.ts';
import type { PanelSection } from './panel-target.ts';

interface Props {
  readonly diagram: BaseViewer;
  readonly descriptor: Shape<'IksDescriptorDto'>;
  readonly sections: readonly PanelSection[];
}

/** All that can be recorded about an element, in groups that say how much of them is filled. */
export function GroupList({ diagram, descriptor, sections }: Props) {
  // What was opened stays open from one element to the next.
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['Aktivitaet-times']));
  return sections.flatMap((section) => {
    const type = descriptor.types.find(({ name }) => name === section.type);
    // The drawing's library writes prefixes into the other names while it reads the descriptor.
    const attributes = new Map(type?.properties.map(({ meta }) => [meta.name, meta]));
    return groupsOf(section.type, [...attributes.keys()]).map((group) => {
      const key = `${section.type}-${group.title}`;
      return (
        <GroupOfFields
          key={`${section.key}-${group.title}`}
          section={section}
          group={group}
          attributes={attributes}
          open={open.has(key)}
          onOpen={(isOpen) => {
            const next = new Set(open);
            if (isOpen) next.add(key);
            else next.delete(key);
            setOpen(next);
          }}
          onChange={(name, value) => changeOwn(diagram, section, name, value)}
        />
      );
    });
  });
}

interface GroupProps {
  readonly section: PanelSection;
  readonly group: AttributeGroup;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (name: string, value: OwnValue) => void;
}

function GroupOfFields({ section, group, attributes, open, onOpen, onChange }: GroupProps) {
  const say = useTexts(panelTexts);
  const { of, own, type } = section;
  const title = say(`title.${group.title}`);
  const filled = group.names.filter((name) => isFilled(own?.get(name))).length;
  return (
    <details
      className={classes['group']}
      open={open}
      onToggle={(event) => onOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{of === '' ? title : say('title.of', { title, of })}</span>
        <span className={classes['count']}>
          {say('filled', { filled, all: group.names.length })}
        </span>
      </summary>
      {open && (
        <div className={classes['fields']}>
          {group.names.map((name) => {
            const attribute = attributes.get(name);
            return attribute ? (
              <div key={name} data-short={SHORT.has(attribute.kind) || undefined}>
                <AttributeField
                  type={type}
                  attribute={attribute}
                  value={own?.get(name)}
                  onChange={(value) => onChange(name, value)}
                />
              </div>
            ) : null;
          })}
        </div>
      )}
    </details>
  );
}

/** Two of them stand side by side. */
const SHORT = new Set<Attribute['kind']>(['integer', 'decimal', 'date']);

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== '';
