import logoMark from '../../assets/logo/logo-mark.svg';
import addContact from '../../assets/main-window/add-contact.svg';
import type { EraName } from '../../shared/skins/era.ts';
import type { StatusCode } from '../../shared/status.ts';
import { useEra } from '../skins/use-look.ts';

const files: { readonly [path: string]: unknown } = import.meta.glob(
  ['../../assets/status/*.svg', '../../assets/eras/*/*.svg'],
  { eager: true, query: '?url', import: 'default' },
);

const names: { readonly [S in StatusCode]: string } = {
  NLN: 'online',
  BSY: 'busy',
  PHN: 'phone',
  BRB: 'be-right-back',
  AWY: 'away',
  LUN: 'be-right-back',
  IDL: 'away',
  HDN: 'appear-offline',
  FLN: 'offline',
};

/** The pictures of people in an era's own hand: where the page finds them. */
export interface Figures {
  /** 16 px. */
  status(status: StatusCode): string;
  /** Somebody we blocked, 16 px. */
  blocked(status: StatusCode): string;
  /** Somebody who is offline and takes messages on a mobile device, 16 px. */
  readonly mobile: string;
  /** 32 by 45 px (7.x, 6.x), 25 by 35 (4.x); 1.0 has none and gives the small one. */
  big(status: StatusCode): string;
  /** The program's own two, 48 by 40 px or a third smaller. */
  readonly logo: string;
  /** Somebody with a plus, 20 px. */
  readonly addContact: string;
}

const bigEnds: { readonly [E in EraName]: string } = { '7.x': '-large', '6.x': '-large', '4.x': '-header', '1.0': '' };

function figuresOf(era: EraName): Figures {
  const folder = era === '7.x' ? 'status' : `eras/${era}`;
  const picture = (name: string): string => {
    const url = files[`../../assets/${folder}/${name}.svg`];
    if (typeof url !== 'string') throw new Error(`${era} has no figure named ${name}`);
    return url;
  };
  return {
    status: (status) => picture(names[status]),
    blocked: (status) => picture(status === 'FLN' ? 'blocked-offline' : 'blocked'),
    mobile: picture('mobile'),
    logo: era === '7.x' ? logoMark : picture('logo'),
    addContact: era === '7.x' ? addContact : picture('add-contact'),
    big: (status) => picture(`${names[status]}${bigEnds[era]}`),
  };
}

/** The figures of every era. */
export const figures: { readonly [E in EraName]: Figures } = {
  '7.x': figuresOf('7.x'),
  '6.x': figuresOf('6.x'),
  '4.x': figuresOf('4.x'),
  '1.0': figuresOf('1.0'),
};

/** The figures of the era that the windows wear. */
export function useFigures(): Figures {
  return figures[useEra()];
}
