/** `npm run bench`: every figure beside a bare baseline of the same run, since the machine is noisy and only ratios hold. */
import { layGround } from './ground.ts'
import { say } from './measure.ts'
import { benchSubmissions } from './submissions.ts'

const ground = await layGround()
try {
  say(await benchSubmissions(ground))
} finally {
  await ground.close()
}
