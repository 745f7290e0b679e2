import { readFileSync } from 'node:fs';
import { decodeBpmn, drawingFaults, layoutModel } from '#pruefwerk/bpmn';
import { reportMeasured } from '../measure.mjs';

const DIAGRAM = /\s*<(\w+:)?BPMNDiagram[\s>][\s\S]*?<\/\1?BPMNDiagram>/g;
const stripped = process.argv
  .slice(2)
  .map((file) => decodeBpmn(readFileSync(file)).replace(DIAGRAM, ''));
const drawn = [];
let slowest = 0;
// Looked at after the clock has stopped: counting faults is no part of drawing.
const faults = () => {
  const found = drawn.map((xml) => drawingFaults(xml));
  const sum = (of) => found.reduce((total, one) => total + of(one), 0);
  return {
    slowest,
    nodes: sum(({ nodes }) => nodes),
    flows: sum(({ flows }) => flows),
    overlaps: sum(({ overlaps }) => overlaps.length),
    outside: sum(({ outside }) => outside.length),
    missing: sum(({ withoutShape, withoutEdge }) => withoutShape.length + withoutEdge.length),
    throughNodes: sum(({ throughNodes }) => throughNodes.length),
  };
};
await reportMeasured(() => {
  for (const xml of stripped) {
    const before = performance.now();
    drawn.push(layoutModel(xml));
    slowest = Math.max(slowest, (performance.now() - before) / 1000);
  }
  return { toJSON: faults };
});
