/** What is in view of the map: a point at (x, y) is drawn at (x * scale + left, y * scale + top). */
export interface MapView {
  scale: number;
  left: number;
  top: number;
}

export const WHOLE: MapView = { scale: 1, left: 0, top: 0 };

const CLOSEST = 40;

interface Size {
  width: number;
  height: number;
}

/** Closer (or farther) so many times, with one point staying where it is. */
export function zoomed(view: MapView, factor: number, at: { x: number; y: number }, size: Size): MapView {
  const scale = Math.min(CLOSEST, Math.max(1, view.scale * factor));
  const change = scale / view.scale;
  return bounded({ scale, left: at.x - (at.x - view.left) * change, top: at.y - (at.y - view.top) * change }, size);
}

/** Moved by so many pixels. */
export function panned(view: MapView, x: number, y: number, size: Size): MapView {
  return bounded({ ...view, left: view.left + x, top: view.top + y }, size);
}

const ROOM = 70;
const FITTED_CLOSEST = 8;

/** With all points in view, and some room about them; not so close that one no longer sees where it is. */
export function fitted(points: { x: number; y: number }[], size: Size): MapView {
  if (points.length === 0) return WHOLE;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((size.width - 2 * ROOM) / Math.max(1, right - left), (size.height - 2 * ROOM) / Math.max(1, bottom - top), FITTED_CLOSEST);
  if (scale <= 1) return WHOLE;
  return bounded({ scale, left: size.width / 2 - ((left + right) / 2) * scale, top: size.height / 2 - ((top + bottom) / 2) * scale }, size);
}

/** The world never leaves the picture. */
function bounded({ scale, left, top }: MapView, { width, height }: Size): MapView {
  return {
    scale,
    left: Math.min(0, Math.max(width - width * scale, left)),
    top: Math.min(0, Math.max(height - height * scale, top)),
  };
}
