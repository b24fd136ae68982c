/** What is shown once everything answers. */
export function addresses(publicUrl: string, fakesUrl: string): string {
  return `
Guildhall is running.

  Portal (residents)   ${publicUrl}/
  Desk (staff)         ${publicUrl}/desk/
  Designer             ${publicUrl}/designer/
  API documents        ${publicUrl}/api/docs
  Mailbox              ${fakesUrl}/mailbox

  Demo sign-ins (password: kingsmere-demo)
    asha.officer@kingsmere.example   team lead of waste
    ben.crew@kingsmere.example       waste crew
    dee.designer@kingsmere.example   designer
    sam.admin@kingsmere.example      administrator
  A resident signs in with any email address; the link arrives in the mailbox.

Ctrl-C stops everything.
`
}
