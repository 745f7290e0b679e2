/** Edges of a rectangle in the units of the diagram. */
export interface DiagramBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Shapes of the given elements, and every straight piece of every arrow, from a file that the program wrote. */
export function diagramOf(xml: string, ids: ReadonlySet<string>) {
  const shapes = xml.matchAll(
    /<bpmndi:BPMNShape id="[^"]*" bpmnElement="([^"]*)"[^>]*>\s*<dc:Bounds x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"/g,
  );
  const boxes: DiagramBox[] = [...shapes]
    .filter(([, id]) => ids.has(id!))
    .map(([, , ...texts]) => texts.map(Number) as [number, number, number, number])
    .map(([left, top, width, height]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }));
  const edges = xml.matchAll(/<bpmndi:BPMNEdge id="([^"]*)"[\s\S]*?<\/bpmndi:BPMNEdge>/g);
  const segments = [...edges].flatMap(([edge, flow]) => {
    const points = [...edge.matchAll(/<di:waypoint x="([^"]*)" y="([^"]*)"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    return points.slice(1).map(([x, y], i) => {
      const [px, py] = points[i]!;
      const [left, right] = [Math.min(x, px), Math.max(x, px)];
      const [top, bottom] = [Math.min(y, py), Math.max(y, py)];
      return { left, right, top, bottom, flow: flow! };
    });
  });
  return { boxes, segments };
}
