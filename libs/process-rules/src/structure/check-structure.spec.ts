import { describe, expect, it } from '@jest/globals';
import { cleanProcesses } from '../../../../test/kit/clean-processes/clean-processes.ts';
import { drawnProcess } from '../../../../test/kit/drawn-process.ts';
import { processFile, xmlOf } from '../../../../test/kit/process-file.ts';
import { checkStructure } from './check-structure.ts';
import { brokenStructures } from '../../../../test/kit/broken-structures.ts';
import { structureRuleIds } from './structure-rules.ts';
import { structureTexts } from './structure-texts.ts';
import { tellStructureHit } from './tell-structure-hit.ts';

const idsOf = async (xml: string) => (await checkStructure(xml)).map(({ ruleId }) => ruleId);

describe('structure of a model', () => {
  it('a drawn process has no hit', async () => {
    expect(await checkStructure(drawnProcess)).toEqual([]);
  });

  it.each(cleanProcesses)('%s has no error', async (_name, file) => {
    const hits = await checkStructure(xmlOf(file));
    expect(hits.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(structureRuleIds)('%s is found in a model that breaks it', async (ruleId) => {
    const { xml, elementId } = brokenStructures[ruleId];
    const hits = await checkStructure(xml);
    expect(hits.filter((hit) => hit.ruleId === ruleId).map((hit) => hit.elementId)).toEqual([
      elementId,
    ]);
  });

  it('says nothing twice and nothing of the model before', async () => {
    const { xml } = brokenStructures['no-duplicate-sequence-flows'];
    const first = await checkStructure(xml);
    expect(await checkStructure(xml)).toEqual(first);
    expect(await checkStructure(drawnProcess)).toEqual([]);
  });

  it('reads arrows that only say themselves where they lead', async () => {
    const bare = drawnProcess.replace(/<(\w+:)?(incoming|outgoing)>[^<]*<\/(\w+:)?\2>/g, '');
    expect(await idsOf(bare)).toEqual([]);
  });

  it('does not ask for a start in a pool that stays closed', async () => {
    const empty = xmlOf(processFile({ lanes: [{ id: 'l', name: 'Leer', rolle: {} }] }));
    expect(await idsOf(empty)).not.toContain('start-event-required');
  });

  it('refuses a document type', async () => {
    const unsafe = drawnProcess.replace(/(<\?xml[^>]*>)?/, '$1<!DOCTYPE x SYSTEM "file:///x">');
    await expect(checkStructure(unsafe)).rejects.toMatchObject({ code: 'bpmn.unsafe' });
  });
});

describe('words for the structure', () => {
  it.each(structureRuleIds)('%s are whole sentences in both languages', async (ruleId) => {
    const [hit] = (await checkStructure(brokenStructures[ruleId].xml)).filter(
      (one) => one.ruleId === ruleId,
    );
    for (const language of ['de', 'en'] as const) {
      const told = hit && tellStructureHit(hit, language);
      expect(told?.sentence).toMatch(/^[A-Z„“].*\.$/);
      expect(told?.advice).toMatch(/^\p{Lu}.*\.$/u);
      expect(told?.sentence).toMatch(/[„“]/);
      expect(told?.sentence).not.toMatch(/[{}]|undefined/);
    }
    expect(structureTexts[ruleId].de.name).not.toBe(structureTexts[ruleId].en.name);
  });
});
