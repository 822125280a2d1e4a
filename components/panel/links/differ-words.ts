import type { MetMeeting } from '../../services.ts';
import { shown, type TextKey, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { kindWord, meetingKinds, partsOfDay, partWord } from '../../words.ts';

type Differs = MetMeeting['differs'][number];

const fields: Record<Differs['field'], TextKey> = {
  date: 'lk_field_date',
  partOfDay: 'lk_field_part',
  place: 'lk_field_place',
  body: 'lk_field_body',
  kind: 'lk_field_kind',
  name: 'lk_field_name',
  chair: 'lk_field_chair',
};

/** A value of a field as it is read; `không nói` where a source leaves it open. */
function valueWords(field: Differs['field'], value: string): string {
  if (!value) return text('lk_unsaid');
  if (field === 'date') return showDate(value);
  const part = field === 'partOfDay' && partsOfDay.find((one) => one === value);
  if (part) return partWord(part).toLowerCase();
  const kind = field === 'kind' && meetingKinds.find((one) => one === value);
  return kind ? kindWord(kind) : shown(value);
}

/** On which field two stories of one meeting differ, and how: `buổi`, `bài này: chiều; Báo X: tối`. */
export function differWords({ field, here, there, outlet }: Differs): { field: string; said: string } {
  const said = text('lk_here_there', valueWords(field, here), shown(outlet), valueWords(field, there));
  return { field: text(fields[field]), said };
}
