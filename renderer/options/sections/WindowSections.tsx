import { structureOf } from '../../../shared/skins/look.ts';
import { text } from '../../../shared/text/text.ts';
import type { Rectangle } from '../../controls/dialog-units.ts';
import { PageGroup, PlacedCheck } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';

function OnTopCheck({ values, change, rect }: SectionProps & { readonly rect: Rectangle }) {
  return (
    <PlacedCheck
      rect={rect}
      label={text('options.general.alwaysOnTop')}
      checked={values.alwaysOnTop}
      onChange={(alwaysOnTop) => change({ alwaysOnTop })}
    />
  );
}

/** How the main window behaves. */
export function WindowSection(props: SectionProps) {
  const { app, values, change } = props;
  const hideable = structureOf(app.settings).menuBar === 'hideable';
  return (
    <PageGroup caption={text('options.general.window')} from={138} top={0}>
      <OnTopCheck {...props} rect={[21, 150, 200, 10]} />
      {hideable && (
        <PlacedCheck
          rect={[21, 166, 200, 10]}
          label={text('options.general.menuBar')}
          checked={values.showMenuBar}
          onChange={(showMenuBar) => change({ showMenuBar })}
        />
      )}
      <PlacedCheck
        rect={[21, hideable ? 182 : 166, 220, 10]}
        label={text('options.general.keepRunning')}
        checked={values.keepRunning}
        onChange={(keepRunning) => change({ keepRunning })}
      />
    </PageGroup>
  );
}

/** The same in few lines and in the words of 4.x. */
export function BackgroundSection(props: SectionProps) {
  const { values, change } = props;
  return (
    <PageGroup caption={text('options.general.window')} from={7} top={0}>
      <OnTopCheck {...props} rect={[21, 19, 220, 10]} />
      <PlacedCheck
        rect={[21, 32, 225, 10]}
        label={text('options.preferences.keepRunning')}
        checked={values.keepRunning}
        onChange={(keepRunning) => change({ keepRunning })}
      />
    </PageGroup>
  );
}
