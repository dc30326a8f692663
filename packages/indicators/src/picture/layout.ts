/** Colours that keep apart in grey, from dark to light. */
export const ink = '#1d2833';
export const soft = '#4a5866';
export const dark = '#2f5878';
export const light = '#bccddc';
export const rule = '#c9d1d9';
export const width = 720;
export const margin = 16;
/** Size of text and of small text. */
export const size = 13;
export const small = 11.5;
/** From one line of text to the next. */
export const lineHeight = 16;
/** Keeps words readable where they cross a line. */
export const haloed = { stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke' } as const;
