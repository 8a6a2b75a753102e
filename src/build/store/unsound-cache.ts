/** What a cache gave is nothing that a build would have left there: somebody else wrote it, or a build with a fault. */
export class UnsoundCache extends Error {
  override readonly name = 'UnsoundCache';
}
