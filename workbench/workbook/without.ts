/** A copy of an object that lacks one property, where absent and undefined are not the same. */
export function without<T extends object, K extends keyof T>(object: T, name: K): Omit<T, K> {
  const copy = { ...object };
  Reflect.deleteProperty(copy, name);
  return copy;
}
