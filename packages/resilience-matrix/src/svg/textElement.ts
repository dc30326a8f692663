import { escapeMarkup } from '@tsi/core';
import { ink } from './layout.ts';

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
}

/** One line of text in the picture. */
export function textElement(content: string, x: number, y: number, look: TextLook = {}): string {
  const { size = 12, bold = false, anchor = 'start', fill = ink } = look;
  const attributes = [
    `x="${x}" y="${y}" font-size="${size}" fill="${fill}"`,
    ...(bold ? ['font-weight="700"'] : []),
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
  ];
  return `<text ${attributes.join(' ')}>${escapeMarkup(content)}</text>`;
}
