import { dialectHas } from '../../../shared/dialect-features.ts';
import { limits } from '../../../shared/limits.ts';
import { text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { PageGroup, PlacedEdit, PlacedProblem } from '../Placed.tsx';
import { needsSignIn, type SectionProps } from '../section.ts';

function NameEdit({ app, values, problems, change }: SectionProps) {
  return (
    <>
      <PlacedEdit
        rect={[21, 31, 87, 14]}
        label={text('options.personal.name')}
        labelRect={[21, 19, 161, 8]}
        value={values.name}
        maxLength={limits.nameCharacters}
        problem={problems.name}
        reason={needsSignIn(app, text('options.signInFirst'))}
        onType={(name) => change({ name })}
      />
      <PlacedProblem rect={[112, 30, 138, 17]} words={problems.name} />
    </>
  );
}

/** What others call me. */
export function NameSection(props: SectionProps) {
  const reason = needsSignIn(props.app, text('options.signInFirst'));
  return (
    <PageGroup caption={text('options.personal.displayName')} from={7} top={0}>
      <NameEdit {...props} />
      {reason !== null && (
        <p className="options-reason" style={at([21, 48, 225, 17])}>
          {reason}
        </p>
      )}
    </PageGroup>
  );
}

/** What others call me, and the words beside that name. */
export function NameAndMessageSection(props: SectionProps) {
  const { app, values, problems, change } = props;
  const { session } = app.messenger;
  const noMessages =
    session.phase === 'signed-in' && !dialectHas(session.dialect, 'personalMessages')
      ? text('options.personal.messageNotInDialect', { dialect: session.dialect })
      : null;
  const reason = needsSignIn(app, text('options.signInFirst')) ?? noMessages;
  return (
    <PageGroup caption={text('options.personal.displayName')} from={7} top={0}>
      <NameEdit {...props} />
      <PlacedEdit
        rect={[21, 62, 173, 14]}
        label={text('options.personal.message')}
        labelRect={[21, 50, 240, 8]}
        value={values.personalMessage}
        maxLength={limits.personalMessageCharacters}
        problem={problems.personalMessage}
        reason={reason}
        onType={(personalMessage) => change({ personalMessage })}
      />
      <PlacedProblem rect={[21, 79, 225, 17]} words={problems.personalMessage} />
      {problems.personalMessage === undefined && reason !== null && (
        <p className="options-reason" style={at([21, 79, 225, 17])}>
          {reason}
        </p>
      )}
    </PageGroup>
  );
}
