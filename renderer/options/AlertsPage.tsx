import { newsKinds } from '../../shared/alert-settings.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { PageGroup, PlacedCheck } from './Placed.tsx';
import type { PageProps } from './page-props.ts';

/** Dialog units from one line to the next. */
const line = 14;

/** What is shown at the corner of the screen, and what is heard, for each kind of event. */
export function AlertsPage({ values, change }: PageProps) {
  const { alerts } = values;
  return (
    <>
      {(['show', 'sound'] as const).map((what, group) => (
        <PageGroup key={what} caption={text(`options.alerts.${what}`)} from={7} top={7 + 99 * group}>
          {newsKinds.map((kind, index) => (
            <PlacedCheck
              key={kind}
              rect={[21, 18 + line * index, 220, 10]}
              label={text(`options.alerts.${what}.${kind}`)}
              checked={alerts[kind][what]}
              onChange={(wanted) => change({ alerts: { ...alerts, [kind]: { ...alerts[kind], [what]: wanted } } })}
            />
          ))}
        </PageGroup>
      ))}
      <p className="options-reason" style={at([14, 210, 234, 24])}>
        {text('options.alerts.busy')}
      </p>
    </>
  );
}
