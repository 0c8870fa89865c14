/** What of a window cannot be read: text that is cut off, leaves its control or its window, or lies over something. */
import type { Page } from '@playwright/test';

/**
 * What may be cut off, with its reason: the rest of it can be read elsewhere, and nobody knows how long it is.
 */
const mayBeCut: readonly (readonly [selector: string, reason: string])[] = [
  ['[data-part=contact-row]', 'names and messages of people, whole in the tooltip'],
  ['[role=listbox] [role=option]', 'rows of lists show their beginning'],
];

/**
 * Looks at everything that can be seen in a page, or at the menu or dialog that is open in it, and says what is cut off or
 * overlaps, one line each.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    async (ignored) => {
      /** Pixels that a letter may lean out of its box. */
      const slack = 1;
      /** Pixels that the boxes of two lines may share: they are taller than their letters. */
      const shared = 4;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();

      const menus = document.querySelectorAll('[role=menu], [data-part=emoticon-picker]');
      const root = [...menus].at(-1) ?? [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
      const found = new Set<string>();

      const name = (element: Element): string => {
        const part = element.closest('[data-part]');
        return part === null ? element.className : `${part.getAttribute('data-part')} ${element.className}`;
      };
      const seen = (element: Element): boolean =>
        element.closest('.unseen, option, [aria-hidden=true]') === null &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

      interface Line {
        readonly words: string;
        readonly of: Element;
        readonly box: DOMRect;
      }
      const lines: Line[] = [];
      const measure = document.createElement('canvas').getContext('2d');
      const width = (element: Element, words: string): number => {
        if (measure === null) return 0;
        measure.font = getComputedStyle(element).font;
        return measure.measureText(words).width;
      };

      const look = (of: Element, words: string, whole: DOMRect): void => {
        const say = (what: string): void => {
          found.add(`${what}: "${words}" (${name(of)})`);
        };
        const control = of.closest('button, [role=tab], [role^=menuitem], th');
        if (control !== null) {
          const own = control.getBoundingClientRect();
          const beside = whole.left < own.left - slack || whole.right > own.right + slack;
          if (beside || whole.top < own.top - shared || whole.bottom > own.bottom + shared) say('leaves its control');
        }
        let { left, top, right, bottom } = whole;
        const place = of.closest<HTMLElement>('[style*=height]');
        if (
          place !== null &&
          place.style.position === 'absolute' &&
          bottom > place.getBoundingClientRect().bottom + shared
        )
          say('leaves its place');
        for (let around: Element | null = of; around !== null; around = around.parentElement) {
          const style = getComputedStyle(around);
          const outer = around.getBoundingClientRect();
          const innerLeft = outer.left + around.clientLeft;
          const innerTop = outer.top + around.clientTop;
          const innerRight = innerLeft + around.clientWidth;
          const innerBottom = innerTop + around.clientHeight;
          const inline = style.display === 'inline';
          if (!inline && style.overflowY !== 'visible') {
            const scrolls = /auto|scroll/.test(style.overflowY);
            if (!scrolls && (top < innerTop - shared || bottom > innerBottom + shared)) say('is cut off below');
            top = Math.max(top, innerTop);
            bottom = Math.min(bottom, innerBottom);
            if (bottom - top < shared) return;
          }
          if (!inline && style.overflowX !== 'visible') {
            if (left < innerLeft - slack || right > innerRight + slack) say('is cut off');
            left = Math.max(left, innerLeft);
            right = Math.min(right, innerRight);
          }
          const ends = around.matches('[role=tabpanel], dialog, .dialog-client');
          if (ends && (bottom > outer.bottom + slack || right > outer.right + slack || left < outer.left - slack))
            say('leaves its dialog');
        }
        if (left < -slack || top < -slack || right > innerWidth + slack || bottom > innerHeight + slack)
          say('leaves the window');
        lines.push({ words, of, box: new DOMRect(left, top, right - left, bottom - top) });
      };

      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const of = node.parentElement;
        if (of === null || (node.textContent ?? '').trim() === '' || !seen(of)) continue;
        const words = (of.closest('button, label, [role]') ?? of).textContent.trim().slice(0, 80);
        if (ignored.some((selector) => of.closest(selector) !== null)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 1) look(of, words, box);
        if (getComputedStyle(of).overflowX !== 'visible' && of.scrollWidth > of.clientWidth + slack)
          found.add(`is cut off: "${words}" (${name(of)})`);
      }
      for (const choice of root.querySelectorAll('select')) {
        const words = choice.selectedOptions[0]?.text ?? '';
        if (seen(choice) && width(choice, words) > choice.clientWidth - 18)
          found.add(`is cut off: "${words}" (select)`);
      }
      for (const edit of root.querySelectorAll('input')) {
        if (seen(edit) && width(edit, edit.placeholder) > edit.clientWidth)
          found.add(`is cut off: "${edit.placeholder}"`);
      }

      const controls = [...root.querySelectorAll('button, input, select, textarea, [role=listbox]')];
      const boxes = controls.filter(seen).map((of) => ({ of, box: of.getBoundingClientRect() }));
      const overlap = (one: DOMRect, other: DOMRect): boolean =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > shared;
      const related = (one: Element, other: Element): boolean => one.contains(other) || other.contains(one);
      for (const [index, line] of lines.entries()) {
        for (const other of lines.slice(index + 1))
          if (line.words !== other.words && overlap(line.box, other.box))
            found.add(`overlaps: "${line.words}" and "${other.words}"`);
        for (const other of boxes)
          if (!related(line.of, other.of) && overlap(line.box, other.box))
            found.add(`overlaps: "${line.words}" and ${name(other.of)}`);
      }
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          if (!related(one.of, other.of) && overlap(one.box, other.box))
            found.add(`overlaps: ${name(one.of)} and ${name(other.of)}`);
      return [...found];
    },
    mayBeCut.map(([selector]) => selector),
  );
}
