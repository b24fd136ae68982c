import { LinkButton, PageHeader } from '@guildhall/ui'

/** What stands at an address that the desk does not know. */
export function MissingPage() {
  return (
    <>
      <PageHeader title="Page not found" />
      <p>If you typed the address, check that it is right. If you followed a link, it may be out of date.</p>
      <div>
        <LinkButton href="/queue">Go to the tasks</LinkButton>
      </div>
    </>
  )
}
