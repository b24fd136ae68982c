/**
 * Turns a call for many into one for each: while a call is under way, whoever asks meanwhile shares the next one, at most `most` of them. So nobody
 * waits when there is little to do, and a busy process makes few calls. An error is everybody's who shared the call.
 */
export function gathering<Key, Found>(
  callForMany: (keys: Key[]) => Promise<Map<Key, Found>>,
  most: number,
): (key: Key) => Promise<Found | undefined> {
  type Asker = { key: Key; resolve: (found: Found | undefined) => void; reject: (error: unknown) => void }
  let waiting: Asker[] = []
  let isUnderWay = false

  const callAll = async () => {
    isUnderWay = true
    while (waiting.length > 0) {
      const askers = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        const found = await callForMany([...new Set(askers.map(({ key }) => key))])
        for (const { key, resolve } of askers) resolve(found.get(key))
      } catch (error) {
        for (const { reject } of askers) reject(error)
      }
    }
    isUnderWay = false
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject })
      if (isUnderWay) return
      isUnderWay = true
      // Whoever asks in this same turn comes along.
      setImmediate(() => void callAll())
    })
}
