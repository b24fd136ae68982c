import { SelectField } from '@guildhall/ui'
import { useTeams } from '../hooks/use-teams.ts'

type TeamFieldProps = { label: string; value: string; onChange: (team: string) => void }

/** Chooses the team that does a task. One that is gone is still shown, so that it is seen what has to be put right. */
export function TeamField({ label, value, onChange }: TeamFieldProps) {
  const teams = useTeams()
  const known = (teams.data?.teams ?? []).map(({ id, name }) => ({ id, title: name }))
  const gone = teams.data !== undefined && !known.some(({ id }) => id === value)
  const options = gone && value !== '' ? [...known, { id: value, title: value }] : known
  return (
    <SelectField
      label={label}
      description="Who does it"
      placeholder={teams.isPending ? 'Loading the teams' : 'Choose a team'}
      options={options}
      value={teams.data && value !== '' ? value : null}
      error={gone ? `There is no team “${value}”` : teams.isError ? 'The teams could not be read' : undefined}
      onChange={onChange}
    />
  )
}
