/** Loaded with --import into a child: when the parent is gone, even by a hard kill, the child ends in good order. */
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
