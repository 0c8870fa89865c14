import { text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { PageGroup, PlacedCheck, PlacedProblem } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';

/** When I become Away by myself. */
export function StatusSection({ values, problems, change }: SectionProps) {
  return (
    <PageGroup caption={text('options.personal.status')} from={176} top={0}>
      <PlacedCheck
        rect={[21, 188, 153, 10]}
        label={text('options.personal.autoAway')}
        checked={values.idleEnabled}
        onChange={(idleEnabled) => change({ idleEnabled })}
      />
      <input
        style={at([177, 187, 19, 12])}
        className="edit edit-luna"
        data-part="edit"
        inputMode="numeric"
        maxLength={3}
        aria-label={text('options.personal.autoAwayMinutes')}
        aria-invalid={problems.idleMinutes !== undefined}
        disabled={!values.idleEnabled}
        value={values.idleMinutes}
        onChange={(event) => change({ idleMinutes: event.target.value })}
      />
      <span style={at([199, 189, 40, 8])}>{text('options.personal.minutes')}</span>
      <PlacedProblem rect={[21, 202, 225, 17]} words={problems.idleMinutes} />
    </PageGroup>
  );
}
