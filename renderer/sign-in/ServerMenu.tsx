import { DropdownMenu } from 'radix-ui';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import { serverName } from '../../shared/server-presets.ts';
import { text } from '../../shared/text/text.ts';
import { send, useApp } from '../state/app-store.ts';
import '../menu/menu.css';

/** Stands for the service inside Nudge; no profile has an empty id. */
const builtIn = '';

/** The name of the server of the next sign-in; its menu has the others, and the way to their settings. */
export function ServerMenu() {
  const { server, serverProfiles } = useApp((app) => app.settings);
  const profile = server.kind === 'profile' ? serverProfiles.find(({ id }) => id === server.id) : undefined;
  const servers = [
    { id: builtIn, name: text('signIn.serverBuiltIn') },
    ...serverProfiles.map((one) => ({ id: one.id, name: serverName(one) })),
  ];
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          className="sign-in-server"
          data-part="server-name"
          title={profile === undefined ? undefined : `${profile.host}:${profile.port}`}
        >
          {text('signIn.server')} <b>{profile === undefined ? text('signIn.serverBuiltIn') : serverName(profile)}</b>
          <img className="line-mark" src={dropArrow} alt="" width={7} height={4} />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu server-menu scrolls" data-part="menu" collisionPadding={3} loop>
          <DropdownMenu.RadioGroup
            value={profile?.id ?? builtIn}
            onValueChange={(id) => void send('chooseServer', id === builtIn ? null : id)}
          >
            {servers.map(({ id, name }) => (
              <DropdownMenu.RadioItem
                key={id}
                value={id}
                className="menu-item"
                data-part="menu-item"
                data-mark="radio"
                textValue={name}
              >
                <span className="server-menu-name">{name}</span>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="menu-separator" data-part="menu-separator" />
          <DropdownMenu.Item
            className="menu-item"
            data-part="menu-item"
            onSelect={() => void send('openServerSettings', undefined)}
          >
            {text('signIn.manageServers')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
