/** What comes beside conversations: pages and messages left while one was away. */
export const alertTexts = {
  'alert.page': 'Mobiel bericht van {name}: {words}',
  'alert.pageFromNobody': 'Mobiel bericht: {words}',
  'alert.pageFailed': 'Uw mobiele bericht aan {name} is niet aangekomen: ‘{words}’.',
  'alert.offlineMessage':
    '{name} heeft een bericht achtergelaten terwijl u weg was. Deze server bewaart het; Nudge kan het niet ophalen, een nieuwere messenger wel.',
  'alert.offlineMessageAbout':
    '{name} heeft een bericht achtergelaten terwijl u weg was: ‘{subject}’. Deze server bewaart het; Nudge kan het niet ophalen, een nieuwere messenger wel.',
  'alert.manyOfflineMessages':
    'Er zijn veel berichten achtergelaten terwijl u weg was. Deze server bewaart ze; Nudge kan ze niet ophalen, een nieuwere messenger wel.',
} as const;
