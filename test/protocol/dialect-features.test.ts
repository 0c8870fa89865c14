import { expect, it } from 'vitest';
import { dialects } from '../../electron/protocol/dialects.ts';
import { dialectHas, inputCharacters } from '../../shared/dialect-features.ts';

it.each(dialects.map((dialect) => [dialect.name, dialect] as const))(
  'the windows offer in %s what its row in the dialect table has',
  (name, dialect) => {
    expect({
      phones: dialectHas(name, 'phones'),
      groups: dialectHas(name, 'groups'),
      personalMessages: dialectHas(name, 'personalMessages'),
      inputCharacters: inputCharacters(name),
      directory: dialectHas(name, 'directory'),
      invitationWords: dialectHas(name, 'invitationWords'),
    }).toEqual({
      phones: dialect.ownProperties.includes('PHH'),
      groups: dialect.groups !== 'none',
      personalMessages: dialect.personalMessages,
      inputCharacters: dialect.inputCharacters,
      directory: dialect.directory,
      invitationWords: dialect.clientPayloads.includes('SDC'),
    });
  },
);
