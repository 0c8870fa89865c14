import { text } from '../../shared/text/text.ts';
import type { Way, WireFilter } from './wire.ts';
import './filter-chips.css';

const ways: readonly Way[] = ['out', 'in', 'event'];
/** Chips for the most frequent commands; a chosen one always has its chip. */
const mostChips = 18;

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

function Chip({
  on,
  onToggle,
  children,
  title,
}: {
  on: boolean;
  onToggle: () => void;
  children: string;
  title?: string;
}) {
  return (
    <button type="button" className="chip" data-part="chip" aria-pressed={on} title={title} onClick={onToggle}>
      {children}
    </button>
  );
}

interface FilterChipsProps {
  readonly filter: WireFilter;
  readonly commands: readonly (readonly [command: string, count: number])[];
  readonly onChange: (filter: WireFilter) => void;
}

/** Which ways and commands the table shows; nothing pressed shows all. */
export function FilterChips({ filter, commands, onChange }: FilterChipsProps) {
  const shown = commands.filter(([command], index) => index < mostChips || filter.commands.has(command));
  return (
    <div className="chips" role="toolbar" aria-label={text('inspector.filter')}>
      {ways.map((way) => (
        <Chip
          key={way}
          on={filter.ways.has(way)}
          onToggle={() => onChange({ ...filter, ways: toggled(filter.ways, way) })}
        >
          {text(`inspector.chip.${way}`)}
        </Chip>
      ))}
      <Chip on={filter.problems} onToggle={() => onChange({ ...filter, problems: !filter.problems })}>
        {text('inspector.chip.problems')}
      </Chip>
      <span className="chips-gap" />
      {shown.map(([command, count]) => (
        <Chip
          key={command}
          on={filter.commands.has(command)}
          title={text('inspector.chip.count', { count })}
          onToggle={() => onChange({ ...filter, commands: toggled(filter.commands, command) })}
        >
          {command}
        </Chip>
      ))}
    </div>
  );
}
