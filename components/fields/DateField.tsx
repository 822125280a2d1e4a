import { Popover } from '@base-ui/react/popover';
import CalendarDays from 'lucide-react/icons/calendar-days';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { text } from '../text.ts';
import { readDate, showDate } from '../time.ts';
import { today } from '../today.ts';
import { Calendar } from './Calendar.tsx';

interface DateFieldProps {
  label: string;
  testId: string;
  /** ISO day, `YYYY-MM` or `day/day`; undefined while what is typed is unreadable. */
  value: string | null | undefined;
  /** The day of the story: its year goes for one that is not typed, and the calendar opens there. */
  near?: string | null;
  /** Goes before the year of `near`. */
  year?: number;
  required?: boolean;
  /** What an empty field means; an example of how to write unless told. */
  placeholder?: string;
  onChange(value: string | null | undefined): void;
}

const show = (value: string | null | undefined) => (value ? showDate(value) : '');

/**
 * A date typed as Vietnamese papers print it, or picked from a month. A form with an unreadable one is not
 * submitted: the field says what is wrong and takes the focus.
 */
export function DateField({
  label,
  testId,
  value,
  near,
  year,
  required,
  placeholder = '28-5-2020',
  onChange,
}: DateFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState(() => show(value));
  const [told, setTold] = useState({ value, sent: value });
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  if (value !== told.value) {
    setTold({ value, sent: value });
    if (value !== undefined && value !== told.sent) setTyped(show(value));
  }

  const inYear = year ?? (near ? Number(near.slice(0, 4)) : undefined);
  const read = readDate(typed, inYear);
  const wrong = read === undefined;
  useEffect(() => input.current?.setCustomValidity(wrong ? text('date_unreadable') : ''), [wrong]);

  const tell = (words: string, date: string | null | undefined) => {
    setTyped(words);
    setTold({ value, sent: date });
    if (date !== undefined) setAsked(false);
    onChange(date);
  };
  const pick = (date: string) => {
    tell(showDate(date), date);
    setOpen(false);
  };
  const onInputKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || !event.altKey) return;
    event.preventDefault();
    setOpen(true);
  };
  // What is around must not take the calendar's keys for its own, least of all Escape.
  const onCalendarKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') setOpen(false);
  };

  const chosen = (read ?? '').split('/').filter((part) => part.length === 10);
  const opened = today();
  const start = chosen[0] ?? (read ? `${read}-01` : (near?.slice(0, 10) ?? opened));

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-box">
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          data-testid={testId}
          value={typed}
          required={required}
          placeholder={placeholder}
          aria-invalid={asked && wrong ? true : undefined}
          aria-describedby={asked && wrong ? `${id}-problem` : undefined}
          onChange={(event) => tell(event.target.value, readDate(event.target.value, inYear))}
          onBlur={() => setAsked(wrong)}
          onInvalid={(event) => {
            if (!wrong) return;
            event.preventDefault();
            setAsked(true);
            event.currentTarget.focus();
          }}
          onKeyDown={onInputKey}
        />
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger
            type="button"
            className="icon"
            data-testid={`${testId}-open`}
            aria-label={text('date_choose', label)}
            title={text('date_choose', label)}
          >
            <CalendarDays size={16} aria-hidden />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Positioner sideOffset={4} align="end" collisionPadding={8} className="above">
              <Popover.Popup
                className="sheet"
                aria-label={text('date_choose', label)}
                data-testid={`${testId}-calendar`}
                initialFocus={day}
                finalFocus={input}
                onKeyDown={onCalendarKey}
              >
                <Calendar chosen={chosen} start={start} today={opened} focusRef={day} onPick={pick} />
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      </div>
      {asked && wrong && (
        <em id={`${id}-problem`} className="missing" role="alert">
          {text('date_unreadable')}
        </em>
      )}
    </div>
  );
}
