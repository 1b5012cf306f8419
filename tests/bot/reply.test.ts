import { card, text } from '../../src/bot/cards/card';
import { actionReply, dialogReply, searchReply, type InvokeAnswer } from '../../src/bot/reply';

const small = card({ lang: 'nl', fallbackText: 'Kaart', body: [text('Kaart')] });
const attached = { contentType: 'application/vnd.microsoft.card.adaptive', content: small };

it.each<[string, InvokeAnswer, object]>([
  ['a card in place of the old one', actionReply.card(small), { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: small }],
  ['a line under a card', actionReply.message('Gedaan.'), { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Gedaan.' }],
  ['a mistake of who pressed', actionReply.error('BadRequest', 'Nee.'), { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: 'Nee.' } }],
  ['a mistake of ours', actionReply.error('InternalServerError', 'Oei.'), { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'InternalServerError', message: 'Oei.' } }],
  [
    'a dialog with a page',
    dialogReply.open({ title: 'Foto', width: 900, height: 'large', content: { url: 'https://houvast.example/photo' } }),
    { task: { type: 'continue', value: { title: 'Foto', width: 900, height: 'large', url: 'https://houvast.example/photo' } } },
  ],
  [
    'a dialog with a card',
    dialogReply.open({ title: 'Meld', width: 'medium', height: 'large', content: { card: small } }),
    { task: { type: 'continue', value: { title: 'Meld', width: 'medium', height: 'large', card: attached } } },
  ],
  ['the last word of a dialog', dialogReply.message('Gemeld.'), { task: { type: 'message', value: 'Gemeld.' } }],
  [
    'what was found',
    searchReply.results([{ card: small, title: 'III.B.8', text: 'Beeld' }]),
    {
      composeExtension: {
        type: 'result', attachmentLayout: 'list',
        attachments: [{ ...attached, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'III.B.8', text: 'Beeld' } } }],
      },
    },
  ],
  ['that nothing was found', searchReply.message('Niets gevonden.'), { composeExtension: { type: 'message', text: 'Niets gevonden.' } }],
])('%s has the shape that Teams asks for', (_what, answer, body) => {
  expect(answer).toEqual({ status: 200, body });
});
