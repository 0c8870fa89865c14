import { answerChallenge } from '../protocol/challenge.ts';
import type { ChallengeRules } from '../protocol/dialect.ts';

/** Product ids with their keys, by the scheme of the dialects that use them (fact book 25 section 1). */
const products: Readonly<Record<ChallengeRules['scheme'], Readonly<Record<string, string>>>> = {
  md5: {
    'msmsgs@msnmsgr.com': 'Q1P7W2E4J9R8U3S5',
    'PROD0038W!61ZTF9': 'VT6PX?UQTM4WM%YR',
    'PROD0058#7IL2{QD': 'QHDCY@7R1TB6W?5B',
    'PROD0061VRRZH@4F': 'JXQ6J@TUOGYV@N0M',
    'PROD00504RLUG%WL': 'I2EBK%PYNLZL5_J4',
    'PROD0076ENE8*@AW': 'CEQJ8}OE0!WTSWII',
  },
  msnp11: {
    'PROD0090YUAUV{2B': 'YMM8C_H7KCQ2S_KL',
    'PROD0101{0RM?UBW': 'CFHUR$52U_{VIX5T',
    'PROD0104U6VVM{UJ': 'VK67B}379XYM5}$T',
    'PROD00974#MT*RC2': 'LMCVO*18PQJ3H!K3',
  },
};

/** Whether `response` answers the challenge for a product that the service knows (fact book 25). */
export function isRightAnswer(
  scheme: ChallengeRules['scheme'],
  challenge: string,
  productId: string,
  response: string,
): boolean {
  const keys = products[scheme];
  const productKey = Object.hasOwn(keys, productId) ? keys[productId] : undefined;
  return productKey !== undefined && response === answerChallenge(challenge, { scheme, productId, productKey });
}
