import type { AppState } from '../../../shared/app.ts';
import { dialectHas } from '../../../shared/dialect-features.ts';
import { limits } from '../../../shared/limits.ts';
import { text } from '../../../shared/text/text.ts';
import { at } from '../../controls/dialog-units.ts';
import { phoneProblem } from '../apply-options.ts';
import { PageGroup, PlacedCheck, PlacedEdit, PlacedProblem } from '../Placed.tsx';
import { needsSignIn, type SectionProps } from '../section.ts';

const numbers = ['home', 'work', 'mobile'] as const;

/** Why phone numbers cannot be changed now, in words, or null. */
function phonesBarred(app: AppState): string | null {
  const { session } = app.messenger;
  const notInDialect =
    session.phase === 'signed-in' && !dialectHas(session.dialect, 'phones')
      ? text('options.phone.notInDialect', { dialect: session.dialect })
      : null;
  return needsSignIn(app, text('options.signInFirst')) ?? notInDialect;
}

/** My phone numbers for my contacts. */
export function PhoneNumbersSection({ app, values, problems, change }: SectionProps) {
  const reason = phonesBarred(app);
  const tooLong = numbers.map((number) => phoneProblem(values[number])).find((words) => words !== null);
  return (
    <PageGroup caption={text('options.phone.numbers')} from={7} top={0}>
      <p style={at([21, 18, 208, 18])}>{text('options.phone.about', { octets: limits.phoneEncodedOctets })}</p>
      {numbers.map((number, index) => (
        <PlacedEdit
          key={number}
          rect={[81, 42 + 15 * index, 148, 12]}
          label={text(`options.phone.${number}`)}
          labelRect={[21, 44 + 15 * index, 58, 8]}
          value={values[number]}
          maxLength={limits.phoneCharacters}
          problem={phoneProblem(values[number]) ?? undefined}
          reason={reason}
          onType={(typed) => change({ [number]: typed })}
        />
      ))}
      <PlacedProblem rect={[21, 90, 225, 18]} words={tooLong ?? problems.home} />
    </PageGroup>
  );
}

/** Whether contacts may write to my mobile device. */
export function MobileSection({ app, values, change }: SectionProps) {
  const reason = phonesBarred(app);
  const noDevice = app.messenger.me?.mobilePages.deviceSetUp === true ? null : text('options.phone.noDevice');
  return (
    <PageGroup caption={text('options.phone.device')} from={126} top={0}>
      <PlacedCheck
        rect={[21, 138, 201, 18]}
        label={text('options.phone.allowMobile')}
        checked={values.mobilePages}
        reason={reason}
        onChange={(mobilePages) => change({ mobilePages })}
      />
      {(reason ?? noDevice) !== null && (
        <p className="options-reason" style={at([21, 160, 225, 18])}>
          {reason ?? noDevice}
        </p>
      )}
    </PageGroup>
  );
}
