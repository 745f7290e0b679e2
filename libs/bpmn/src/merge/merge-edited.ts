import { bpmnDefinitions } from '../model/read-process-model.ts';
import type { Loss } from '../loss/loss-report.ts';
import { lossesAgainst } from '../loss/report-losses.ts';
import { moddleCopy } from '../moddle/moddle-copy.ts';
import { applyEdits } from '../patch/text-edit.ts';
import { afterAttributes } from '../xml/start-tag.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { MergeWriter } from './merge-writer.ts';
import { NameWriter } from './name-writer.ts';
import { pairElements } from './pair-elements.ts';
import { Signatures } from './signatures.ts';
import { Unmergeable } from './unmergeable.ts';
import { withoutHabits } from './without-habits.ts';

/**
 * How an edited file was taken over. Unchanged: nothing was edited. Patched: the edits were put into the original text.
 * As sent: they could not be put there provably, so that the edited text counts as it is.
 */
export type MergeKind = 'unchanged' | 'patched' | 'as-sent';

export interface MergeResult {
  readonly xml: string;
  readonly kind: MergeKind;
  /** What the original held and the result does not, though nobody deleted it; only for `as-sent`. */
  readonly losses: readonly Loss[];
}

/**
 * Puts what was edited in a program that writes whole files with bpmn-moddle into the original text. What that program
 * would have written without an edit is compared with what it did write; only the differences are applied, so that what
 * it cannot read survives and untouched places stay as they are, character by character. The result is proven: read and
 * written by the same library it gives what was sent.
 * @throws as `readProcessModel`, for either text
 */
export async function mergeEdited(original: string, edited: string): Promise<MergeResult> {
  const [received, written] = [bpmnDefinitions(original), bpmnDefinitions(edited)];
  if (original === edited) return { xml: original, kind: 'unchanged', losses: [] };
  const base = await moddleCopy(original);
  if (base === null) return { xml: edited, kind: 'as-sent', losses: [] };
  const sent = withoutHabits(written, base);
  const signatures = new Signatures();
  if (signatures.of(base) === signatures.of(sent))
    return { xml: original, kind: 'unchanged', losses: [] };
  const merged = patched(original, { received, base, sent }, signatures);
  if (merged !== null && (await isProven(merged, { edited, base, sent }, signatures)))
    return { xml: merged, kind: 'patched', losses: [] };
  return { xml: edited, kind: 'as-sent', losses: lost(original, { received, base, sent }) };
}

interface Roots {
  readonly received: XmlElement;
  readonly base: XmlElement;
  readonly sent: XmlElement;
}

function patched(xml: string, { received, base, sent }: Roots, signatures: Signatures) {
  const names = new NameWriter(received);
  const copies = {
    baseOf: pairElements(sent, base, signatures),
    originalOf: pairElements(base, received, signatures),
  };
  const writer = new MergeWriter(xml, copies, signatures, names);
  try {
    const edits = writer.edits({ original: received, base, edited: sent });
    const end = afterAttributes(xml, received);
    return applyEdits(xml, [...edits, { start: end, end, text: names.declarations() }]);
  } catch (error) {
    if (error instanceof Unmergeable || error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Whether the same is read from the merged text as from the edited one. The edited one may hold references to what was
 * just deleted; anything else in it that the library does not read shows that another program has written it.
 */
async function isProven(
  merged: string,
  { edited, base, sent }: Omit<Roots, 'received'> & { readonly edited: string },
  signatures: Signatures,
): Promise<boolean> {
  const proof = await moddleCopy(merged);
  if (proof === null) return false;
  if (signatures.of(proof) === signatures.of(sent)) return true;
  const copied = await moddleCopy(edited);
  const copy = copied && withoutHabits(copied, base);
  if (copy === null || signatures.of(proof) !== signatures.of(copy)) return false;
  const losses = lossesAgainst(edited, sent, copy);
  return losses.every(({ harmless, reason }) => harmless || reason === 'reference-unresolved');
}

/** Gone although nobody touched it: already the copy without an edit lacks it. */
function lost(xml: string, { received, base, sent }: Roots): Loss[] {
  const key = ({ line, element, attribute }: Loss) => `${line} ${element} ${attribute ?? ''}`;
  const inSent = new Set(lossesAgainst(xml, received, sent).map(key));
  const inBase = lossesAgainst(xml, received, base);
  return inBase.filter((loss) => !loss.harmless && inSent.has(key(loss)));
}
