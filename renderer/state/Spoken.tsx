import { Direction } from 'radix-ui';
import { Fragment, type ReactNode, useLayoutEffect, useMemo } from 'react';
import { chosenLanguage } from '../../shared/text/languages.ts';
import { isRightToLeft, setLanguage } from '../../shared/text/text.ts';
import { useApp } from './app-store.ts';

/** Shows the window in the language that the settings choose; in another one everything is said anew. */
export function Spoken({ children }: { children: ReactNode }) {
  const choice = useApp((app) => app.settings.language);
  const system = useApp((app) => app.systemLanguages);
  const language = useMemo(() => {
    const chosen = chosenLanguage(choice, system);
    // Before the first word is asked for.
    setLanguage(chosen);
    return chosen;
  }, [choice, system]);
  useLayoutEffect(() => {
    document.documentElement.lang = language.locale;
    document.documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr';
  }, [language]);
  return (
    <Direction.Provider dir={isRightToLeft() ? 'rtl' : 'ltr'}>
      <Fragment key={language.locale}>{children}</Fragment>
    </Direction.Provider>
  );
}
