import { expectAccessible } from '@guildhall/testing'
import { expect, test } from '@jest/globals'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import * as kit from './index.ts'

const {
  AppShell,
  Badge,
  Banner,
  Button,
  Card,
  CheckboxField,
  DateTime,
  EmptyState,
  Icon,
  Link,
  LinkButton,
  Loading,
  Menu,
  Money,
  PageHeader,
  Pagination,
  RadioField,
  SearchField,
  SelectField,
  SignInPage,
  SummaryList,
  Table,
  Tabs,
  Tag,
  TextArea,
  TextField,
  Toolbar,
} = kit

const nothing = () => {}
const options = [
  { id: 'van', title: 'Van' },
  { id: 'lorry', title: 'Lorry', description: 'For more than eight items' },
]
const columns = [
  { id: 'name', title: 'Name', isRowHeader: true, cell: (row: { name: string }) => row.name },
  { id: 'do', title: 'Action', hideTitle: true, cell: () => <Button>Open</Button> },
]

/** Each part of the kit in the states that it can be in. Dialog opens in a browser only: the desk's journey holds it. */
const parts: Record<string, ReactNode> = {
  'Button, at rest and at work': (
    <>
      <Button variant="primary">Save</Button>
      <Button isPending>Saving</Button>
      <Button icon="bin" iconOnly aria-label="Remove" />
      <Button isDisabled>Publish</Button>
    </>
  ),
  'Link and LinkButton': (
    <>
      <Link href="/cases">Cases</Link> <LinkButton href="/queue">Tasks</LinkButton>
    </>
  ),
  'TextField, empty': <TextField label="Name" description="As on the door" optional />,
  'TextField, filled': <TextField label="Name" value="Marion" onChange={nothing} />,
  'TextField, in error': <TextField label="Name" value="" onChange={nothing} error="Enter your name" />,
  'TextArea, in error': <TextArea label="Note" description="What happened" error="Enter a note" />,
  'SelectField, empty': <SelectField label="Vehicle" options={options} value={null} onChange={nothing} />,
  'SelectField, in error': (
    <SelectField label="Vehicle" options={options} value="van" onChange={nothing} error="Choose a vehicle" />
  ),
  'RadioField, empty': <RadioField label="Vehicle" options={options} value={null} onChange={nothing} />,
  'RadioField, in error': (
    <RadioField label="Vehicle" options={options} value="van" onChange={nothing} error="Choose a vehicle" />
  ),
  CheckboxField: <CheckboxField label="Tell the resident" isSelected onChange={nothing} description="By email" />,
  SearchField: <SearchField label="Search" hideLabel value="94QX" onSearch={nothing} placeholder="Search" />,
  Menu: <Menu label="Ola Brennan" choices={[{ id: 'out', title: 'Sign out' }]} />,
  Tabs: (
    <Tabs
      label="Tasks"
      selected="team"
      onSelect={nothing}
      items={[
        { id: 'team', title: 'Team', count: 3, content: <p>Three tasks</p> },
        { id: 'mine', title: 'Mine', content: <p>None</p> },
      ]}
    />
  ),
  Table: <Table caption="People" columns={columns} rows={[{ name: 'Marion' }]} rowKey={(row) => row.name} />,
  'Tag and Badge': (
    <p>
      <Tag tone="danger" icon="error">
        Breached
      </Tag>{' '}
      <Badge>12</Badge>
    </p>
  ),
  Banner: (
    <>
      <Banner tone="success" title="Saved" onDismiss={nothing} />
      <Banner tone="error" title="Not saved">
        Try again.
      </Banner>
    </>
  ),
  EmptyState: <EmptyState title="Nothing here">Come back later.</EmptyState>,
  Loading: <Loading />,
  Pagination: <Pagination page={2} pageSize={25} total={60} noun="cases" hrefFor={(page) => `/cases?page=${page}`} />,
  Card: (
    <Card title="Payment" actions={<Tag>Paid</Tag>}>
      <SummaryList rows={[{ label: 'Total', value: <Money pence={4250} /> }]} />
    </Card>
  ),
  Toolbar: (
    <Toolbar>
      <Button>Filter</Button>
    </Toolbar>
  ),
  'DateTime and Icon': (
    <p>
      <DateTime at="2026-11-24T17:00:00Z" /> <Icon name="clock" label="On time" /> <Icon name="star" />
    </p>
  ),
}

test.each(Object.entries(parts))('%s breaks no rule of WCAG 2.2 A or AA', async (_, part) => {
  await expectAccessible(renderToString(part))
})

const page = (body: ReactNode) =>
  `<!doctype html><html lang="en-GB"><title>Page</title><body>${renderToString(body)}</body></html>`

test('AppShell with a page in it breaks no rule of WCAG 2.2 A or AA', async () => {
  const shell = (
    <AppShell
      councilName="Kingsmere"
      productName="Desk"
      nav={[{ href: '/queue', title: 'Tasks', icon: 'queue' }]}
      currentPath="/queue"
      person={{ name: 'Ola Brennan' }}
      onSignOut={nothing}
    >
      <PageHeader title="Tasks" back={{ href: '/', title: 'Home' }} description="Crew" />
    </AppShell>
  )
  await expectAccessible(page(shell))
})

test('SignInPage with demo sign-ins and an error breaks no rule of WCAG 2.2 A or AA', async () => {
  const demo = { signIns: [{ email: 'ola@example.org', name: 'Ola Brennan', role: 'Officer' }], password: 'demo' }
  await expectAccessible(
    page(<SignInPage councilName="Kingsmere" productName="Desk" onSignIn={nothing} error="Try again." demo={demo} />),
  )
})

test('every part of the kit is looked at above', () => {
  const held = new Set(Object.keys(parts).flatMap((name) => name.split(/,| and /).map((word) => word.trim())))
  const elsewhere = ['AppShell', 'PageHeader', 'SignInPage', 'NavigationProvider', 'Dialog', 'SummaryList', 'Money']
  expect(Object.keys(kit).filter((name) => !held.has(name) && !elsewhere.includes(name))).toEqual([])
})

test('money is written in pounds from whole pence', () => {
  expect(renderToString(<Money pence={4250} />)).toContain('£42.50')
})

test('an instant is written by the clock in London', () => {
  expect(renderToString(<DateTime at="2026-07-01T16:00:00Z" />)).toContain('1 Jul 2026, 17:00')
})
