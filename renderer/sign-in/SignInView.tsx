import type { ReactNode } from 'react';
import watermark from '../../assets/logo/watermark.svg';
import './sign-in.css';

/** The background of everything before the contact list. */
export function SignInView({ children }: { children: ReactNode }) {
  return (
    <main className="sign-in scrolls" data-part="background">
      <img className="watermark" data-part="watermark" src={watermark} alt="" width={161} height={174} />
      {children}
    </main>
  );
}
