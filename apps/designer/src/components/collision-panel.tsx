import { Banner, Button, RadioField } from '@guildhall/ui'
import { useState } from 'react'
import { usePackage } from '../hooks/use-package.ts'
import { collisionWords } from '../merge/collision-words.ts'
import type { Side } from '../merge/merge.ts'
import { announce } from '../store/announcement.ts'
import { openSaver } from '../store/open-saver.ts'
import type { SaveState } from '../store/save-state.ts'
import { useStore } from '../store/store.ts'

type CollisionPanelProps = { conflict: Extract<SaveState, { state: 'conflict' }> }

/** Two people changed the same places: for each the one here chooses which change stays. Nothing of either is dropped before. */
export function CollisionPanel({ conflict }: CollisionPanelProps) {
  const { pack } = usePackage()
  const saver = useStore(openSaver)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map())
  const [asked, setAsked] = useState(false)
  const { fresh } = conflict
  const other = fresh.updatedBy || 'Somebody else'
  const places = conflict.collisions.map((one) => collisionWords(one, pack, fresh.package))
  const isMissing = (key: string) => !chosen.has(key)
  const save = () => {
    setAsked(true)
    if (places.some(({ key }) => isMissing(key))) return
    saver?.choose(chosen)
    announce('Your choices are kept and saved')
  }
  const takeAll = (side: Side) => setChosen(new Map(places.map(({ key }) => [key, side])))
  return (
    <Banner tone="warning" title={`${other} changed the same ${places.length === 1 ? 'place' : 'places'} as you`} focus>
      <div className="gh-stack">
        <p>
          Your changes are kept in this browser and are saved when you have chosen. Everything else that {other} did is
          taken in, and you can undo your choice afterwards.
        </p>
        {places.map(({ key, place, mine, theirs }) => (
          <RadioField
            key={key}
            label={place}
            value={chosen.get(key) ?? null}
            onChange={(side) => setChosen(new Map(chosen).set(key, side as Side))}
            {...(asked && isMissing(key) && { error: 'Choose which change stays' })}
            options={[
              { id: 'mine', title: `Yours: ${mine}` },
              { id: 'theirs', title: `${other}’s: ${theirs}` },
            ]}
          />
        ))}
        <div className="gh-actions">
          <Button variant="primary" onPress={save}>
            Save these choices
          </Button>
          {places.length > 2 ? (
            <>
              <Button variant="quiet" onPress={() => takeAll('mine')}>
                Choose all of yours
              </Button>
              <Button variant="quiet" onPress={() => takeAll('theirs')}>
                Choose all of {other}’s
              </Button>
            </>
          ) : null}
        </div>
      </div>
    </Banner>
  )
}
