import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { withInterchangeSuite } from '../../../../test/kit/interchange-suite.ts';
import { changes, editedInEditor, type ModelChange } from '../../../../test/kit/moddle-edits.ts';
import { readProcessModel } from '../model/read-process-model.ts';
import { moddleCopy } from '../moddle/moddle-copy.ts';
import { mergeEdited } from './merge-edited.ts';
import { Signatures } from './signatures.ts';

// Large files are read and written several times, on a machine that has other work.
jest.setTimeout(30_000);

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** Much that the editor's reader drops, and much that it writes differently. */
const hard = `\uFEFF<?xml version='1.0'  encoding="UTF-8"?>\r
<!-- first -->
<b:definitions xmlns:b='${BPMN}' xmlns:d="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:o="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:x="urn:x" xmlns:n="urn:n" targetNamespace="urn:n" x:own = '1'>
  <b:process id='p' isExecutable="TRUE">
    <x:lost a="&quot;1&#10;"><x:inner/>text</x:lost>
    <b:startEvent id="s"><b:outgoing>f</b:outgoing><b:outgoing>n:gone</b:outgoing></b:startEvent>
    <!-- between -->
    <b:task id="t" name="A" startQuantity="1" unknown="u"><b:documentation><![CDATA[a < b]]></b:documentation></b:task><b:unknownThing id="u"/>
    <b:task id="v"/>
    <b:sequenceFlow id="f" sourceRef="s" targetRef="t"/>
    <b:sequenceFlow id="g" sourceRef="t" targetRef="n:v"/>
  </b:process>
  <d:BPMNDiagram><d:BPMNPlane id="other" bpmnElement="p" />
    <d:BPMNPlane bpmnElement="p"><d:BPMNShape bpmnElement="t"><o:Bounds x="1.0" y="02" width="100" height="80"/></d:BPMNShape></d:BPMNPlane></d:BPMNDiagram>
</b:definitions>
`;

async function merged(xml: string, ...edits: (readonly [ModelChange, number])[]) {
  return mergeEdited(xml, await editedInEditor(xml, edits));
}

/** What the editor reads is the same. */
async function expectSameModel(one: string, other: string): Promise<void> {
  const signatures = new Signatures();
  const [a, b] = [await moddleCopy(one), await moddleCopy(other)];
  expect(signatures.of(a!)).toBe(signatures.of(b!));
}

describe('putting edits into the original', () => {
  it('gives back the original, byte for byte, when nothing was edited', async () => {
    expect(await merged(hard)).toEqual({ xml: hard, kind: 'unchanged', losses: [] });
  });

  it('changes a name and nothing else', async () => {
    const { xml, kind } = await merged(hard, [changes.rename, 1]);
    expect(kind).toBe('patched');
    expect(xml).toBe(hard.replace('name="A"', 'name="Neu &amp; &quot;1&quot;&#10;zwei"'));
  });

  it('keeps the quotes of a text, and writes a text that has none', async () => {
    const { xml } = await merged(hard, [changes.document, 1], [changes.document, 2]);
    const expected = hard
      .replace('a < b]]>', 'a < b\n1]]>')
      .replace(
        '<b:task id="v"/>',
        '<b:task id="v">\n      <b:documentation>a &lt; b\n2</b:documentation>\n    </b:task>',
      );
    expect(xml).toBe(expected);
  });

  it('moves a shape by its figures only', async () => {
    const { xml } = await merged(hard, [changes.move, 0]);
    expect(xml).toBe(hard.replace('x="1.0"', 'x="14"'));
  });

  it('takes a deleted element out with what belongs to it, and leaves what the editor never saw', async () => {
    const { xml, kind } = await merged(hard, [changes.remove, 0]);
    expect(kind).toBe('patched');
    const { steps, flows } = readProcessModel(xml);
    expect(steps.map(({ id }) => id)).toEqual(['s', 'v']);
    expect(flows).toEqual([]);
    for (const kept of ['<x:lost a="&quot;1&#10;">', '<b:unknownThing id="u"/>', 'id="other"'])
      expect(xml).toContain(kept);
  });

  it('does not take for edits what the editor does on every saving', async () => {
    const shapes = ['t', 'v'].map((id) => `<d:BPMNShape id="${id}_di" bpmnElement="${id}"/>`);
    const drawn = hard.replace('</d:BPMNShape>', `</d:BPMNShape>${shapes.join('')}`);
    const sent = (await editedInEditor(drawn, []))
      .replace(`<d:BPMNShape id="t_di" bpmnElement="t" />`, '')
      .replace(`<d:BPMNShape id="v_di" bpmnElement="v" />`, (shape) =>
        shape.replace(' />', ' isMarkerVisible="true" />'),
      );
    expect(sent).toContain('isMarkerVisible');
    expect(await mergeEdited(drawn, sent)).toEqual({ xml: drawn, kind: 'unchanged', losses: [] });
  });

  it('declares a namespace that was not there', async () => {
    const { xml, kind } = await merged(hard, [changes.record, 1]);
    expect(kind).toBe('patched');
    expect(xml).toContain(`x:own = '1' xmlns:iks="urn:pruefwerk:iks:1.0">`);
    expect(xml).toContain('<iks:aktivitaet grundzeitMin="1.5" zahlweg="bar" />');
  });

  it('takes the sent text as it is when another program wrote it, and says what is gone', async () => {
    const edited = (await editedInEditor(hard, [])).replace('</process>', '<x/></process>');
    const sent = edited.replace('</b:process>', '<b:unknownThing id="other"/></b:process>');
    const { xml, kind, losses } = await mergeEdited(hard, sent);
    expect([xml, kind]).toEqual([sent, 'as-sent']);
    expect(losses.map(({ element, reason }) => [element, reason])).toEqual(
      expect.arrayContaining([
        ['x:lost', 'element-foreign'],
        ['b:unknownThing', 'element-unknown'],
      ]),
    );
  });

  it('does not let a second element with the same id take the place of a deleted one', async () => {
    const twice = hard.replace('<b:task id="v"/>', '<b:task id="t" name="twice"/>');
    const { xml, kind, losses } = await merged(twice, [changes.remove, 0]);
    expect([kind, readProcessModel(xml).steps.map(({ id }) => id)]).toEqual(['as-sent', ['s']]);
    expect(losses).toContainEqual(expect.objectContaining({ reason: 'element-foreign' }));
  });

  it.each([
    ['an entity', '<!DOCTYPE d [<!ENTITY e "x">]><d/>', 'bpmn.unsafe'],
    ['an external type', '<!DOCTYPE d SYSTEM "http://127.0.0.1/d.dtd"><d/>', 'bpmn.unsafe'],
    ['great depth', `<d xmlns="${BPMN}">${'<d>'.repeat(200)}`, 'bpmn.too-deep'],
    ['another document', '<html/>', 'bpmn.not-bpmn'],
  ])('refuses %s on either side', async (_, xml, code) => {
    await expect(mergeEdited(hard, xml)).rejects.toMatchObject({ code });
    await expect(mergeEdited(xml, hard)).rejects.toMatchObject({ code });
  });

  it('takes any edits over and keeps what the editor cannot read', async () => {
    const edit = fc.tuple(fc.constantFrom(...Object.values(changes)), fc.nat(20));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 6 }), async (edits) => {
        const edited = await editedInEditor(hard, edits);
        const result = await mergeEdited(hard, edited);
        expect(result.kind).not.toBe('as-sent');
        await expectSameModel(result.xml, edited);
        for (const kept of ['<x:lost', 'first', 'between', '<b:unknownThing', 'id="other"'])
          expect(result.xml).toContain(kept);
      }),
      { numRuns: 60 },
    );
  });
});

withInterchangeSuite('patched saving of the interchange suite', ({ files, read }) => {
  // Each file with one of the larger changes in turn; that the result is exact is proven above.
  const larger = [changes.remove, changes.append, changes.move, changes.reorder, changes.record];
  const cases = files.map((file, index) => [file, larger[index % larger.length]!] as const);

  it.each(cases)(
    'is byte-identical without an edit and patched with one: %s',
    async (file, change) => {
      const xml = read(file);
      expect((await merged(xml)).xml === xml).toBe(true);
      const { xml: after } = await merged(xml, [changes.rename, 1]);
      const [before, now] = [xml.split('\n'), after.split('\n')];
      expect(now).toHaveLength(before.length);
      expect(before.filter((line, i) => line !== now[i]).length).toBeLessThanOrEqual(1);
      expect((await merged(xml, [change, 3])).kind).toMatch(/patched|unchanged/);
    },
  );
});
