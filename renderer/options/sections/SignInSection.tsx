import { text } from '../../../shared/text/text.ts';
import { automaticAccount } from '../options-values.ts';
import { PageGroup, Placed, PlacedCheck, PlacedProblem } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';

/** Signing in by itself. */
export function SignInSection({ app, values, problems, change }: SectionProps) {
  const account = automaticAccount(app);
  const reason =
    account === undefined
      ? text('options.general.automaticNoAccount')
      : account.passwordRemembered
        ? null
        : app.passwordsCanBeKept
          ? text('options.general.automaticNoPassword')
          : text('signIn.passwordsNotKept');
  return (
    <PageGroup caption={text('options.general.signIn')} from={7} top={0}>
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
  );
}
