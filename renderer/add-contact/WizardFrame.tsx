import { type FormEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useFigures } from '../contact-list/figures.ts';

interface WizardFrameProps {
  readonly heading: string;
  /** A tall picture at the side takes the banner's place, as on the first page of the wizards of 2001; or null. */
  readonly picture?: string | null;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  readonly onSubmit: () => void;
}

/** A page of the wizard: banner, contents, and the buttons at the bottom. Enter goes on; the first box for a text has the focus. */
export function WizardFrame({ heading, picture = null, children, buttons, onSubmit }: WizardFrameProps) {
  const form = useRef<HTMLFormElement>(null);
  const figures = useFigures();
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input[type=text], textarea')?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form ref={form} className="wizard" noValidate onSubmit={submit}>
      {picture === null ? (
        <header className="wizard-banner" data-part="banner">
          <h2>
            <img src={figures.addContact} alt="" width={20} height={20} />
            {heading}
          </h2>
          <img className="wizard-logo" src={figures.logo} alt="" width={48} height={40} />
        </header>
      ) : (
        <header className="wizard-side">
          <img data-part="wizard-picture" src={picture} alt="" width={164} height={246} />
          <h2>{heading}</h2>
        </header>
      )}
      {children}
      <footer className="wizard-buttons">{buttons}</footer>
    </form>
  );
}
