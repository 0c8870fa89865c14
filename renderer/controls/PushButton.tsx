import type { ComponentProps } from 'react';
import './push-button.css';

/** A push button; `look` is the rounded button of the 7.x windows or the one of the dialogs. */
export function PushButton({ look, className, ...rest }: ComponentProps<'button'> & { look: 'skin' | 'luna' }) {
  return (
    <button
      type="button"
      data-part="push-button"
      {...rest}
      className={`push-button push-button-${look} ${className ?? ''}`}
    />
  );
}
