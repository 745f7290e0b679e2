type Numbers = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** An affine transform as SVG knows it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export class Matrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;

  static of([a, b, c, d, e, f]: Numbers): Matrix {
    return Object.assign(new Matrix(), { a, b, c, d, e, f });
  }

  /** This after the other one. */
  multiply(other: Matrix): Matrix {
    const { a, b, c, d, e, f } = this;
    return Matrix.of([
      a * other.a + c * other.b,
      b * other.a + d * other.b,
      a * other.c + c * other.d,
      b * other.c + d * other.d,
      a * other.e + c * other.f + e,
      b * other.e + d * other.f + f,
    ]);
  }

  translate(x: number, y: number): Matrix {
    return this.multiply(Matrix.of([1, 0, 0, 1, x, y]));
  }

  scale(x: number, y = x): Matrix {
    return this.multiply(Matrix.of([x, 0, 0, y, 0, 0]));
  }

  rotate(degrees: number): Matrix {
    const angle = (degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return this.multiply(Matrix.of([cos, sin, -sin, cos, 0, 0]));
  }

  inverse(): Matrix {
    const { a, b, c, d, e, f } = this;
    const det = a * d - b * c;
    return Matrix.of([
      d / det,
      -b / det,
      -c / det,
      a / det,
      (c * f - d * e) / det,
      (b * e - a * f) / det,
    ]);
  }

  toString(): string {
    const { a, b, c, d, e, f } = this;
    return `matrix(${[a, b, c, d, e, f].map(rounded).join(' ')})`;
  }
}

/** Three digits are more than a screen shows, and keep the text the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** One entry of a list of transforms. */
export class Transform {
  matrix = new Matrix();

  setMatrix(matrix: Matrix): void {
    this.matrix = Object.assign(new Matrix(), matrix);
  }

  setTranslate(x: number, y: number): void {
    this.matrix = new Matrix().translate(x, y);
  }

  setScale(x: number, y: number): void {
    this.matrix = new Matrix().scale(x, y);
  }

  setRotate(angle: number, x: number, y: number): void {
    this.matrix = new Matrix().translate(x, y).rotate(angle).translate(-x, -y);
  }
}

/** What SVG calls `transform.baseVal`: changes go into the attribute, for that is what is written out. */
export class TransformList {
  #items: Transform[] = [];
  readonly #written: (text: string) => void;

  constructor(written: (text: string) => void) {
    this.#written = written;
  }

  get matrix(): Matrix {
    return this.#items.reduce((all, { matrix }) => all.multiply(matrix), new Matrix());
  }

  clear(): void {
    this.#items = [];
    this.#write();
  }

  appendItem(item: Transform): Transform {
    this.#items.push(item);
    this.#write();
    return item;
  }

  createSVGTransformFromMatrix(matrix: Matrix): Transform {
    const made = new Transform();
    made.setMatrix(matrix);
    return made;
  }

  consolidate(): Transform | null {
    if (this.#items.length === 0) return null;
    const one = this.createSVGTransformFromMatrix(this.matrix);
    this.#items = [one];
    return one;
  }

  #write(): void {
    this.#written(this.#items.map(({ matrix }) => matrix.toString()).join(' '));
  }
}
