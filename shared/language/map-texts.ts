/** The head of a plural or a select: its branches follow. */
const BRANCHING = /\{\w+, (?:plural|selectordinal|select),/y;
const PLACEHOLDER = /\{[^{}]*\}/y;

/** An ICU message with its texts changed, and its placeholders, kinds and branches left as they are. */
export function mapTexts(message: string, change: (text: string) => string): string {
  const inside: ('text' | 'branches')[] = ['text'];
  let mapped = '';
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(message) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  while (at < message.length) {
    const stretch = take(/[^{}]+/y) ?? '';
    mapped += inside[0] === 'text' ? change(stretch) : stretch;
    const head = inside[0] === 'text' ? take(BRANCHING) : undefined;
    if (head !== undefined) {
      mapped += head;
      inside.unshift('branches');
      continue;
    }
    const placeholder = inside[0] === 'text' ? take(PLACEHOLDER) : undefined;
    if (placeholder !== undefined) {
      mapped += placeholder;
      continue;
    }
    const brace = take(/[{}]/y);
    if (brace === undefined) break;
    mapped += brace;
    if (brace === '{') inside.unshift('text');
    else inside.shift();
  }
  return mapped;
}
