export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest section with the shape of the sight that shows all boxes; at most a little larger than drawn. */
export function boxAround(
  boxes: readonly Box[],
  sight: { readonly width: number; readonly height: number },
  margin: number,
): Box {
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
  const scale = Math.min(1.15, sight.width / (right - left), sight.height / (bottom - top));
  const width = sight.width / scale;
  const height = sight.height / scale;
  return {
    ...{ x: left - (width - (right - left)) / 2, y: top - (height - (bottom - top)) / 2 },
    ...{ width, height },
  };
}
