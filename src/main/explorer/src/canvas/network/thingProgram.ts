import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import { COLOUR_OR_ID } from './colourOrId';
import type { ThingAttributes, FactAttributes } from './graph';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { SHAPE_ORDER, STANDING_ORDER, type Shape } from './looks';
import type { Palette } from './palette';
import type { Standing } from '../../view';

/** What a node carries for this program besides its place, size and colour. */
export interface ThingLook {
  shape: Shape;
  standing?: Standing;
  pinned?: boolean;
  /** Has a ring: chosen (accent) or marked by keys or pointer (ink); or recedes behind what is marked. */
  emphasis?: 'chosen' | 'marked' | 'faded';
}

/** The number that stands for each in the shader. */
const EMPHASES = [undefined, 'chosen', 'marked', 'faded'];

/**
 * A triangle about the square from -1 to 1. Not instanced, as drawing in software (where there is no graphics card)
 * takes instances one at a time, and then thousands take long.
 */
const CORNERS = [[-1, -1], [3, -1], [-1, 3]] as const;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_pixelRatio', 'u_sizeRatio', 'u_paper', 'u_accent', 'u_ink', 'u_plain'] as const;

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_look;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec2 v_point;
varying float v_radius;
varying vec4 v_look;
varying vec4 v_color;

void main() {
  v_radius = a_size / u_sizeRatio;
  // Room for the tip of a pin and for a ring, in pixels.
  float reach = v_radius * 1.25 + (a_look.w > 0.5 && a_look.w < 2.5 ? 8.0 : 1.5);
  v_point = a_corner * reach;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_point * 2.0 / u_viewport, 0.0, 1.0);
  v_look = a_look;
  ${COLOUR_OR_ID}
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform vec3 u_accent;
uniform vec3 u_ink;
uniform float u_plain;
varying vec2 v_point;
varying float v_radius;
varying vec4 v_look;
varying vec4 v_color;

// A disc on top of a cone that touches it and ends in the tip.
float pin(vec2 p, float r) {
  float disc = r * 0.8;
  float height = r * 1.35;
  vec2 q = vec2(abs(p.x), p.y + r * 1.1);
  float sine = disc / height;
  float cosine = sqrt(1.0 - sine * sine);
  float along = q.x * sine + q.y * cosine;
  if (along < 0.0) return length(q);
  if (along > height * cosine) return length(q - vec2(0.0, height)) - disc;
  return q.x * cosine - q.y * sine;
}

float outline(vec2 p, float r, float shape) {
  vec2 a = abs(p);
  if (shape < 0.5) return length(p) - r;
  if (shape < 1.5) return max(a.x, a.y) - r * 0.88;
  if (shape < 2.5) return pin(p, r);
  if (shape < 3.5) return (a.x + a.y) * 0.7071 - r * 0.85;
  return length(p) - r * 0.7;
}

float inside(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main() {
  float distance = outline(v_point, v_radius, v_look.x);
  #ifdef PICKING_MODE
  gl_FragColor = distance < 2.0 ? v_color : vec4(0.0);
  #else
  float standing = v_look.y;
  if (u_plain > 0.5 && (v_look.w < 0.5 || v_look.w > 2.5)) {
    float covered = inside(distance);
    gl_FragColor = vec4(mix(u_paper, v_color.rgb, standing < 0.5 ? 1.0 : 0.45) * covered, covered);
    return;
  }
  vec3 pale = mix(u_paper, v_color.rgb, 0.22);
  vec3 fill = standing < 0.5 ? v_color.rgb : (standing > 1.5 && standing < 2.5 ? u_paper : pale);
  float border = inside(distance) * (1.0 - inside(distance + 1.8));
  if (standing > 0.5 && standing < 1.5) {
    border *= step(0.4, fract(atan(v_point.y, v_point.x) * 1.2732 + 0.2));
  }
  vec3 colour = mix(fill, v_color.rgb, border);
  if (v_look.z > 0.5) colour = mix(colour, standing < 0.5 ? u_paper : v_color.rgb, inside(length(v_point) - v_radius * 0.32));
  // A rim of paper keeps lines from running into it.
  float alpha = inside(distance - 1.2);
  colour = mix(u_paper, colour, inside(distance));
  if (standing > 2.5) {
    float strike = inside(abs(v_point.x - v_point.y) * 0.7071 - 1.0) * inside(length(v_point) - v_radius * 1.45);
    colour = mix(colour, v_look.w > 2.5 ? v_color.rgb : u_ink, strike);
    alpha = max(alpha, strike);
  }
  if (v_look.w > 0.5 && v_look.w < 2.5) {
    float ring = inside(abs(distance - 4.0) - (v_look.w < 1.5 ? 1.4 : 0.9));
    colour = mix(colour, v_look.w < 1.5 ? u_accent : u_ink, ring);
    alpha = max(alpha, ring);
  }
  gl_FragColor = vec4(colour * alpha, alpha);
  #endif
}
`;

/**
 * Draws things: the shape tells the kind, fill and border tell the standing. While `plain` says so, what does not stand
 * for sure is only paler: borders of very many small marks could not be told apart, and take time.
 */
export function thingProgram(palette: () => Palette, plain: () => boolean): NodeProgramType<ThingAttributes, FactAttributes> {
  return class ThingProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_look', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_corner', size: 2, type: FLOAT },
        ],
      };
    }

    processVisibleItem(index: number, start: number, data: NodeDisplayData & Partial<ThingLook>) {
      const at = this.array;
      for (const [x, y] of CORNERS) {
        at[start++] = data.x;
        at[start++] = data.y;
        at[start++] = data.size;
        at[start++] = SHAPE_ORDER.indexOf(data.shape ?? 'circle');
        at[start++] = STANDING_ORDER.indexOf(data.standing ?? 'asserted');
        at[start++] = data.pinned ? 1 : 0;
        at[start++] = EMPHASES.indexOf(data.emphasis);
        at[start++] = floatColor(data.color);
        at[start++] = index;
        at[start++] = x;
        at[start++] = y;
      }
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      const colours = palette();
      gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport!, params.width, params.height);
      gl.uniform1f(uniformLocations.u_pixelRatio!, params.pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_plain!, plain() ? 1 : 0);
      gl.uniform3fv(uniformLocations.u_paper!, unit(colours.paper));
      gl.uniform3fv(uniformLocations.u_accent!, unit(colours.accent));
      gl.uniform3fv(uniformLocations.u_ink!, unit(colours.ink));
    }
  } as unknown as NodeProgramType<ThingAttributes, FactAttributes>;
}

/** "#rrggbb" as three numbers from 0 to 1. */
export function unit(colour: string): [number, number, number] {
  const part = (at: number) => parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
