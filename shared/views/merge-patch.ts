/** JSON merge patches (RFC 7396): a null removes a key, an object is merged, all else replaces. */
export type MergePatch = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Json = Readonly<Record<string, unknown>>;

/**
 * The patch that turns `before` into `after`, or undefined where nothing has changed. Parts that are
 * the same reference are not looked into. Neither value may hold a null.
 */
export function difference(before: object, after: object): MergePatch | undefined {
  return before === after ? undefined : differenceOf({ ...before }, { ...after });
}

function differenceOf(before: Json, after: Json): MergePatch | undefined {
  const patch: Record<string, unknown> = {};
  let changed = false;
  for (const key in after) {
    const was = before[key];
    const value = after[key];
    if (was === value) continue;
    const part = isObject(was) && isObject(value) ? differenceOf(was, value) : replaced(was, value);
    if (part === undefined) continue;
    patch[key] = part;
    changed = true;
  }
  for (const key in before) {
    if (before[key] === undefined || after[key] !== undefined) continue;
    patch[key] = null;
    changed = true;
  }
  return changed ? patch : undefined;
}

/** The new value where it differs; arrays are compared by their JSON, for they are replaced whole. */
function replaced(was: unknown, value: unknown): unknown {
  if (!Array.isArray(was) || !Array.isArray(value)) return value;
  return JSON.stringify(was) === JSON.stringify(value) ? undefined : value;
}

/** The view after a patch; parts that the patch does not name keep their reference. */
export function applyPatch<View extends object>(view: View, patch: MergePatch): View {
  const changes: Record<string, unknown> = {};
  const removed = new Set<string>();
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) {
      removed.add(key);
      continue;
    }
    const was: unknown = Reflect.get(view, key);
    changes[key] = isObject(value) ? applyPatch(isObject(was) ? was : {}, value) : value;
  }
  const merged = { ...view, ...changes };
  for (const key of removed) Reflect.deleteProperty(merged, key);
  return merged;
}
