/**
 * The end of every vertex shader: its colour, or, where sigma asks what is under the pointer, its id. Sigma's colours are
 * packed into floats of which the last step of opacity is lost.
 */
export const COLOUR_OR_ID = /* glsl */ `
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
`;
