import { signInAs } from './sign-in-as.ts'

/** Completes the task of a case as a member of the crew, as the desk would. */
export async function finishTask(siteUrl: string, reference: string, outcome: string): Promise<void> {
  const call = await signInAs(siteUrl, 'ben.crew@kingsmere.example')
  const found = await call('GET', `/api/desk/tasks?view=team&search=${reference}`)
  const [task] = ((await found.json()) as { tasks: { id: string }[] }).tasks
  if (!task) throw new Error(`The team has no task for ${reference}`)
  await call('POST', `/api/desk/tasks/${task.id}/claim`)
  await call('POST', `/api/desk/tasks/${task.id}/complete`, { outcome })
}
