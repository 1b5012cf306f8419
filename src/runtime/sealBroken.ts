/** `otherKey`: closed with another signing key than the one of today. `changed`: not what was closed there. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(readonly code: 'otherKey' | 'changed') {
    super(code === 'otherKey' ? 'sealed with another signing key' : 'what was sealed has changed, or stands in another place');
  }
}
