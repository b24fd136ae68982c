import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ButtonProps } from './button.tsx'
import { Button } from './button.tsx'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'

/** One line of a menu: it does something or goes somewhere. */
export type MenuChoice = {
  id: string
  title: string
  icon?: IconName
  href?: string
  isDisabled?: boolean
  onAction?: () => void
}

type MenuProps = Omit<ButtonProps, 'children' | 'onPress'> & { label: ReactNode; choices: MenuChoice[] }

/** A button that opens a list of choices. */
export function Menu({ label, choices, ...button }: MenuProps) {
  return (
    <MenuTrigger>
      <Button variant="quiet" {...button}>
        {label}
      </Button>
      <Popover className="gh-popover" placement="bottom end">
        <AriaMenu className="gh-list" items={choices}>
          {(choice) => (
            <MenuItem
              className="gh-list-item"
              id={choice.id}
              textValue={choice.title}
              href={choice.href}
              isDisabled={choice.isDisabled}
              onAction={choice.onAction}
            >
              {choice.icon ? <Icon name={choice.icon} /> : null}
              <span>{choice.title}</span>
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
