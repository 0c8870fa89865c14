import { type AlertSettings, newsKinds } from '../../../shared/alert-settings.ts';
import { text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { PageGroup, PlacedCheck } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';

interface EachKindProps extends SectionProps {
  readonly what: 'show' | 'sound';
  /** Dialog units from one line to the next. */
  readonly line: number;
}

function EachKind({ values: { alerts }, change, what, line }: EachKindProps) {
  return (
    <PageGroup caption={text(`options.alerts.${what}`)} from={7} top={0}>
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
  );
}

/** What is shown at the corner of the screen, for each kind of event. */
export function AlertsSection(props: SectionProps) {
  return <EachKind {...props} what="show" line={14} />;
}

/** The same with less between the lines. */
export function CloseAlertsSection(props: SectionProps) {
  return <EachKind {...props} what="show" line={12} />;
}

/** What is heard, for each kind of event. */
export function SoundsSection(props: SectionProps) {
  return <EachKind {...props} what="sound" line={14} />;
}

/** Every kind of event sounds, or none does. */
function allSounding(alerts: AlertSettings, sound: boolean): AlertSettings {
  const all = { ...alerts };
  for (const kind of newsKinds) all[kind] = { ...all[kind], sound };
  return all;
}

/** All sounds by one box, as 4.x had it; it is ticked as long as anything sounds. */
export function AllSoundsSection({ values: { alerts }, change }: SectionProps) {
  return (
    <PageGroup caption={text('options.alerts.sound')} from={7} top={0}>
      <PlacedCheck
        rect={[21, 18, 225, 10]}
        label={text('options.alerts.sounds')}
        checked={newsKinds.some((kind) => alerts[kind].sound)}
        onChange={(sound) => change({ alerts: allSounding(alerts, sound) })}
      />
    </PageGroup>
  );
}

/** When there is neither. */
export function BusyNote() {
  return (
    <p className="options-reason" style={at([14, 5, 234, 24])}>
      {text('options.alerts.busy')}
    </p>
  );
}
