import { structureOf } from '../../shared/skins/look.ts';
import { text } from '../../shared/text/text.ts';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { automaticAccount } from './options-values.ts';
import { PageGroup, Placed, PlacedCheck, PlacedProblem } from './Placed.tsx';
import type { PageProps } from './page-props.ts';

/** Signing in by itself, the order of the contact list, and the main window. */
export function GeneralPage({ app, values, problems, change }: PageProps) {
  const account = automaticAccount(app);
  const hideable = structureOf(app.settings).menuBar === 'hideable';
  const reason =
    account === undefined
      ? text('options.general.automaticNoAccount')
      : account.passwordRemembered
        ? null
        : app.passwordsCanBeKept
          ? text('options.general.automaticNoPassword')
          : text('signIn.passwordsNotKept');
  return (
    <>
      <PageGroup caption={text('options.general.signIn')} from={7} top={7}>
        <PlacedCheck
          rect={[21, 18, 225, 10]}
          label={
            account === undefined
              ? text('options.general.automaticNobody')
              : text('options.general.automatic', { handle: account.handle })
          }
          checked={values.signInAutomatically}
          reason={reason}
          onChange={(signInAutomatically) => change({ signInAutomatically })}
        />
        {reason !== null && (
          <Placed rect={[30, 30, 218, 17]}>
            <p className="options-reason">{reason}</p>
          </Placed>
        )}
        <PlacedProblem rect={[30, 30, 218, 17]} words={problems.signInAutomatically} />
      </PageGroup>
      <PageGroup caption={text('options.general.displaying')} from={80} top={54}>
        {(['groups', 'status'] as const).map((order, index) => (
          <Placed key={order} rect={[21, 94 + 16 * index, 200, 10]}>
            <RadioButton name="order" checked={values.sortBy === order} onChoose={() => change({ sortBy: order })}>
              <MenuLabel label={text(order === 'groups' ? 'options.general.byGroups' : 'options.general.byStatus')} />
            </RadioButton>
          </Placed>
        ))}
        <PlacedCheck
          rect={[21, 126, 200, 10]}
          label={text('options.general.showOffline')}
          checked={values.showOffline}
          onChange={(showOffline) => change({ showOffline })}
        />
      </PageGroup>
      <PageGroup caption={text('options.general.window')} from={138} top={118}>
        <PlacedCheck
          rect={[21, 150, 200, 10]}
          label={text('options.general.alwaysOnTop')}
          checked={values.alwaysOnTop}
          onChange={(alwaysOnTop) => change({ alwaysOnTop })}
        />
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
    </>
  );
}
