import type { LookSettings, Settings } from '../../shared/settings.ts';
import { colourSchemeNames } from '../../shared/skins/colour-scheme.ts';
import { eraNames } from '../../shared/skins/era.ts';
import { type LanguageChoice, languageChoices, languageNames } from '../../shared/text/languages.ts';
import { text } from '../../shared/text/text.ts';
import { asLabel, item, type MenuEntry, radio, separator } from './menu-model.ts';

/** What the entries about the look do. */
export interface LookMenuActions {
  setLook(change: Partial<LookSettings>): void;
  setLanguage(choice: LanguageChoice): void;
  importSkin(): void;
  exportSkin(): void;
  deleteSkin(name: string): void;
}

const modes = ['light', 'dark', 'system'] as const;

/** The choices of the paint-brush. */
export function schemeEntries(look: LookSettings, actions: Pick<LookMenuActions, 'setLook'>): MenuEntry[] {
  return colourSchemeNames.map((scheme) =>
    radio(text(`look.scheme.${scheme}`), look.scheme === scheme, () => actions.setLook({ scheme })),
  );
}

/** The menus of eras and skins, of the paint-brush's colours, and of light and dark. */
export function lookMenus(
  { look, skins, language }: Pick<Settings, 'look' | 'skins' | 'language'>,
  actions: LookMenuActions,
): MenuEntry[] {
  const worn = skins.find(({ name }) => name === look.skin) ?? null;
  return [
    {
      kind: 'menu',
      label: text('menu.look'),
      reason: null,
      entries: [
        ...eraNames.map((era) =>
          radio(text(`look.era.${era}`), worn === null && look.era === era, () => actions.setLook({ era, skin: null })),
        ),
        ...(skins.length > 0 ? [separator] : []),
        ...skins.map(({ name, era }) =>
          radio(asLabel(name), worn?.name === name, () => actions.setLook({ era, skin: name })),
        ),
        separator,
        item(text('look.import'), actions.importSkin),
        item(text('look.export'), actions.exportSkin),
        item(
          text('look.delete'),
          () => worn !== null && actions.deleteSkin(worn.name),
          worn === null ? text('look.reason.noSkin') : null,
        ),
      ],
    },
    {
      kind: 'menu',
      label: text('menu.colourScheme'),
      reason: null,
      entries: schemeEntries(look, actions),
    },
    {
      kind: 'menu',
      label: text('menu.brightness'),
      reason: null,
      entries: modes.map((mode) =>
        radio(text(`look.mode.${mode}`), look.mode === mode, () => actions.setLook({ mode })),
      ),
    },
    {
      kind: 'menu',
      label: text('menu.language'),
      reason: null,
      entries: languageChoices.map((choice) =>
        radio(choice === 'system' ? text('language.system') : asLabel(languageNames[choice]), language === choice, () =>
          actions.setLanguage(choice),
        ),
      ),
    },
  ];
}
