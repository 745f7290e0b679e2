import { createHash } from 'node:crypto';
import type { PictureOrder } from './picture-order.ts';
import type { PictureThreads } from './picture-threads.ts';

const MOST_PICTURES = 200;
const MOST_BYTES = 32 << 20;

/** Keeps what was drawn lately, and draws what is wanted twice at the same time only once. */
export class PictureCache {
  readonly #pictures = new Map<string, Promise<string | Uint8Array>>();
  readonly #sizes = new Map<string, number>();

  constructor(private readonly threads: Pick<PictureThreads, 'draw'>) {}

  /** @throws as {@link PictureThreads.draw} */
  draw(order: PictureOrder): Promise<string | Uint8Array> {
    const key = pictureKey(order);
    const known = this.#pictures.get(key);
    this.#pictures.delete(key);
    const picture = known ?? this.#drawn(key, order);
    this.#pictures.set(key, picture);
    return picture;
  }

  /** A failure is not kept: the next one who asks may be luckier. */
  #drawn(key: string, order: PictureOrder): Promise<string | Uint8Array> {
    const picture = this.threads.draw(order);
    picture.then(
      ({ length }) => {
        this.#sizes.set(key, length);
        this.#makeRoom();
      },
      () => this.#pictures.delete(key),
    );
    return picture;
  }

  /** The oldest ones go; maps keep the order of their last use. */
  #makeRoom(): void {
    let bytes = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const key of this.#pictures.keys()) {
      if (this.#pictures.size <= MOST_PICTURES && bytes <= MOST_BYTES) return;
      bytes -= this.#sizes.get(key) ?? 0;
      this.#sizes.delete(key);
      this.#pictures.delete(key);
    }
  }
}

/** SHA-256 of all that the picture depends on. */
export function pictureKey(order: PictureOrder): string {
  const plain = JSON.stringify(order, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return createHash('sha256').update(plain).digest('hex');
}
