const primes: readonly number[] = firstPrimes(64);
/** First 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const bitsOf = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const constants: readonly number[] = primes.map((prime) => bitsOf(Math.cbrt(prime)));
const start: readonly number[] = primes.slice(0, 8).map((prime) => bitsOf(Math.sqrt(prime)));

/**
 * SHA-256 of a text (UTF-8), lower-case hex. By hand, because browsers lend theirs to secure addresses only, and an
 * office may run the application inside its own net without one.
 */
export function sha256Hex(text: string): string {
  const data = padded(new TextEncoder().encode(text));
  const state = [...start];
  for (let at = 0; at < data.byteLength; at += 64)
    compress(state, new DataView(data.buffer, at, 64));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A seed nobody can guess: 128 random bits as hex. */
export function newSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setUint32(whole.length - 4, bytes.length * 8);
  return whole;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const mixed = (word: number, [a, b, c]: readonly [number, number, number]): number =>
  turned(word, a) ^ turned(word, b) ^ turned(word, c);

function schedule(block: DataView): Int32Array {
  const words = new Int32Array(64);
  for (let i = 0; i < 16; i++) words[i] = block.getInt32(i * 4);
  const word = (i: number) => words[i] ?? 0;
  for (let i = 16; i < 64; i++) {
    const [early, late] = [word(i - 15), word(i - 2)];
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[i] = word(i - 16) + first + word(i - 7) + second;
  }
  return words;
}

function compress(state: number[], block: DataView): void {
  const words = schedule(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const one = h + mixed(e, [6, 11, 25]) + choice + (constants[i] ?? 0) + (words[i] ?? 0);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = mixed(a, [2, 13, 22]) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = ((state[i] ?? 0) + word) | 0));
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
