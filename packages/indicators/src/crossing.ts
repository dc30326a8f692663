/** Where `reached` turns true between 0 and `end`, halved down to neighbouring numbers. */
export function crossing(reached: (x: number) => boolean, end: number): number {
  let below = 0;
  let above = end;
  for (;;) {
    const between = below + (above - below) / 2;
    if (between <= below || between >= above) return above;
    if (reached(between)) above = between;
    else below = between;
  }
}
