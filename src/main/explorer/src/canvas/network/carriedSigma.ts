import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { FactAttributes, ThingAttributes } from './graph';

/** So long after the last move the picture is drawn anew, in milliseconds. */
const REST = 140;
/** Nearer or farther by this, or moved by this share of the picture, it is drawn anew on the way. */
const GROWN = 2.2;
const GONE = 0.45;

/**
 * While a network with very much in it is moved, carries the picture that is drawn along in place of drawing it in every
 * frame, and draws it when it rests: without a graphics card a frame would take a tenth of a second.
 */
export class CarriedSigma extends Sigma<ThingAttributes, FactAttributes> {
  /** Whether to carry. */
  carries = false;
  private drawn?: CameraState;
  private rest?: number;

  /** Sigma calls this whenever the camera has moved. */
  override scheduleRender(): this {
    const move = this.carries && this.drawn ? this.moveSince(this.drawn) : undefined;
    if (!move || move.far) return super.scheduleRender();
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => super.scheduleRender(), REST);
    this.carry(`translate(${move.x}px, ${move.y}px) scale(${move.scale})`);
    return this;
  }

  override kill() {
    clearTimeout(this.rest);
    super.kill();
  }

  /** To be called when a frame is drawn. */
  land() {
    clearTimeout(this.rest);
    this.drawn = this.getCamera().getState();
    this.carry('');
  }

  /** Where the middle of the picture as drawn is now, in pixels from the middle of what is shown. */
  private moveSince(drawn: CameraState) {
    const now = this.getCamera().getState();
    if (now.x === drawn.x && now.y === drawn.y && now.ratio === drawn.ratio && now.angle === drawn.angle) return undefined;
    const { width, height } = this.getDimensions();
    const middle = this.framedGraphToViewport(drawn, { cameraState: now });
    const [x, y, scale] = [middle.x - width / 2, middle.y - height / 2, drawn.ratio / now.ratio];
    const far = now.angle !== drawn.angle || scale > GROWN || scale < 1 / GROWN || Math.abs(x) > width * GONE || Math.abs(y) > height * GONE;
    return { x, y, scale, far };
  }

  private carry(transform: string) {
    const { edges, nodes, names } = this.getCanvases();
    for (const layer of [edges, nodes, names]) if (layer) layer.style.transform = transform;
  }
}
