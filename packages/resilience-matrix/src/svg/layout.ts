import type { Direction } from '../direction.ts';
import type { Tray } from './marks.ts';

/** Where things stand in the picture, in its own units. The four fields form a square; each end has a tray of marks. */
export const width = 760;
export const margin = 28;
export const plane = { left: 190, top: 194, right: 570, bottom: 574 } as const;
export const middle = { x: 380, y: 384 } as const;
export const footer = plane.bottom + 122;

/** Ink and paper. Every colour differs from white by lightness too, so a black and white print loses nothing. */
export const ink = '#17262e';
export const soft = '#4c5c65';
export const line = '#c9d2d6';
export const accent = '#0f5b78';

const trayHeight = 40;
const sideWidth = 144;
const sideTop = plane.top + 128;

export const trays: Readonly<Record<Direction, Tray>> = {
  resilience: {
    x: plane.left,
    y: plane.top - 8 - trayHeight,
    width: plane.right - plane.left,
    height: trayHeight,
    fillFrom: 'bottom',
  },
  vulnerability: {
    x: plane.left,
    y: plane.bottom + 8,
    width: plane.right - plane.left,
    height: trayHeight,
    fillFrom: 'top',
  },
  adversity: {
    x: plane.left - 16 - sideWidth,
    y: sideTop,
    width: sideWidth,
    height: plane.bottom - sideTop,
    fillFrom: 'top',
  },
  protection: {
    x: plane.right + 16,
    y: sideTop,
    width: sideWidth,
    height: plane.bottom - sideTop,
    fillFrom: 'top',
  },
};
