import type { Document } from '@guildhall/schemas'
import { Button, Menu } from '@guildhall/ui'
import { addBlock } from '../commands/add-block.ts'
import { changeBlock } from '../commands/change-block.ts'
import { moveBlock } from '../commands/move-block.ts'
import { removeBlock } from '../commands/remove-block.ts'
import { blockKinds } from '../documents/block-words.ts'
import { usePackage } from '../hooks/use-package.ts'
import { BlockSettings } from './block-settings.tsx'

/** The parts of a document in their order, each with what it says and ways to move and delete it. */
export function BlockList({ id, document }: { id: string; document: Document }) {
  const { pack, run } = usePackage()
  const { title, blocks } = document
  const within = { document: id, title }
  return (
    <>
      <ol className="dz-blocks">
        {blocks.map((block, at) => {
          const name = `part ${at + 1}, ${blockKinds[block.block].title}`
          return (
            // The parts have no ids: what stands at a place is what is edited there.
            <li key={`${at}-${block.block}`}>
              <div className="dz-block-head">
                <h3>
                  {at + 1}. {blockKinds[block.block].title}
                </h3>
                <div className="dz-acts">
                  <Button
                    size="small"
                    variant="quiet"
                    icon="up"
                    iconOnly
                    aria-label={`Move ${name}, up`}
                    isDisabled={at === 0}
                    onPress={() => run(moveBlock({ ...within, at, by: -1 }))}
                  />
                  <Button
                    size="small"
                    variant="quiet"
                    icon="down"
                    iconOnly
                    aria-label={`Move ${name}, down`}
                    isDisabled={at === blocks.length - 1}
                    onPress={() => run(moveBlock({ ...within, at, by: 1 }))}
                  />
                  <Button
                    size="small"
                    variant="quiet"
                    icon="bin"
                    iconOnly
                    aria-label={`Delete ${name}`}
                    isDisabled={blocks.length === 1}
                    onPress={() => run(removeBlock({ ...within, at }))}
                  />
                </div>
              </div>
              <div className="gh-stack">
                <BlockSettings
                  pack={pack}
                  block={block}
                  onChange={(next) => run(changeBlock({ ...within, at, block: next }))}
                />
              </div>
            </li>
          )
        })}
      </ol>
      <div>
        <Menu
          label="Add a part"
          icon="plus"
          variant="secondary"
          choices={Object.entries(blockKinds).map(([kind, { title: name, one, begin }]) => ({
            id: kind,
            title: name,
            onAction: () => run(addBlock({ ...within, kind: one, block: begin })),
          }))}
        />
      </div>
    </>
  )
}
