import { text } from '../../../shared/text/text.ts';
import { PageGroup, Placed, PlacedCheck } from '../Placed.tsx';
import type { SectionProps } from '../section.ts';
import { MessageLook } from './MessageLook.tsx';

/** Nudges, tabs and spelling. */
function MessageHabits({ values, change }: SectionProps) {
  return (
    <>
      <PlacedCheck
        rect={[21, 51, 220, 10]}
        label={text('options.messages.nudges')}
        checked={values.nudges}
        onChange={(nudges) => change({ nudges })}
      />
      <PlacedCheck
        rect={[34, 65, 205, 10]}
        label={text('options.messages.shake')}
        checked={values.shake}
        reason={values.nudges ? null : text('options.messages.shakeNeedsNudges')}
        onChange={(shake) => change({ shake })}
      />
      <PlacedCheck
        rect={[21, 79, 220, 10]}
        label={text('options.messages.tabs')}
        checked={values.tabs}
        onChange={(tabs) => change({ tabs })}
      />
      <PlacedCheck
        rect={[21, 93, 220, 10]}
        label={text('options.messages.spelling')}
        checked={values.spelling}
        onChange={(spelling) => change({ spelling })}
      />
      <Placed rect={[34, 104, 214, 17]}>
        <p className="options-reason">{text('options.messages.spellingSource')}</p>
      </Placed>
    </>
  );
}

/** How conversations look and behave. */
export function MessageSection(props: SectionProps) {
  return (
    <PageGroup caption={text('options.messages.general')} from={7} top={0}>
      <MessageLook {...props} />
      <MessageHabits {...props} />
    </PageGroup>
  );
}

/** How conversations look, by itself. */
export function MessageLookSection(props: SectionProps) {
  return (
    <PageGroup caption={text('options.messages.text')} from={7} top={0}>
      <MessageLook {...props} />
    </PageGroup>
  );
}

/** How conversations behave, by itself. */
export function MessageHabitsSection(props: SectionProps) {
  return (
    <PageGroup caption={text('options.messages.general')} from={39} top={0}>
      <MessageHabits {...props} />
    </PageGroup>
  );
}
