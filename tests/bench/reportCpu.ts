// Loaded into a measured server before anything else (`node --require`), so that the server itself needs no door for
// measuring: asked over the channel to its parent, it tells the processor time of all its threads so far.
process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpu: process.cpuUsage() });
});
// When the bench is gone nobody would stop this server any more.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
