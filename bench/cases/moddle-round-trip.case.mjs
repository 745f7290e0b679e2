import { readFileSync } from 'node:fs';
import { decodeBpmn } from '#pruefwerk/bpmn';
import { BpmnModdle } from 'bpmn-moddle';
import { reportMeasured } from '../measure.mjs';

const texts = process.argv.slice(2).map((file) => decodeBpmn(readFileSync(file)));
await reportMeasured(async () => {
  for (const xml of texts) {
    const moddle = new BpmnModdle();
    const { rootElement } = await moddle.fromXML(xml);
    await moddle.toXML(rootElement, { format: true });
  }
  return { files: texts.length };
});
