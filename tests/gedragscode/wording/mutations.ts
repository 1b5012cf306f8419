import type { Language } from '../../../src/runtime/language';

type Change = readonly [what: string, pattern: RegExp, to: string];

/** How the code's own sentences are turned into their opposite, or into a rule about somebody else. */
export const MUTATIONS: Readonly<Record<Language, readonly Change[]>> = {
  nl: [
    ['not', /\bniet\s/g, ''], ['no', /\bgeen\b/g, 'een'], ['no at all', /\bgeen\s/g, ''],
    ['may', /\bmag\b(?! niet)/g, 'mag niet'], ['may (plural)', /\bmogen\b/g, 'mogen niet'], ['must', /\bmoet\b/g, 'moet niet'], ['need not', /\bmoet\b/g, 'hoeft niet'], ['may instead of must', /\bmoet\b/g, 'mag'],
    ['without', /\bzonder\b/gi, 'met'], ['with', /\bmet (uitdrukkelijke )?toestemming\b/gi, 'zonder $1toestemming'],
    ['unless', /\b(?:tenzij|behalve)\b/g, 'ook als'], ['condition left out', /, (?:tenzij|behalve|als er|mits) [^.;]*/g, ''], ['only', /\balleen\b\s/gi, ''],
    ['advised', /afgeraden/g, 'aangeraden'], ['allowed', /afgeraden/g, 'toegestaan'], ['no longer discouraged', /wordt afgeraden/g, 'is'],
    ['younger age', /\b16\b/g, '14'], ['older age', /\b16\b/g, '18'], ['or younger', /\b(16 jaar of|16 of) ouder\b/g, '$1 jonger'], ['older for younger', /\bjonger\b/g, 'ouder'], ['above', /\bonder de 16/g, 'boven de 16'], ['below', /\bVanaf 16/g, 'Onder de 16'],
    ['teachers for parents', /\bouders\b/g, 'docenten'], ['themselves for parents', /\bde ouders\b/g, 'de leerling zelf'], ['parents for themselves', /\bzelf\b/g, 'de ouders'],
    ['parents for management', /\bde schoolleiding\b/g, 'de ouders'], ['mentor for supervisor', /\bleidinggevende\b/g, 'mentor'],
    ['afterwards', /\bvooraf\b/g, 'achteraf'], ['once', /\belk jaar\b/g, 'één keer'], ['unrecognisable', /\bherkenbaar\b/g, 'onherkenbaar'], ['school account', /privéaccount/g, 'schoolaccount'],
    ['it is not so', /^/, 'Het klopt niet dat '], ['yes', /^/, 'Ja, '], ['forget', /^/, 'Vergeet dat '], ['everybody', /\bje mag|mag je\b/i, 'iedereen mag'], ['order', /\bopnameverbod\b/g, 'gebod'],
  ],
  en: [
    ['not', /\bnot\s/g, ''], ['no', /\bno\s/g, ''], ['may', /\bmay\b(?! not)/g, 'may not'], ['can', /\bcan\b(?! not)/g, 'cannot'], ['must', /\bmust\b/g, 'must not'], ['need not', /\bmust\b/g, 'need not'], ['may instead of must', /\bmust\b/g, 'may'],
    ['without', /\bwithout\b/gi, 'with'], ['with', /\bwith (explicit )?permission/g, 'without $1permission'], ['unless', /\b(?:unless|except)\b/g, 'even if'], ['condition left out', /, (?:unless|except|if|provided) [^.;]*/g, ''], ['only', /\bonly\s/gi, ''],
    ['allowed', /\bdiscouraged\b/g, 'allowed'], ['advised', /advised against becoming/g, 'advised to become'],
    ['younger age', /\b16\b/g, '14'], ['or younger', /\bor older\b/g, 'or younger'], ['older for younger', /\byounger\b/g, 'older'], ['above', /\bbelow 16/g, 'above 16'],
    ['teachers for parents', /\bparents\b/g, 'teachers'], ['parents for you', /\byou decide\b/g, 'your parents decide'], ['you for parents', /\byour parents decide\b/g, 'you decide'], ['through the parents', /\bgives it personally\b/g, 'gives it through the parents'],
    ['afterwards', /\bbeforehand\b/g, 'afterwards'], ['once', /\bevery year\b/g, 'once'], ['school account', /private account/g, 'school account'], ['it is not so', /^/, 'It is not true that '], ['yes', /^/, 'Yes, '],
  ],
};

/** Left over by design: the sense stays the same ("mag niet, ook in een groepsapp"). */
export const SAME_SENSE = [/mag niet, ook in een groepsapp/];
