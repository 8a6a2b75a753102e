/** Thrown where an issue would tell nothing: no mistake in what was given, so that a script can pass over it. */
export class NothingToTell extends RangeError {
  override readonly name = 'NothingToTell';
}
