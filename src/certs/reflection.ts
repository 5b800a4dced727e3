/**
 * Runs `load` while `Reflect` answers metadata questions. @peculiar/x509 refuses to load without a reflection polyfill,
 * because its container asks, once per class as it is defined, which constructor parameters to inject; none of its
 * classes has any. So "no metadata" is the whole answer, and `Reflect` is left as it was found.
 */
export async function withReflection<T>(load: () => Promise<T>): Promise<T> {
  const added = ['getMetadata', 'getOwnMetadata'].filter((name) => !Reflect.has(Reflect, name));
  for (const name of added) Object.defineProperty(Reflect, name, { value: () => undefined, configurable: true });
  try {
    return await load();
  } finally {
    for (const name of added) Reflect.deleteProperty(Reflect, name);
  }
}
