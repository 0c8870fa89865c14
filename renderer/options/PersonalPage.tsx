import { dialectHas } from '../../shared/dialect-features.ts';
import { limits } from '../../shared/limits.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { PageGroup, PlacedCheck, PlacedEdit, PlacedProblem } from './Placed.tsx';
import { needsSignIn, type PageProps } from './page-props.ts';

/** How others see me: name, personal message, and when I become Away by myself. */
export function PersonalPage({ app, values, problems, change }: PageProps) {
  const { session } = app.messenger;
  const signedOut = needsSignIn(app, text('options.signInFirst'));
  const noMessages =
    session.phase === 'signed-in' && !dialectHas(session.dialect, 'personalMessages')
      ? text('options.personal.messageNotInDialect', { dialect: session.dialect })
      : null;
  return (
    <>
      <PageGroup caption={text('options.personal.displayName')} from={7} top={7}>
        <PlacedEdit
          rect={[21, 31, 87, 14]}
          label={text('options.personal.name')}
          labelRect={[21, 19, 161, 8]}
          value={values.name}
          maxLength={limits.nameCharacters}
          problem={problems.name}
          reason={signedOut}
          onType={(name) => change({ name })}
        />
        <PlacedEdit
          rect={[21, 62, 173, 14]}
          label={text('options.personal.message')}
          labelRect={[21, 50, 240, 8]}
          value={values.personalMessage}
          maxLength={limits.personalMessageCharacters}
          problem={problems.personalMessage}
          reason={signedOut ?? noMessages}
          onType={(personalMessage) => change({ personalMessage })}
        />
        <PlacedProblem rect={[112, 30, 138, 17]} words={problems.name} />
        <PlacedProblem rect={[21, 79, 225, 17]} words={problems.personalMessage} />
        {problems.personalMessage === undefined && (signedOut ?? noMessages) !== null && (
          <p className="options-reason" style={at([21, 79, 225, 17])}>
            {signedOut ?? noMessages}
          </p>
        )}
      </PageGroup>
      <PageGroup caption={text('options.personal.status')} from={176} top={104}>
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
    </>
  );
}
