// biome-ignore-all lint/a11y/useSemanticElements: a month is a grid whose cells take the keyboard, and no table of data
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { text } from '../../shared/text/text.ts';
import { readingKey } from '../controls/reading-key.ts';
import { type Day, dayName, inOtherMonth, monthName, shifted, weekdays, weeksOf } from './months.ts';
import './calendar.css';

interface CalendarProps {
  /** The chosen day; the month with it is shown. */
  readonly day: Day;
  /** Days of that month with messages. */
  readonly withMessages: ReadonlySet<number>;
  readonly onChoose: (day: Day) => void;
}

const steps: { readonly [key: string]: number | undefined } = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

interface DayCellProps {
  /** Null before the first day of the month and behind the last. */
  readonly day: Day | null;
  readonly has: boolean;
  readonly chosen: boolean;
  readonly onChoose: (day: Day) => void;
}

function DayCell({ day, has, chosen, onChoose }: DayCellProps) {
  if (day === null) return <span role="gridcell" tabIndex={-1} />;
  return (
    <span
      role="gridcell"
      className="calendar-day"
      aria-selected={chosen}
      aria-label={has ? text('history.dayWithMessages', { day: dayName(day) }) : dayName(day)}
      data-has={has ? '' : undefined}
      tabIndex={chosen ? 0 : -1}
      onMouseDown={() => onChoose(day)}
    >
      {day.day}
    </span>
  );
}

/** A month; arrows move by days and weeks, Page Up and Page Down by months, Home and End to its ends. */
export function Calendar({ day, withMessages, onChoose }: CalendarProps) {
  const grid = useRef<HTMLDivElement>(null);
  const byKeyboard = useRef(false);

  useLayoutEffect(() => {
    if (byKeyboard.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  const moved = ({ key }: KeyboardEvent): Day | null => {
    const step = steps[readingKey(key)];
    if (step !== undefined) return shifted(day, step);
    if (key === 'PageUp') return inOtherMonth(day, -1);
    if (key === 'PageDown') return inOtherMonth(day, 1);
    if (key === 'Home') return { ...day, day: 1 };
    if (key === 'End') return inOtherMonth({ ...day, day: 31 }, 0);
    return null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = moved(event);
    if (to === null) return;
    event.preventDefault();
    byKeyboard.current = true;
    onChoose(to);
  };
  const turn = (months: number): void => {
    byKeyboard.current = false;
    onChoose(inOtherMonth(day, months));
  };

  return (
    <div className="calendar" data-part="calendar">
      <div className="calendar-head">
        <button
          type="button"
          className="calendar-turn"
          aria-label={text('history.previousMonth')}
          onClick={() => turn(-1)}
        />
        <span aria-live="polite">{monthName(day)}</span>
        <button
          type="button"
          className="calendar-turn"
          data-way="on"
          aria-label={text('history.nextMonth')}
          onClick={() => turn(1)}
        />
      </div>
      <div
        ref={grid}
        className="calendar-grid"
        role="grid"
        tabIndex={-1}
        aria-label={text('history.calendar')}
        onKeyDown={onKeyDown}
      >
        <div role="row" className="calendar-week" tabIndex={-1}>
          {weekdays().map(({ short, long }) => (
            <span key={long} role="columnheader" className="calendar-weekday" aria-label={long} tabIndex={-1}>
              {short}
            </span>
          ))}
        </div>
        {weeksOf(day).map((week) => (
          <div key={week.find((one) => one !== null)} role="row" className="calendar-week" tabIndex={-1}>
            {week.map((number, weekday) => (
              <DayCell
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its weekday
                key={weekday}
                day={number === null ? null : { ...day, day: number }}
                has={number !== null && withMessages.has(number)}
                chosen={number === day.day}
                onChoose={(one) => {
                  byKeyboard.current = false;
                  onChoose(one);
                }}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
