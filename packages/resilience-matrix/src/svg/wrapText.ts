/** Words laid into as few lines of at most so many characters as possible, and evenly; a longer word gets a line of its own. */
export function wrapText(text: string, characters: number): readonly string[] {
  const lines = fill(text, characters);
  let evenly = lines;
  for (let narrower = characters - 1; narrower > 0; narrower--) {
    const candidate = fill(text, narrower);
    if (candidate.length > lines.length) break;
    evenly = candidate;
  }
  return evenly;
}

function fill(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
