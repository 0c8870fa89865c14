import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { remembering, withBox } from './sign-in-draft.ts';
import type { SignInFormParts } from './use-sign-in-form.ts';

interface RememberBoxesProps {
  /** One box for name and password, as 4.x had it: where the system keeps no passwords, it is about the name. */
  readonly together: boolean;
  readonly parts: Pick<SignInFormParts, 'draft' | 'canKeep' | 'change'>;
}

/** What the next start is to know, and why it cannot know the password, where it cannot. */
export function RememberBoxes({ together, parts: { draft, canKeep, change } }: RememberBoxesProps) {
  return (
    <>
      <div className="sign-in-boxes" data-part="check-boxes">
        {together ? (
          <CheckBox
            checked={canKeep ? draft.rememberPassword : draft.rememberMe}
            onChange={(ticked) => {
              const me = withBox(draft, 'rememberMe', ticked);
              change(canKeep && ticked ? withBox(me, 'rememberPassword', true) : me);
            }}
          >
            {text('signIn.rememberBoth')}
          </CheckBox>
        ) : (
          remembering.map((box) => (
            <CheckBox
              key={box}
              checked={draft[box]}
              reason={box === 'rememberMe' || canKeep ? null : text('signIn.passwordsNotKept')}
              onChange={(ticked) => change(withBox(draft, box, ticked))}
            >
              {text(`signIn.${box}`)}
            </CheckBox>
          ))
        )}
      </div>
      {!canKeep && <p className="sign-in-reason">{text('signIn.passwordsNotKept')}</p>}
    </>
  );
}
