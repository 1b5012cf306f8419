import type { Persona } from '../../src/demo/speelplein/persona';
import { said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld({ rate: { perMinute: 1, atOnce: 2 } });
}, 60_000);
afterAll(() => world.close());

async function ask(persona: Persona, text: string): Promise<string> {
  await persona.send(persona.personalChat, { text });
  await world.settle();
  return words(said(persona, persona.personalChat).at(-1));
}

it('asks somebody who is quicker than a person can be to slow down, and nobody else', async () => {
  const [teacher, leader] = [world.as('teacher'), world.as('teamLeader')];
  expect(await ask(teacher, 'mag ik de klassenfoto mailen')).toContain('III.B.8');
  expect(await ask(teacher, 'mag ik de klassenfoto appen')).toContain('III.B.8');
  expect(await ask(teacher, 'mag ik de klassenfoto doorsturen')).toContain('Rustig aan');
  expect(await ask(leader, 'mag ik de klassenfoto mailen')).toContain('III.B.8');
});

it('answers a cry for help all the same', async () => {
  const coach = world.as('socialMediaCoach');
  for (let asked = 0; asked < 3; asked += 1) await ask(coach, 'mag ik de klassenfoto mailen');
  expect(words(said(coach, coach.personalChat).at(-1))).toContain('Rustig aan');
  expect(await ask(coach, 'ik wil niet meer leven')).toContain('113');
});
