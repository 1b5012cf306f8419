import type { CoveredOffer, SharedPicture, SharedPictures } from '../../../src/images/sharedPictures';

export function sharedPicture(change: Partial<SharedPicture> = {}): SharedPicture {
  return {
    boardId: 'board', id: '0b8f8f7e-5b0a-4b5e-9d0e-111111111111', postId: change.id ?? '0b8f8f7e-5b0a-4b5e-9d0e-111111111111', index: 0, ticketKey: 'ticket-1', how: 'posted', school: 'school', place: 'group', conversationId: '19:chat@thread.v2', postedBy: '0b8f8f7e-5b0a-4b5e-9d0e-222222222222',
    purpose: 'besloten', altText: 'De klas op het plein', mediaType: 'image/jpeg', width: 1600, height: 1067, blobKey: 'board/0b8f8f7e-5b0a-4b5e-9d0e-111111111111',
    personIds: ['0b8f8f7e-5b0a-4b5e-9d0e-333333333333'], faces: [{ personId: '0b8f8f7e-5b0a-4b5e-9d0e-333333333333', box: { x: 10, y: 20.5, width: 30, height: 40 } }], consentEventIds: ['0b8f8f7e-5b0a-4b5e-9d0e-444444444444'], coveredFaces: 1,
    sharedAt: new Date('2026-11-24T10:00:00.123Z'), withdrawnAt: null, card: 'waiting', stuckAt: null, activityId: null, offer: null, ...change,
  };
}

/** What every register of shared pictures does. Pictures are of board `board` (and `other`). */
export function describeSharedPictures(name: string, make: () => Promise<{ pictures: SharedPictures; close?: () => Promise<void> }>): void {
  describe(`${name} as a register of shared pictures`, () => {
    let pictures: SharedPictures;
    let close: (() => Promise<void>) | undefined;
    beforeEach(async () => {
      ({ pictures, close } = await make());
    });
    afterEach(() => close?.());

    const first = sharedPicture();

    it('gives back what was recorded, by id and by ticket', async () => {
      expect(await pictures.record(first)).toBe('recorded');
      expect(await pictures.byId('board', first.id)).toEqual(first);
      expect(await pictures.byTicket('board', 'ticket-1')).toEqual(first);
    });

    it('records one ticket once, also when two clicks race', async () => {
      const second = sharedPicture({ id: '0b8f8f7e-5b0a-4b5e-9d0e-555555555555' });
      const outcomes = await Promise.all([pictures.record(first), pictures.record(second)]);
      expect([...outcomes].sort()).toEqual(['exists', 'recorded']);
    });

    it('keeps boards apart', async () => {
      await pictures.record(first);
      expect(await pictures.byId('other', first.id)).toBeNull();
      expect(await pictures.byTicket('other', 'ticket-1')).toBeNull();
      expect(await pictures.withPerson('other', first.personIds[0] ?? '')).toEqual([]);
    });

    it('finds what is online of a person, the oldest first', async () => {
      const [person = ''] = first.personIds;
      const later = sharedPicture({ id: '0b8f8f7e-5b0a-4b5e-9d0e-666666666666', ticketKey: 'ticket-2', sharedAt: new Date('2026-11-25T10:00:00Z') });
      const gone = sharedPicture({ id: '0b8f8f7e-5b0a-4b5e-9d0e-777777777777', ticketKey: 'ticket-3' });
      const ofOthers = sharedPicture({ id: '0b8f8f7e-5b0a-4b5e-9d0e-888888888888', ticketKey: 'ticket-4', personIds: [] });
      for (const picture of [later, first, gone, ofOthers]) await pictures.record(picture);
      await pictures.withdraw('board', gone.id, new Date('2026-11-26T10:00:00Z'));
      expect((await pictures.withPerson('board', person)).map(({ id }) => id)).toEqual([first.id, later.id]);
    });

    it('hands out what is online in parts, until there is no more', async () => {
      const ids = ['a', 'b', 'c', 'd', 'e'].map((letter) => `0b8f8f7e-5b0a-4b5e-9d0e-${letter.repeat(12)}`);
      for (const id of ids) await pictures.record(sharedPicture({ id, ticketKey: id }));
      await pictures.withdraw('board', ids[1] ?? '', new Date('2026-11-26T10:00:00Z'));
      const first = await pictures.online('board', null, 2);
      const second = await pictures.online('board', first.at(-1)?.id ?? null, 2);
      expect([first, second, await pictures.online('board', second.at(-1)?.id ?? null, 2)].map((part) => part.map(({ id }) => id))).toEqual([[ids[0], ids[2]], [ids[3], ids[4]], []]);
      expect(await pictures.online('other', null, 2)).toEqual([]);
    });

    it('gives the pictures of a post in its order', async () => {
      const [second, third] = ['b', 'c'].map((letter, at) => sharedPicture({ id: `0b8f8f7e-5b0a-4b5e-9d0e-${letter.repeat(12)}`, ticketKey: letter, postId: first.id, index: at + 1 }));
      for (const picture of [third, first, second]) if (picture !== undefined) await pictures.record(picture);
      expect((await pictures.ofPost('board', first.id)).map(({ index }) => index)).toEqual([0, 1, 2]);
      expect(await pictures.ofPost('other', first.id)).toEqual([]);
    });

    it('keeps what became of the card: the first activity, and when it first got stuck', async () => {
      const [at, later] = [new Date('2026-12-01T09:00:00Z'), new Date('2026-12-02T09:00:00Z')];
      await pictures.record(first);
      await pictures.cardIs('board', first.id, 'posted', 'activity-1', at);
      await pictures.cardIs('board', first.id, 'stuck', 'activity-2', at);
      await pictures.cardIs('board', first.id, 'stuck', null, later);
      expect(await pictures.byId('board', first.id)).toMatchObject({ card: 'stuck', activityId: 'activity-1', stuckAt: at });
      expect(await pictures.everStuck('board', 'school')).toEqual([]);
      await pictures.withdraw('board', first.id, at);
      expect((await pictures.everStuck('board', 'school')).map(({ id, card }) => [id, card])).toEqual([[first.id, 'stuck']]);
      await pictures.cardIs('board', first.id, 'removed', null, later);
      await pictures.cardIs('board', first.id, 'posted', 'activity-3', later);
      expect((await pictures.everStuck('board', 'school')).map(({ card }) => card)).toEqual(['removed']);
      expect(await pictures.everStuck('board', 'another')).toEqual([]);
    });

    it('keeps an offer until it is taken or over', async () => {
      const offer: CoveredOffer = { state: 'open', blobKey: 'board/x-covered', mediaType: 'image/jpeg', faces: first.faces, covered: [{ x: 1, y: 2, width: 3, height: 4 }], until: new Date('2026-12-08T10:00:00.000Z') };
      await pictures.record(first);
      await pictures.setOffer('board', first.id, offer);
      expect((await pictures.byId('board', first.id))?.offer).toEqual(offer);
      expect(await pictures.offersUntil(new Date('2026-12-08T09:59:59Z'), 10)).toEqual([]);
      expect((await pictures.offersUntil(offer.until, 10)).map(({ id }) => id)).toEqual([first.id]);
      await pictures.setOffer('board', first.id, { ...offer, state: 'taken' });
      expect(await pictures.offersUntil(offer.until, 10)).toEqual([]);
    });

    it('finds what was taken down of somebody on a day', async () => {
      const [from, to] = [new Date('2026-12-01T00:00:00Z'), new Date('2026-12-02T00:00:00Z')];
      const [early, late, tooLate] = ['a', 'b', 'c'].map((letter) => sharedPicture({ id: `0b8f8f7e-5b0a-4b5e-9d0e-${letter.repeat(12)}`, ticketKey: letter })) as [SharedPicture, SharedPicture, SharedPicture];
      for (const picture of [early, late, tooLate]) await pictures.record(picture);
      await pictures.withdraw('board', late.id, new Date('2026-12-01T23:00:00Z'));
      await pictures.withdraw('board', early.id, from);
      await pictures.withdraw('board', tooLate.id, to);
      expect((await pictures.takenDownBetween('board', early.postedBy, from, to)).map(({ id }) => id)).toEqual([early.id, late.id]);
      expect(await pictures.takenDownBetween('board', 'somebody else', from, to)).toEqual([]);
    });

    it('is withdrawn once, keeps that moment, and forgets who is where', async () => {
      await pictures.record(first);
      const at = new Date('2026-12-01T09:00:00Z');
      expect(await pictures.withdraw('board', first.id, at)).toBe('withdrawn');
      expect(await pictures.withdraw('board', first.id, new Date('2026-12-02T09:00:00Z'))).toBe('alreadyWithdrawn');
      expect(await pictures.byId('board', first.id)).toMatchObject({ withdrawnAt: at, faces: [], personIds: first.personIds });
      expect(await pictures.withdraw('board', '0b8f8f7e-5b0a-4b5e-9d0e-999999999999', at)).toBe('alreadyWithdrawn');
    });
  });
}
