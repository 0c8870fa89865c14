import { asLabel, item, radio, separator } from '../menus/menu-model.ts';
import type { LookSettings, Settings } from '../settings.ts';
import { colourSchemeNames } from '../skins/colour-scheme.ts';
import { eraNames } from '../skins/era.ts';
import { type LanguageChoice, languageChoices, languageNames } from '../text/languages.ts';
import { text } from '../text/text.ts';
import { choices, tick } from './action.ts';

/** What is done with the look. */
export interface LookDeeds {
  setLook(change: Partial<LookSettings>): void;
  setLanguage(choice: LanguageChoice): void;
  importSkin(): void;
  exportSkin(): void;
  deleteSkin(name: string): void;
}

const modes = ['light', 'dark', 'system'] as const;

/** The colours of the paint-brush. */
export function schemeAction(look: LookSettings, { setLook }: Pick<LookDeeds, 'setLook'>) {
  return choices(
    'menu.colourScheme',
    null,
    colourSchemeNames.map((scheme) =>
      radio(text(`look.scheme.${scheme}`), look.scheme === scheme, () => setLook({ scheme })),
    ),
  );
}

function eraAction({ look, skins }: Pick<Settings, 'look' | 'skins'>, deeds: LookDeeds) {
  const worn = skins.find(({ name }) => name === look.skin) ?? null;
  return choices('menu.look', null, [
    ...eraNames.map((era) =>
      radio(text(`look.era.${era}`), worn === null && look.era === era, () => deeds.setLook({ era, skin: null })),
    ),
    ...(skins.length > 0 ? [separator] : []),
    ...skins.map(({ name, era }) =>
      radio(asLabel(name), worn?.name === name, () => deeds.setLook({ era, skin: name })),
    ),
    separator,
    item(text('look.import'), deeds.importSkin),
    item(text('look.export'), deeds.exportSkin),
    item(
      text('look.delete'),
      () => worn !== null && deeds.deleteSkin(worn.name),
      worn === null ? text('look.reason.noSkin') : null,
    ),
  ]);
}

export function lookActions(settings: Pick<Settings, 'look' | 'skins' | 'language'>, deeds: LookDeeds) {
  const { look, language } = settings;
  const asSystem = look.mode === 'system';
  return {
    look: eraAction(settings, deeds),
    scheme: schemeAction(look, deeds),
    brightness: choices(
      'menu.brightness',
      null,
      modes.map((mode) => radio(text(`look.mode.${mode}`), look.mode === mode, () => deeds.setLook({ mode }))),
    ),
    /** The system has two sets of colours now, the light and the dark. */
    systemColours: tick('eraMenu.systemColours', asSystem, () =>
      deeds.setLook({ mode: asSystem ? 'light' : 'system' }),
    ),
    language: choices(
      'menu.language',
      null,
      languageChoices.map((choice) =>
        radio(choice === 'system' ? text('language.system') : asLabel(languageNames[choice]), language === choice, () =>
          deeds.setLanguage(choice),
        ),
      ),
    ),
  };
}
