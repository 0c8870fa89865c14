import { type KeyboardEvent, useId, useRef, useState } from 'react';
import closeMark from '../../assets/main-window/card-close.svg';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import { limits } from '../../shared/limits.ts';
import type { RememberedAccount } from '../../shared/settings.ts';
import { isPressed, shortcutName, shortcuts } from '../../shared/shortcuts.ts';
import { text } from '../../shared/text/text.ts';
import { send } from '../state/app-store.ts';
import { bridge } from '../state/bridge.ts';
import '../controls/edit.css';
import '../menu/menu.css';

interface AccountFieldProps {
  readonly label: string;
  readonly handle: string;
  readonly accounts: readonly RememberedAccount[];
  readonly invalid: boolean;
  /** Stands in the empty box. */
  readonly example?: string;
  readonly onType: (handle: string) => void;
  readonly onChoose: (account: RememberedAccount) => void;
}

/** The e-mail address: a box to type in, with the remembered accounts dropping down. Delete forgets one of them. */
export function AccountField({ label, handle, accounts, invalid, example, onType, onChoose }: AccountFieldProps) {
  const [open, setOpen] = useState(false);
  const [index, setIndex] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const highlighted = open ? accounts[index] : undefined;

  const show = (at: number): void => {
    setOpen(true);
    setIndex(Math.max(0, Math.min(at, accounts.length - 1)));
  };
  const choose = (account: RememberedAccount): void => {
    setOpen(false);
    onChoose(account);
    input.current?.focus();
  };
  const forget = (account: RememberedAccount): void => {
    void send('forgetAccount', account.handle);
    if (accounts.length <= 1) setOpen(false);
    setIndex((at) => Math.min(at, accounts.length - 2));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && accounts.length > 0) show(open ? index + 1 : 0);
    else if (event.key === 'ArrowUp' && open) show(index - 1);
    else if (event.key === 'Enter' && highlighted !== undefined) choose(highlighted);
    else if (isPressed(shortcuts.forget, event, bridge().platform) && highlighted !== undefined) forget(highlighted);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className="field">
      <label htmlFor={`${id}-box`}>{label}</label>
      <div className="combo">
        <input
          ref={input}
          id={`${id}-box`}
          className="edit combo-edit"
          data-part="edit"
          type="text"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          maxLength={limits.handleCharacters}
          placeholder={example}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="none"
          aria-activedescendant={highlighted === undefined ? undefined : `${id}-${index}`}
          aria-invalid={invalid}
          value={handle}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        {accounts.length > 0 && (
          <button
            type="button"
            className="combo-button"
            tabIndex={-1}
            aria-label={text('signIn.showAccounts')}
            onMouseDown={(event) => {
              event.preventDefault();
              input.current?.focus();
              if (open) setOpen(false);
              else show(0);
            }}
          >
            <img className="line-mark" src={dropArrow} alt="" width={7} height={4} />
          </button>
        )}
        {open && (
          <div className="combo-list menu scrolls" data-part="menu">
            <div className="menu-category" data-part="menu-category" id={`${id}-title`}>
              {text('signIn.accounts')}
            </div>
            <div id={`${id}-list`} role="listbox" aria-labelledby={`${id}-title`}>
              {accounts.map((account, at) => (
                <div
                  key={account.handle}
                  id={`${id}-${at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === index}
                  aria-description={text('signIn.forgetHint', {
                    key: shortcutName(shortcuts.forget, bridge().platform),
                  })}
                  className="menu-item"
                  data-part="menu-item"
                  data-highlighted={at === index ? '' : undefined}
                  onMouseEnter={() => setIndex(at)}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(account);
                  }}
                >
                  <span className="combo-handle">{account.handle}</span>
                  <button
                    type="button"
                    className="combo-forget"
                    tabIndex={-1}
                    aria-hidden="true"
                    title={text('signIn.forget', { handle: account.handle })}
                    onMouseDown={(event) => {
                      event.preventDefault();
                      event.stopPropagation();
                      forget(account);
                    }}
                  >
                    <img className="line-mark" src={closeMark} alt="" width={11} height={13} />
                  </button>
                </div>
              ))}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
