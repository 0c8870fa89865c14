import { type FormEvent, type ReactNode, useLayoutEffect } from 'react';
import logo from '../../assets/logo/logo-mark.svg';
import addContact from '../../assets/main-window/add-contact.svg';
import { useMnemonics } from '../controls/use-mnemonics.ts';

interface WizardFrameProps {
  readonly heading: string;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  readonly onSubmit: () => void;
}

/** A page of the wizard: banner, contents, and the buttons at the bottom. Enter goes on; the first box for a text has the focus. */
export function WizardFrame({ heading, children, buttons, onSubmit }: WizardFrameProps) {
  const form = useMnemonics();
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input[type=text], textarea')?.focus(), [form]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form ref={form} className="wizard" noValidate onSubmit={submit}>
      <header className="wizard-banner" data-part="banner">
        <h2>
          <img src={addContact} alt="" width={20} height={20} />
          {heading}
        </h2>
        <img src={logo} alt="" width={40} height={40} />
      </header>
      {children}
      <footer className="wizard-buttons">{buttons}</footer>
    </form>
  );
}
