import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import { COLOUR_OR_ID } from './colourOrId';
import type { FactAttributes, ThingAttributes } from './graph';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Standing } from '../../view';
import { STANDING_ORDER } from './looks';

/** What an edge carries for this program besides its width and colour. */
export interface FactLook {
  standing: Standing;
  directed: boolean;
  /** Pixels to the left of the straight line, so that several between the same two lie side by side. */
  aside: number;
}

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_pixelRatio', 'u_sizeRatio'] as const;

const VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_width;
attribute vec3 a_look;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_half;
varying vec2 v_look;
varying vec4 v_color;

void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * 0.5 * u_viewport;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * 0.5 * u_viewport;
  vec2 way = to - from;
  float whole = max(length(way), 0.001);
  vec2 ahead = way / whole;
  vec2 left = vec2(-ahead.y, ahead.x);
  // From rim to rim, in pixels.
  float begin = a_radii.x / u_sizeRatio + 1.0;
  float end = a_radii.y / u_sizeRatio + 2.0;
  v_length = max(whole - begin - end, 0.0);
  v_half = a_width * 0.5;
  float reach = v_half + (a_look.y > 0.5 || a_look.x > 2.5 ? 6.0 : a_look.x > 1.5 ? 2.0 : 1.0);
  v_along = a_corner.x * v_length;
  v_across = a_corner.y * reach;
  vec2 point = from + ahead * (begin + v_along) + left * (v_across + a_look.z);
  gl_Position = vec4(point * 2.0 / u_viewport, 0.0, 1.0);
  v_look = a_look.xy;
  ${COLOUR_OR_ID}
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_half;
varying vec2 v_look;
varying vec4 v_color;

float inside(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main() {
  float across = abs(v_across);
  #ifdef PICKING_MODE
  gl_FragColor = across < v_half + 2.5 ? v_color : vec4(0.0);
  #else
  float head = v_look.y > 0.5 ? min(v_half * 2.0 + 5.0, v_length) : 0.0;
  float rest = v_length - v_along;
  float line = inside(across - v_half);
  if (v_look.x > 0.5 && v_look.x < 1.5) {
    // Planned: dashes.
    line *= step(mod(v_along, 9.0), 5.0);
  } else if (v_look.x > 1.5 && v_look.x < 2.5) {
    // Uncertain: hollow, two hair lines.
    line = inside(abs(across - (v_half + 0.6)) - 0.45);
  }
  line *= step(head, rest + 0.5);
  float arrow = head > 0.0 && rest <= head ? inside(across - rest / head * (v_half + 2.6)) : 0.0;
  float alpha = max(line, arrow);
  if (v_look.x > 2.5) {
    // Denied: struck through in the middle.
    float slant = abs((v_along - v_length * 0.5) - v_across * 0.5);
    alpha = max(alpha, inside(slant - 0.9) * inside(across - v_half - 5.0));
  }
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

/** Draws facts: the line tells the standing, its width the sources, its head the direction. */
export const FactProgram = class extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_look', size: 3, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [[0, -1], [1, -1], [0, 1], [1, 1]],
    };
  }

  processVisibleItem(
    index: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData & Partial<FactLook>,
  ) {
    const at = this.array;
    at[start++] = from.x;
    at[start++] = from.y;
    at[start++] = to.x;
    at[start++] = to.y;
    at[start++] = from.size;
    at[start++] = to.size;
    at[start++] = data.size;
    at[start++] = STANDING_ORDER.indexOf(data.standing ?? 'asserted');
    at[start++] = data.directed ? 1 : 0;
    at[start++] = data.aside ?? 0;
    at[start++] = floatColor(data.color);
    at[start++] = index;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport!, params.width, params.height);
    gl.uniform1f(uniformLocations.u_pixelRatio!, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
  }
} as unknown as EdgeProgramType<ThingAttributes, FactAttributes>;
