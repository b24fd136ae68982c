import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { Badge } from './tag.tsx'

/** One tab: its title, how many things it holds if that is known, and what it shows. */
export type TabItem = { id: string; title: ReactNode; count?: number; content: ReactNode }

type TabsProps = { label: string; items: TabItem[]; selected: string; onSelect: (id: string) => void }

/** Shows one of several views of the same thing; the caller keeps the choice, best in the address. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs className="gh-tabs" selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList className="gh-tab-list" aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="gh-tab">
            {item.title}
            {item.count === undefined ? null : <Badge>{item.count}</Badge>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="gh-tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
