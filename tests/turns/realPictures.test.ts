import sharp from 'sharp';
import { animationWithPeopleAtTheEnd, sample } from '../images/engine/samplePictures';
import { PhotoClient } from './support/photoClient';
import { whatWasSaid } from './support/postedPictures';
import { CHAT, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

// The product's own engine, on photographs.
let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld({ engine: null });
}, 60_000);
afterAll(() => world.close());

/** What the bot has to say to the teacher about these bytes, posted straight into the class chat; null: nothing. */
async function warningAbout(bytes: Uint8Array, contentType = 'image/jpeg', name = 'foto.jpg'): Promise<string | null> {
  const teacher = world.as('teacher');
  const before = said(teacher, CHAT).length;
  const { id } = await teacher.send(CHAT, { pictures: [{ bytes, contentType, name }] });
  await whatWasSaid(world, id, 30_000);
  const message = said(teacher, CHAT).slice(before).find(({ onlyForYou }) => onlyForYou);
  return message === undefined ? null : words(message);
}

it('counts the faces on a photograph of five people', async () => {
  await expect(warningAbout(sample(5))).resolves.toContain('5 gezichten');
}, 40_000);

it('finds people in the last frame of an animation', async () => {
  await expect(warningAbout(await animationWithPeopleAtTheEnd('gif'), 'image/gif', 'film.gif')).resolves.toContain('Let op je foto');
}, 40_000);

it('says nothing of a picture without anybody on it', async () => {
  const empty = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#87b06a' } }).jpeg().toBuffer();
  await expect(warningAbout(empty)).resolves.toBeNull();
}, 40_000);

it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
  ['nothing', () => new Uint8Array(0), 'kon je foto niet controleren'],
  ['the first half of a photograph', () => sample(5).subarray(0, sample(5).length / 2), 'niet compleet'],
  ['words, called a photograph', () => Buffer.from('dit is geen foto'), 'kan ik niet lezen'],
  ['200 million pixels', () => sharp({ create: { width: 16_000, height: 12_500, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer(), 'te groot'],
])('says that it could not check a file of %s', async (_, bytes, sentence) => {
  await expect(warningAbout(await bytes())).resolves.toContain(sentence);
}, 40_000);

it('posts a photograph with all faces covered, without what the camera wrote into it', async () => {
  const client = await PhotoClient.of(world.origin, world.as('teacher'));
  const withPlace = await sharp(sample(5)).withExif({ IFD0: { Copyright: 'CAMERAMERK' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } }).jpeg().toBuffer();
  expect(withPlace.includes('CAMERAMERK')).toBe(true);
  const { body } = await client.check(CHAT, withPlace);
  expect(body.faces).toHaveLength(5);
  expect(Buffer.from(body.picture, 'base64').includes('CAMERAMERK')).toBe(false);

  const boxes = body.faces.map(({ x, y, width, height }) => ({ x, y, width, height }));
  const covered = await client.cover({ ticket: body.ticket, picture: body.picture, boxes });
  expect(covered.status).toBe(200);
  const shared = await client.share({ ticket: covered.body.ticket, picture: covered.body.picture, purpose: body.defaultPurpose, tags: [] });
  expect(shared.status).toBe(200);
  await world.settle();
  const card = words(said(world.as('teacher'), CHAT).at(-1));
  expect(card).toContain('5 gezichten zijn afgedekt');
}, 60_000);
