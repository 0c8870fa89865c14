import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { remembering, withBox } from './sign-in-draft.ts';
import type { SignInFormParts } from './use-sign-in-form.ts';

/** 4.x had one box for name and password; the name can be remembered without the password, as everywhere. */
const together = ['rememberPassword', 'rememberMe'] as const;

interface RememberBoxesProps {
  /** The box for the password says that it is about both. */
  readonly both: boolean;
  readonly parts: Pick<SignInFormParts, 'draft' | 'canKeep' | 'change'>;
}

/** What the next start is to know, and why it cannot know the password, where it cannot. */
export function RememberBoxes({ both, parts: { draft, canKeep, change } }: RememberBoxesProps) {
  return (
    <>
      <div className="sign-in-boxes" data-part="check-boxes">
        {(both ? together : remembering).map((box) => (
          <CheckBox
            key={box}
            checked={draft[box]}
            reason={box === 'rememberMe' || canKeep ? null : text('signIn.passwordsNotKept')}
            onChange={(ticked) => change(withBox(draft, box, ticked))}
          >
            {text(both && box === 'rememberPassword' ? 'signIn.rememberBoth' : `signIn.${box}`)}
          </CheckBox>
        ))}
      </div>
      {!canKeep && <p className="sign-in-reason">{text('signIn.passwordsNotKept')}</p>}
    </>
  );
}
