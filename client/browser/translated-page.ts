/** What a browser's page translation puts in the place of words: an element of old that nobody else makes. */
const isTranslation = (node: Node): node is HTMLElement => node.nodeName === 'FONT';
const isWords = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Words of ours that stand empty where they were, and the translation that is shown instead. */
interface Stand {
  readonly shown: HTMLElement;
  readonly original: string;
}

/**
 * Keeps a page alive that the browser translates. The translation takes our words out of the page and
 * puts its own there; what we then say anew would go into words that nobody sees, and what is put
 * before them would find no place. So our words are put back, empty, beside their translation; as soon
 * as they are said anew or leave, the translation goes, and the browser translates what is new.
 */
export function mendTranslations(root: Node): () => void {
  const stands = new Map<Text, Stand>();
  const observer = new MutationObserver(mend);

  function mend(records: readonly MutationRecord[]): void {
    const replaced = records.flatMap(replacements);
    for (const { words, shown } of replaced) putBack(words, shown);
    for (const { type, target } of records) {
      if (type === 'characterData' && isWords(target)) saidAnew(target);
    }
    for (const [words, stand] of stands) look(words, stand);
    // What was done here is no news.
    observer.takeRecords();
  }

  /** Our words stand beside their translation, and say nothing meanwhile. */
  function putBack(words: Text, shown: HTMLElement): void {
    if (words.isConnected || !shown.isConnected) return;
    const original = stands.get(words)?.original ?? words.data;
    shown.before(words);
    words.data = '';
    stands.set(words, { shown, original });
  }

  function saidAnew(words: Text): void {
    const stand = stands.get(words);
    if (stand === undefined || words.data === '') return;
    stands.delete(words);
    stand.shown.remove();
  }

  /** Where our words have gone or moved, so does the translation; where it has gone, they speak again. */
  function look(words: Text, { shown, original }: Stand): void {
    if (!words.isConnected) {
      stands.delete(words);
      shown.remove();
    } else if (!shown.isConnected) {
      stands.delete(words);
      words.data = original;
    } else if (words.nextSibling !== shown) {
      words.after(shown);
    }
  }

  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
}

/** Which words a change has taken out for a translation. */
function replacements({
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): readonly { words: Text; shown: HTMLElement }[] {
  const [words] = removedNodes;
  if (words === undefined || !isWords(words)) return [];
  const beside = [...addedNodes, previousSibling, nextSibling];
  const shown = beside.find((node) => node !== null && node !== undefined && isTranslation(node));
  return shown !== undefined && shown !== null && isTranslation(shown) ? [{ words, shown }] : [];
}
