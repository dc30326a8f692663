import type { Informant } from '@tsi/core';

/** Where a mark stands, by its middle. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that marks are laid out in. */
export interface Tray {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Rows are filled from the edge that is nearest the matrix. */
  readonly fillFrom: 'top' | 'bottom' | 'middle';
}

const widestPitch = 18;
const narrowestPitch = 7;

const capacity = ({ width, height }: Tray, pitch: number) =>
  Math.floor(width / pitch) * Math.floor(height / pitch);

/** The widest spacing at which every tray holds its marks, the same for all so that they look alike. */
export function pitchFor(trays: readonly (readonly [Tray, count: number])[]): number {
  let pitch = widestPitch;
  while (pitch > narrowestPitch && trays.some(([tray, count]) => capacity(tray, pitch) < count)) pitch -= 0.5;
  return pitch;
}

/** Spots for as many marks as fit, in centred rows. */
export function spotsIn(tray: Tray, count: number, pitch: number): readonly Spot[] {
  const shown = Math.min(count, capacity(tray, pitch));
  const columns = Math.floor(tray.width / pitch);
  const rows = Math.ceil(shown / columns);
  const first = {
    top: tray.y + pitch / 2,
    middle: tray.y + (tray.height - rows * pitch) / 2 + pitch / 2,
    bottom: tray.y + tray.height - pitch / 2,
  }[tray.fillFrom];
  const step = tray.fillFrom === 'bottom' ? -pitch : pitch;
  return Array.from({ length: shown }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, shown - row * columns);
    const left = tray.x + (tray.width - inRow * pitch) / 2 + pitch / 2;
    return { x: left + (index % columns) * pitch, y: first + row * step };
  });
}

/** What decides how a mark looks. */
interface Marked {
  readonly by: Pick<Informant, 'kind'>;
  readonly stands: boolean;
  readonly serious: boolean;
}

/** A mark: shape by kind of informant, filled when it stands and hollow when it is open, ringed when serious. */
export function mark({ by, stands, serious }: Marked, spot: Spot, radius: number): string {
  const ring = serious
    ? `<circle cx="${round(spot.x)}" cy="${round(spot.y)}" r="${round(radius * 1.65)}" fill="none"/>`
    : '';
  return `${outline(by.kind, spot, radius, stands ? '' : ' fill="#fff"')}${ring}`;
}

/** Below a mark: it is new or has changed. */
export const underlined = ({ x, y }: Spot, pitch: number): string =>
  `<line x1="${round(x - pitch * 0.33)}" y1="${round(y + pitch * 0.46)}" x2="${round(x + pitch * 0.33)}" y2="${round(y + pitch * 0.46)}"/>`;

/** Across a mark: it is not there any more. */
export const struckOut = ({ x, y }: Spot, pitch: number): string =>
  `<line x1="${round(x - pitch * 0.42)}" y1="${round(y + pitch * 0.42)}" x2="${round(x + pitch * 0.42)}" y2="${round(y - pitch * 0.42)}"/>`;

function outline(kind: Informant['kind'], { x, y }: Spot, radius: number, fill: string): string {
  const at = (dx: number, dy: number) => `${round(x + dx * radius)},${round(y + dy * radius)}`;
  const polygon = (...points: string[]) => `<polygon points="${points.join(' ')}"${fill}/>`;
  switch (kind) {
    case 'child':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${fill}/>`;
    case 'custodian':
      return polygon(at(-0.88, -0.88), at(0.88, -0.88), at(0.88, 0.88), at(-0.88, 0.88));
    case 'professional':
      return polygon(at(0, -1.1), at(1.08, 0.85), at(-1.08, 0.85));
    case 'other':
      return polygon(at(0, -1.2), at(1.2, 0), at(0, 1.2), at(-1.2, 0));
  }
}

/** At most two decimals, so that a picture stays small and the same everywhere. */
export const round = (value: number): number => Math.round(value * 100) / 100;
