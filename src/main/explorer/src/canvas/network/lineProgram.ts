import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { COLOUR_OR_ID } from './colourOrId';
import type { FactAttributes, ThingAttributes } from './graph';

const UNIFORMS = ['u_matrix'] as const;

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
varying vec4 v_color;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  ${COLOUR_OR_ID}
}
`;

const FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_color;

void main() {
  gl_FragColor = v_color;
}
`;

/**
 * Draws facts as hair lines from middle to middle, for networks of so many that dashes and arrows could not be told apart.
 * Neither instances nor triangles: drawing in software (where there is no graphics card) takes many times as long for those.
 */
export const LineProgram = class extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, LINES } = WebGL2RenderingContext;
    return {
      VERTICES: 2,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: LINES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  processVisibleItem(index: number, start: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeDisplayData) {
    const at = this.array;
    const colour = floatColor(data.color);
    for (const { x, y } of [from, to]) {
      at[start++] = x;
      at[start++] = y;
      at[start++] = colour;
      at[start++] = index;
    }
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
  }
} as unknown as EdgeProgramType<ThingAttributes, FactAttributes>;
