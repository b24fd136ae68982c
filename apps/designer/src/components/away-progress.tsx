import { Button } from '@guildhall/ui'

type AwayProgressProps = { label: string; value: number; most: number; onStop: () => void }

/** How far work beside the page is, and a way to stop it. */
export function AwayProgress({ label, value, most, onStop }: AwayProgressProps) {
  return (
    <div className="dz-away">
      <label>
        {label}
        <progress value={Math.min(value, most)} max={most} />
      </label>
      <Button size="small" onPress={onStop}>
        Stop
      </Button>
    </div>
  )
}
