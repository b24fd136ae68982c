import type { CaseView } from '@guildhall/api-client'
import type { Tone } from '@guildhall/ui'
import { Card, DateTime, Tag } from '@guildhall/ui'

const states: Record<string, { title: string; tone: Tone }> = {
  held: { title: 'Held', tone: 'warning' },
  reserved: { title: 'Reserved', tone: 'info' },
  confirmed: { title: 'Confirmed', tone: 'success' },
  released: { title: 'Released', tone: 'neutral' },
}

/** The day and time that were booked, and how firm the booking is. */
export function BookingCard({ booking }: { booking: NonNullable<CaseView['booking']> }) {
  const state = states[booking.state] ?? { title: booking.state, tone: 'neutral' }
  return (
    <Card title="Booking" actions={<Tag tone={state.tone}>{state.title}</Tag>}>
      <p>
        <strong>
          <DateTime at={booking.date} show="date" />
        </strong>
        , {booking.windowTitle}
      </p>
    </Card>
  )
}
