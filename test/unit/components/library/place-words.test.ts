import { expect, test } from 'vitest';
import { placeWords } from '../../../../components/library/place-words.ts';

test.each([
  ['sông lam', 'Sông Lam'],
  ['núi hồng', 'Núi Hồng'],
  ['đắk rươi'.normalize('NFD'), 'Đắk Rươi'],
  ['Ủy ban nhân dân xã Bến Nghè', 'Ủy ban nhân dân xã Bến Nghè'],
  ['', ''],
])('%s is shown as %s', (place, words) => expect(placeWords(place)).toBe(words));
