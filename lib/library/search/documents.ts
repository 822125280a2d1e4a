import { toldIn } from '../bulk.ts';
import { database } from '../database.ts';
import type { Hit } from '../views/views.ts';
import { cut } from './cut.ts';
import { dayText, joinText } from './detail.ts';
import { placesOf } from './prove.ts';
import type { Asked } from './query.ts';

/** So many are shown. */
const FEW = 4;

/** Stands between type and number in speech, in neither of them here. */
const isNumberSign = ({ bare }: Asked) => bare === 'so';

/**
 * Documents whose type and number have the words in a row: `12-CT/TU`, `chi thi 12`, `Chỉ thị số 12-ct`.
 * @param urls stories that were found by these words: a document is cited where its number stands
 */
export async function findDocuments(words: Asked[], urls: string[]): Promise<Omit<Hit, 'sentence'>[]> {
  if (!words.some(({ bare }) => /^\d/.test(bare))) return [];
  const asked = words.filter((word) => !isNumberSign(word));
  const found = new Map<string, Omit<Hit, 'sentence'>>();
  for (const { key, type, number, issuer, issuedOn } of await toldIn(database.documents, urls)) {
    if (found.has(key) || placesOf(asked, cut(joinText(' ', type, number))).length === 0) continue;
    const detail = joinText(' · ', issuer, issuedOn && dayText(issuedOn));
    found.set(key, { kind: 'document', id: key, label: joinText(' số ', type, number), detail });
  }
  return [...found.values()].slice(0, FEW);
}
