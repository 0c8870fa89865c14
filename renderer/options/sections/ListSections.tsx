import { text } from '../../../shared/text/text.ts';
import type { Rectangle } from '../../controls/dialog-units.ts';
import { RadioButton } from '../../controls/RadioButton.tsx';
import { MenuLabel } from '../../menu/MenuLabel.tsx';
import { PageGroup, Placed, PlacedCheck } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';

function OfflineCheck({ values, change, rect }: SectionProps & { readonly rect: Rectangle }) {
  return (
    <PlacedCheck
      rect={rect}
      label={text('options.general.showOffline')}
      checked={values.showOffline}
      onChange={(showOffline) => change({ showOffline })}
    />
  );
}

/** The order of the contact list, and whether those who are offline stand in it. */
export function ListSection(props: SectionProps) {
  const { values, change } = props;
  return (
    <PageGroup caption={text('options.general.displaying')} from={80} top={0}>
      {(['groups', 'status'] as const).map((order, index) => (
        <Placed key={order} rect={[21, 94 + 16 * index, 200, 10]}>
          <RadioButton name="order" checked={values.sortBy === order} onChoose={() => change({ sortBy: order })}>
            <MenuLabel label={text(order === 'groups' ? 'options.general.byGroups' : 'options.general.byStatus')} />
          </RadioButton>
        </Placed>
      ))}
      <OfflineCheck {...props} rect={[21, 126, 200, 10]} />
    </PageGroup>
  );
}

/** The same where the order is a matter of the menus alone. */
export function OfflineSection(props: SectionProps) {
  return (
    <PageGroup caption={text('options.general.displaying')} from={7} top={0}>
      <OfflineCheck {...props} rect={[21, 19, 200, 10]} />
    </PageGroup>
  );
}
