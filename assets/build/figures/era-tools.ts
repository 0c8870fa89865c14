/** The figure with a sign beside it, on the buttons of 6.x and 4.x: somebody more, and somebody kept out. */
import { figure } from './figure.ts';
import { drawing, figureGradients } from './paint.ts';
import { signShapes } from './sign.ts';
import { BEHIND, STYLES } from './status-figures.ts';

const PLUS = 'M13.5 10.5H16.5V13.5H19.5V16.5H16.5V19.5H13.5V16.5H10.5V13.5H13.5Z';

function plus(dy: number): string[] {
  const place = dy === 0 ? '' : ` transform="translate(0 ${dy})"`;
  return [
    `<path d="${PLUS}"${place} fill="#fff" stroke="#fff" stroke-width="3" stroke-linejoin="round"/>`,
    `<path d="${PLUS}"${place} fill="#4f87e0" stroke="#173a85" stroke-linejoin="round"/>`,
  ];
}

/** Every file with its text. */
export function eraTools(): Map<string, string> {
  const files = new Map<string, string>();
  for (const { folder, shading, colours } of STYLES) {
    if (folder === 'status') continue;
    const gradients = figureGradients(colours.online, shading);
    const one = figure('small', colours.online, shading);
    files.set(
      `${folder}/add-contact.svg`,
      drawing(20, 20, gradients, ['<g transform="translate(0 2)">', ...one, '</g>', ...plus(0)]),
    );
    files.set(
      `${folder}/invite.svg`,
      drawing(
        20,
        18,
        [...figureGradients(BEHIND, shading, 'back-'), ...gradients],
        [
          '<g transform="matrix(-1 0 0 1 20 0)">',
          ...figure('small', BEHIND, shading, 'back-'),
          '</g>',
          '<g transform="translate(0 2)">',
          ...one,
          '</g>',
        ],
      ),
    );
    // Only 6.x has tabs.
    if (folder === 'eras/6.x')
      files.set(
        `${folder}/tab-contacts.svg`,
        drawing(
          32,
          45,
          [...figureGradients(BEHIND, shading, 'back-'), ...gradients],
          [
            '<g transform="matrix(-.68 0 0 .68 32 2)">',
            ...figure('large', BEHIND, shading, 'back-'),
            '</g>',
            '<g transform="translate(0 11) scale(.72)">',
            ...figure('large', colours.online, shading),
            '</g>',
          ],
        ),
      );
    files.set(
      `${folder}/block-large.svg`,
      drawing(20, 18, gradients, [
        '<g transform="translate(1 1)">',
        ...one,
        '</g>',
        ...signShapes('slash', [14.5, 12.5, 4.5], shading),
      ]),
    );
  }
  return files;
}
