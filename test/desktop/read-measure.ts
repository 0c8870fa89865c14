/** What a measure gives: a number in pixels, a CSS value, or labels in order. */
export type Measured = number | string | readonly string[];

/**
 * Reads one measure of an element. Runs inside the page, so it stands on its own: `gradient-stop(at)` is the colour of
 * the computed gradient at that place, `offset-…` the distance to the panel about oneself (else to the window),
 * `gap-above` the distance to what stands before it, `child-order` the labels of the children, `frame-count` the steps of the animation.
 */
export function readMeasure(element: Element, property: string): Measured {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();

  const stops = (length: number): { at: number; color: number[] }[] => {
    const image = style.backgroundImage;
    const found: { at: number | null; color: number[] }[] = [];
    for (const [, color = '', places = ''] of image.matchAll(/rgba?\(([^)]+)\)((?:\s+[\d.]+(?:px|%))*)/g)) {
      const channels = color.split(',').map(Number);
      const at = places
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((place) => (place.endsWith('%') ? (Number.parseFloat(place) / 100) * length : Number.parseFloat(place)));
      for (const place of at.length === 0 ? [null] : at) found.push({ at: place, color: channels });
    }
    const last = found.length - 1;
    return found.map((stop, index) => ({ color: stop.color, at: stop.at ?? (index / Math.max(1, last)) * length }));
  };

  const gradientAt = (place: string): string => {
    const length = element.clientHeight;
    const at = place.endsWith('%') ? (Number.parseFloat(place) / 100) * length : Number.parseFloat(place);
    const all = stops(length);
    const after = all.find((stop) => stop.at >= at) ?? all.at(-1);
    const before = all.findLast((stop) => stop.at <= at) ?? all[0];
    if (after === undefined || before === undefined) return 'no gradient';
    const part = after.at === before.at ? 0 : (at - before.at) / (after.at - before.at);
    const mixed = before.color
      .slice(0, 3)
      .map((channel, i) => channel + ((after.color[i] ?? channel) - channel) * part);
    return `rgb(${mixed.map(Math.round).join(', ')})`;
  };

  const [, kind = property, place = ''] = /^([\w-]+)\((.+)\)$/.exec(property) ?? [];
  const frame = element.closest('[data-part="my-info"], [data-part="client"]')?.getBoundingClientRect();
  switch (kind) {
    case 'gradient-stop':
      return gradientAt(place);
    case 'width':
      return box.width;
    case 'height':
      return box.height;
    case 'offset-left':
      return box.left - (frame?.left ?? 0);
    case 'offset-top':
      return box.top - (frame?.top ?? 0);
    case 'gap-above':
      return box.top - (element.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN);
    case 'child-order':
      return [...element.children].map(
        (child) => (child.querySelector('span:not(.unseen)') ?? child).textContent?.trim() ?? '',
      );
    case 'frame-count':
      return Number(/steps\((\d+)/.exec(style.animationTimingFunction)?.[1] ?? Number.NaN);
    default:
      return style.getPropertyValue(kind);
  }
}
