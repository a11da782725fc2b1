import type { MaskingStep } from './masking-step.ts';

const mailbox = "\\b[a-z0-9][a-z0-9._%+'-]{0,63}";
/** Where a person has a mailbox, as it is known without its end. */
const mailHosts = '(?:gmail|yahoo|hotmail|outlook|icloud|aol|msn|proton(?:mail)?)';

/** Addresses of mail: the first of the steps, since some hold a name with digits. */
export const mailAddresses: readonly MaskingStep[] = [
  // An agency's own domain says who asked; the person before the @ does not matter to a reader. In one word: 'mail'
  // would read as theft of mail.
  {
    pattern: `${mailbox}(@[a-z0-9.-]{1,80}[.](?:gov|mil|us|edu))\\b`,
    replacement: '[email]\\1',
  },
  { pattern: `${mailbox}@[a-z0-9.-]{1,80}[.][a-z]{2,12}\\b`, replacement: '[email]' },
  {
    pattern: `${mailbox} ?(?:[(]at[)]|\\[at\\]) ?[a-z0-9-]{1,40}(?:[.][a-z0-9-]{2,40}){1,3}\\b`,
    replacement: '[email]',
  },
  // With the signs in words, and without the end: 'kqholm at mail dot example', 'kqholm@gmail'.
  {
    pattern: `${mailbox} ?(?:[(\\[]at[)\\]] ?[a-z0-9-]{2,40} ?[(\\[]dot[)\\]] ?[a-z]{2,6}| at [a-z0-9-]{2,40} dot com| at ${mailHosts}[.]com)\\b`,
    replacement: '[email]',
  },
  // Parted by a space, or its dot left out: 'kqholm @ gmail.com', 'kqholm@gmail,com'.
  {
    pattern: `${mailbox} ?@ ?${mailHosts} ?[.,]? ?com\\b|${mailbox}@${mailHosts}\\b`,
    replacement: '[email]',
  },
];

/** What persons are called on the net: the last of the steps, since a number is no name. */
export const handles: readonly MaskingStep[] = [
  // The page of a person: 'facebook.com/some.one'.
  {
    pattern:
      '\\b((?:facebook|fb|instagram|tiktok|youtube|twitter|x|snapchat|threads|venmo|linkedin|cash|whatsapp|onlyfans|soundcloud|paypal|t|m|wa)[.](?:com|me|net|app)/(?:in/|add/|u/|profile[.]php[?]id=)?|reddit[.]com/u(?:ser)?/|reddit u/)[@$]?[a-z0-9][a-z0-9._-]{2,40}',
    replacement: '\\1[name]',
  },
  // What a person is called in an application, which no word is: with a sign, a dot, a line or digits in it.
  {
    pattern: `\\b(fb|facebook|messenger|ig|insta|instagram|snap|snapchat|tik ?tok|twitter|telegram|whats ?app|cash ?app|cash ?tag|venmo|zelle|discord|threads|kik|onlyfans|offer ?up|gamer ?tag|roblox|user ?name|screen ?name|handle)((?: ?(?:user ?name|user|name|handle|acct|account|page|profile|id|is|under)\\b){0,3}[ :#=/-]{1,4})(?:[@$][a-z0-9._-]{2,40}|[a-z0-9-]{1,20}(?:_[a-z0-9._-]{1,30}|[.][a-z][a-z0-9._-]{1,30})|[a-z][a-z0-9-]{1,19}[.][0-9][a-z0-9._-]{1,30}|[a-z]{3,20}(?:#\\d{4}|\\d{1,6})\\b)`,
    replacement: '\\1\\2[name]',
  },
  { pattern: '(^|[ ("])@[a-z][a-z0-9.]{0,20}_[a-z0-9._]{1,20}', replacement: '\\1[name]' },
];
