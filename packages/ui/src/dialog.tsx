import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button.tsx'

type DialogProps = {
  title: ReactNode
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** The buttons at the foot, the main one first. */
  actions?: ReactNode
  wide?: boolean
  role?: 'dialog' | 'alertdialog'
}

/** Asks or shows one thing above the page; keeps the focus inside and gives it back when it closes. */
export function Dialog({ title, isOpen, onClose, children, actions, wide, role = 'dialog' }: DialogProps) {
  return (
    <ModalOverlay
      className="gh-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={role === 'dialog'}
    >
      <Modal className="gh-modal" data-wide={wide || undefined}>
        <AriaDialog className="gh-dialog" role={role}>
          <div className="gh-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button variant="quiet" size="small" icon="close" iconOnly aria-label="Close" onPress={onClose} />
          </div>
          <div className="gh-dialog-body">{children}</div>
          {actions ? <div className="gh-actions">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
