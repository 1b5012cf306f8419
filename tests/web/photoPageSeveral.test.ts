import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { FetchedPicture } from '../../src/images/postedPictures';
import { sealOfferReference } from '../../src/web/offerReference';
import { sealPostedReference } from '../../src/web/postedReference';
import { sharedPicture } from '../images/contracts/sharedPicturesContract';
import { FACES, ONE_FACE, PHOTO, PhotoPage } from './support/photoPage';
import { BOARD, CLASS_CHAT, NOW, SCHOOL } from './support/photoWorld';

jest.setTimeout(60_000);

const [first, second, third] = FACES;
const photos = (count: number): readonly string[] => Array.from({ length: count }, () => PHOTO);

describe('the dialog with several pictures', () => {
  const dialog = new PhotoPage();
  const at = dialog.at.bind(dialog);
  beforeAll(() => dialog.launch());
  beforeEach(async () => {
    await dialog.start();
    dialog.world.engine.faces = ONE_FACE;
  });
  afterEach(async () => {
    await dialog.end();
    expect(dialog.complaints).toEqual([]);
  });
  afterAll(() => dialog.quit());

  it('takes ten of twelve and says so; the keyboard goes through all of them', async () => {
    await dialog.open();
    await dialog.choose(photos(12));
    expect(await at('too-many').textContent()).toContain('De eerste 10 heb ik genomen');
    await dialog.inState('strip-10', 'todo').waitFor();
    await dialog.shoot('ten-photos');
    expect(await at('add-photo').getAttribute('aria-label')).toContain('Meer gaat niet');
    await at('face-1-who').waitFor();
    await dialog.type('em', 'Enter');
    for (let number = 2; number <= 10; number += 1) {
      await dialog.dialog.getByRole('heading', { name: `Foto ${number} van 10` }).waitFor();
      // Who was chosen in the picture before is first.
      await dialog.type('ArrowDown', 'Enter');
    }
    await at('place').waitFor();
    expect(await at('overall').textContent()).toBe('Alle 10 foto’s mogen geplaatst worden.');
    expect(await dialog.focused()).toBe('verdict-summary');
    await at('place').click();
    await at('done').waitFor();
    expect(dialog.world.cards).toHaveLength(10);
    expect(new Set(dialog.world.cards.map(({ postId }) => postId)).size).toBe(1);
    expect(await dialog.submitted()).toEqual({ shareId: dialog.world.cards[0]?.postId });
  });

  it('lets the first one be answered while the others are looked at', async () => {
    let go = (): void => undefined;
    await dialog.open();
    await dialog.choose();
    dialog.world.engine.pause = new Promise((done) => (go = done));
    await at('add-file').setInputFiles([PHOTO, PHOTO]);
    await dialog.inState('strip-3', 'loading').waitFor();
    await dialog.name(1, 'em vr');
    // The next picture isn't there yet: one waits where it will be, and the focus goes on by itself.
    await at('checking').waitFor();
    expect(await at('checking').textContent()).toBe('Foto 2 van 3 wordt bekeken…');
    await dialog.shoot('checking');
    expect(await dialog.axe()).toEqual([]);
    go();
    await at('face-1-who').waitFor();
    await dialog.type('do', 'Enter');
    // Looked at still, or looked at by now: a machine may be quicker than a person.
    await dialog.dialog.getByRole('heading', { name: 'Foto 3 van 3' }).first().waitFor();
  });

  it('takes one that is pasted while others are answered, and leaves pasted words where they belong', async () => {
    await dialog.open();
    await dialog.choose();
    const paste = (withFile: boolean) =>
      at('alt-text').evaluate((field, isFile) => {
        const data = new DataTransfer();
        if (isFile) data.items.add(new File([new Uint8Array([1])], 'foto.jpg', { type: 'image/jpeg' }));
        else data.setData('text/plain', 'Op het plein');
        return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }, withFile);
    expect(await paste(false)).toBe(true);
    expect(await at('strip-2').count()).toBe(0);
    dialog.world.engine.script.push('undecodable');
    expect(await paste(true)).toBe(false);
    await dialog.inState('strip-2', 'failed').waitFor();
    expect(await at('face-1').count()).toBe(1);
  });

  it('gives each its own description, and all of them one purpose', async () => {
    dialog.world.engine.faces = [];
    await dialog.open();
    await dialog.choose(photos(2));
    await at('alt-text').fill('Het plein');
    await at('strip-2').click();
    expect(await at('alt-text').inputValue()).toBe('');
    await at('alt-text').fill('De kantine');
    await at('purpose').selectOption('website');
    await at('place').click();
    await at('done').waitFor();
    expect(dialog.world.cards.map(({ altText, purpose }) => [altText, purpose])).toEqual([['Het plein', 'website'], ['De kantine', 'website']]);
  });

  it('says at the one that can’t be checked what to do, and goes on with the others', async () => {
    dialog.world.engine.script.push(ONE_FACE, 'film', []);
    await dialog.open();
    await dialog.choose(photos(3));
    await dialog.inState('strip-2', 'failed').waitFor();
    await dialog.name(1, 'em vr');
    await at('place').waitFor();
    expect(await at('overall').textContent()).toBe('Alle 2 foto’s mogen geplaatst worden. Foto 2 gaat niet mee: die kan ik niet controleren.');
    await at('strip-2').click();
    expect(await at('unchecked-message').textContent()).toContain('Een filmpje kan ik niet controleren.');
    await dialog.shoot('unchecked');
    expect(await dialog.axe()).toEqual([]);
    await at('remove-photo').click();
    await at('strip-3').waitFor({ state: 'detached' });
    await at('place').click();
    await at('done').waitFor();
    expect(dialog.world.cards).toHaveLength(2);
  });

  it('tries again where that helps', async () => {
    dialog.world.engine.script.push('timeOut', ONE_FACE);
    await dialog.open();
    await dialog.choose(photos(2));
    await at('strip-1').click();
    await at('retry').click();
    await at('face-1-who').waitFor();
  });

  it('says what is wrong with each when none could be looked at', async () => {
    dialog.world.engine.script.push('pdf', 'empty');
    await dialog.open();
    await at('photo-file').setInputFiles([PHOTO, PHOTO]);
    await dialog.dialog.getByText('sample2.jpg: In een pdf').waitFor();
    await dialog.dialog.getByText('sample2.jpg: Dit bestand is leeg').waitFor();
    await dialog.choose();
  });

  it('shows which may not, and can leave those out', async () => {
    dialog.world.engine.script.push(ONE_FACE, ONE_FACE, ONE_FACE);
    await dialog.open();
    await dialog.choose(photos(3));
    await dialog.inState('strip-3', 'todo').waitFor();
    for (const typed of ['em', 'se', 'do']) {
      await dialog.inState('verdict-summary', 'todo').waitFor();
      await dialog.type(typed, 'Enter');
    }
    await dialog.inState('strip-2', 'no').waitFor();
    await dialog.inState('strip-3', 'yes').waitFor();
    expect(await at('strip-2').getAttribute('aria-label')).toBe('Foto 2: mag niet');
    expect(await at('place').count()).toBe(0);
    await at('next-photo').click();
    await dialog.dialog.getByText('Foto 2 mag zo niet gebruikt worden').waitFor();
    await dialog.shoot('one-may-not');
    expect(await dialog.axe()).toEqual([]);
    expect(await at('place-rest').textContent()).toBe('Plaats alleen de 2 die mogen');
    await at('place-rest').click();
    await at('done').waitFor();
    expect(dialog.world.cards.map(({ personIds }) => personIds)).toEqual([['yesToo'], ['yesToo']]);
  });

  it('shows a covered one before it goes on with the next', async () => {
    dialog.world.engine.script.push(ONE_FACE, ONE_FACE);
    await dialog.open();
    await dialog.choose(photos(2));
    await dialog.inState('strip-2', 'todo').waitFor();
    await dialog.name(1, 'sem');
    await dialog.dialog.getByRole('heading', { name: 'Foto 2 van 2' }).waitFor();
    await at('strip-1').click();
    await at('cover').click();
    await at('preview').waitFor();
    await at('go-on').click();
    await dialog.name(1, 'em vr');
    // It was looked at: it goes with the others at once.
    await at('place').click();
    await at('done').waitFor();
    expect(dialog.world.cards.map(({ coveredFaces }) => coveredFaces)).toEqual([1, 0]);
  });

  it('takes them along in one zip', async () => {
    dialog.world.engine.faces = [];
    await dialog.open();
    await dialog.choose(photos(3));
    await at('take-along').click();
    const file = await dialog.download('download-pictures', (link) => link.press('Enter'));
    expect(file.suggestedFilename()).toBe('fotos.zip');
    const files = unzipSync(readFileSync(await file.path()));
    expect(Object.keys(files)).toEqual(['foto-1.jpg', 'foto-2.jpg', 'foto-3.jpg']);
    expect(Object.values(files).every(([a, b]) => a === 0xff && b === 0xd8)).toBe(true);
  });

  describe('that are already in the conversation', () => {
    const message = { boardId: BOARD, conversationId: CLASS_CHAT, messageId: '1' };
    const picture: FetchedPicture = { kind: 'fetched', bytes: readFileSync(PHOTO) };
    async function check(...pictures: readonly FetchedPicture[]): Promise<void> {
      dialog.world.posted.set(message, pictures);
      await dialog.open({ query: { posted: sealPostedReference(dialog.world.deps.signer, { ...message, personId: 'teacher' }) } });
    }

    it('are all there, and fine when all of them may be', async () => {
      await check(picture, picture);
      await at('tag').waitFor();
      await dialog.inState('strip-2', 'todo').waitFor();
      expect(await at('add-photo').count()).toBe(0);
      await dialog.name(1, 'em vr');
      await dialog.dialog.getByRole('heading', { name: 'Foto 2 van 2' }).waitFor();
      await dialog.name(1, 'dog');
      await at('place').click();
      await at('done').waitFor();
      expect(dialog.world.posted.followed).toEqual([{ key: message, event: { type: 'reviewed', may: true }, by: 'teacher' }]);
      expect(dialog.world.cards).toEqual([]);
      await at('done-close').click();
      expect(await dialog.submitted()).toEqual({ reviewed: true });
    });

    it('are to be removed when somebody may not be in one', async () => {
      await check(picture);
      await dialog.name(1, 'sem');
      await dialog.inState('verdict-summary', 'no').waitFor();
      expect(await at('verdict-summary').textContent()).toContain('Verwijder je bericht');
      await dialog.shoot('posted-no');
      expect(await dialog.axe()).toEqual([]);
      await at('will-remove').click();
      await at('done').waitFor();
      expect(await at('done').textContent()).toContain('Verwijder je bericht nu');
      expect(dialog.world.posted.followed).toMatchObject([{ event: { type: 'reviewed', may: false } }]);
    });

    it('are replaced by a covered version', async () => {
      await check(picture);
      await dialog.name(1, 'sem');
      await at('cover').click();
      await at('place-covered').click();
      await at('done').waitFor();
      expect(await at('done').textContent()).toContain('Verwijder nu nog je eerste bericht');
      expect(dialog.world.cards).toMatchObject([{ coveredFaces: 1 }]);
      expect(dialog.world.posted.followed).toMatchObject([{ event: { type: 'versionShared' } }]);
      await at('done-close').click();
      expect(await dialog.submitted()).toEqual({ shareId: dialog.world.cards[0]?.postId });
    });

    it('say it each when they can’t be checked, and then the message isn’t called fine', async () => {
      await check({ kind: 'refused', because: 'pdf' }, picture);
      await at('tag').waitFor();
      await dialog.inState('strip-1', 'failed').waitFor();
      await dialog.name(1, 'em vr');
      await dialog.inState('strip-2', 'yes').waitFor();
      expect(await at('place').textContent()).toBe('Plaats deze versie');
    });

    it.each<[string, readonly FetchedPicture[], string]>([
      ['gone', [{ kind: 'gone' }], 'staat niet meer in het gesprek'],
      ['not to be fetched', [{ kind: 'notFetched' }], 'nu niet ophalen'],
      ['a document', [{ kind: 'refused', because: 'pdf' }], 'In een pdf kan ik geen foto’s controleren'],
    ])('say it when they are %s', async (_what, pictures, said) => {
      await check(...pictures);
      await dialog.dialog.getByText(said).waitFor();
      expect(await at('choose').count()).toBe(0);
    });
  });

  it('offers the covered version of a picture that was taken down, with the names that are left', async () => {
    const box = (face: (typeof FACES)[number] | undefined) => ({ x: face?.x ?? 0, y: face?.y ?? 0, width: face?.width ?? 0, height: face?.height ?? 0 });
    dialog.world.engine.faces = [first, second].flatMap((face) => face ?? []);
    await dialog.world.pictures.record(
      sharedPicture({
        boardId: BOARD, id: 'gone', school: SCHOOL, conversationId: CLASS_CHAT, postedBy: 'teacher', withdrawnAt: NOW,
        offer: { state: 'open', blobKey: `${BOARD}/gone-covered`, mediaType: 'image/jpeg', faces: [{ personId: 'yes', box: box(first) }, { personId: 'yesToo', box: box(second) }], covered: [box(third)], until: new Date(NOW.getTime() + 60_000) },
      }),
    );
    await dialog.world.blobs.put(`${BOARD}/gone-covered`, { bytes: readFileSync(PHOTO), mediaType: 'image/jpeg' });
    const query = { offer: sealOfferReference(dialog.world.deps.signer, { boardId: BOARD, pictureId: 'gone' }) };
    await dialog.open({ query });
    await dialog.inState('verdict-summary', 'yes').waitFor();
    expect(await at('covered-place').count()).toBe(1);
    expect(await at('face-1-who').inputValue()).toBe('Emma de Vries');
    await dialog.shoot('offer');
    expect(await dialog.axe()).toEqual([]);
    await at('place').click();
    await at('done').waitFor();
    expect(dialog.world.cards).toMatchObject([{ personIds: ['yes', 'yesToo'] }]);
    await dialog.end();
    await dialog.start();
    await dialog.open({ query });
    await dialog.dialog.getByText('De bedekte versie is er niet meer').waitFor();
  });
});
