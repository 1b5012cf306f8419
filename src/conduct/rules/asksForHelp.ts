import { rule, type RuleSet } from './rule';

const care = { unless: ['aboutWords', 'fiction', 'game', 'sport'] as const, laughing: 'silent' as const };

/** Somebody tells that it goes wrong with them: care, not derailment. */
export const asksForHelp: RuleSet = {
  trigger: /gepest|bedreigd|gechanteerd|gestalkt|afgeperst|geslagen|mishandeld|buitengesloten|slaat|durf|pesten me|pesten mij|dreigt|bullied|threaten|blackmail|hits me|lastig/,
  rules: [
    rule('melding', 0.68, /\bik (?:word|wordt|ben) (?:\w+ ){0,5}(?:gepest|bedreigd|gechanteerd|gestalkt|afgeperst|mishandeld|buitengesloten|lastiggevallen|in elkaar geslagen)\b/, care),
    rule('melding', 0.68, /\b(?:word|wordt) ik (?:\w+ ){0,4}(?:gepest|bedreigd|gechanteerd|gestalkt|afgeperst|mishandeld|buitengesloten|lastiggevallen)\b/, care),
    rule('melding', 0.7, /\b(?:vader|moeder|stiefvader|stiefmoeder|broer|oom|vriend|papa|mama|ouders) (?:\w+ ){0,3}(?:slaat|slaan|schopt|mishandelt|mishandelen) (?:me|mij|ons)\b|\b(?:slaat|slaan) (?:mijn (?:vader|moeder|stiefvader|ouders|broer)) (?:me|mij)\b/, care),
    rule('melding', 0.66, /\bik durf (?:\w+ ){0,3}niet (?:meer )?(?:naar (?:school|huis|de les|buiten)|alleen naar)\b/, { ...care, negatable: false }),
    rule('melding', 0.68, /\b(?:hij|zij|ze|iemand|jongens|meiden) (?:\w+ ){0,3}(?:pesten|pest|bedreigt|bedreigen|chanteert|stalkt|perst) (?:me|mij)\b|\b(?:hij|ze|zij|iemand) dreigt (?:\w+ ){0,4}(?:mijn|me|mij|mn)\b/, care),
    rule('melding', 0.68, /\bi am (?:\w+ )?(?:being|getting) (?:bullied|threatened|blackmailed|stalked|harassed)\b/, care),
  ],
};
