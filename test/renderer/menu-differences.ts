/**
 * Where our menus differ from the originals' (original-menus.json), and why. A label alone means that entry wherever an
 * original has it; `6.2 main > &Tools > ...` means that one place. What is not listed here has to be the same.
 */

/** What the originals had and Nudge has not. */
export const absent: { readonly [reason: string]: readonly string[] } = {
  'cards came with 7.0: before, there is a sheet of properties': ['6.2 context > myName > View My &Contact Card'],
  'went to pages of the company': [
    'V&erify My E-mail Address...',
    'Server &Home Page',
    'My Offl&ine Messages',
    '&Today Page',
    '&Chat Rooms',
    'Go to My Address &Book',
    '&View Profile...',
    'View &Profile',
    '&View Profile',
    'Ta&ke the Tour',
    '&Service Status',
    '&Terms of Use',
    'Send &Feedback',
    '&Upgrade This Contact...',
  ],
  'no files and pictures are sent yet': [
    'Send a &File or Photo...',
    '&Open Received Files',
    'Open &Received Files',
    'View &Display Pictures',
    'Change Displa&y Picture...',
    'Change My &Display Picture...',
    'Preview P&ictures Before Transfer',
  ],
  'no voice, no video': [
    '&Voice/Video',
    '&Audio and Video setup...',
    'Web&cam Settings...',
    'Web &Camera Settings...',
    'Start an &Audio Conversation...',
    'Start an &Audio Conversation',
    'Start an Audio Conversation',
    'Send M&y Webcam...',
    'Send M&y Webcam',
    "View My Con&tact's Webcam",
    'Start a V&ideo Conference...',
    'Start a V&ideo Conference',
    'Start a Video Conference',
    'S&tart a Voice Conversation...',
    'St&art a Video Conversation...',
    'Audio Tuning &Wizard...',
    '&Audio Tuning Wizard...',
    '&Stop Sending Video',
    'S&how My Video as Picture-in-Picture',
  ],
  'no activities, no games, nothing shared': [
    'Start an A&ctivity...',
    'Start an A&ctivity',
    'Play a &Game...',
    'Play a &Game',
    '&Request Remote Assistance',
    'Ask for &Remote Assistance...',
    'Ask for &Remote Assistance',
    'Start App&lication Sharing...',
    'Start W&hiteboard...',
  ],
  'no winks, backgrounds, own emoticons and ink yet': [
    'Send a Win&k...',
    'Send a &Wink...',
    'My E&moticons...',
    'My Win&ks...',
    'My Backgro&unds...',
    'Create E&moticons...',
    'Create Backgro&unds...',
    'Share the Current Bac&kground',
    '&Use Ink',
  ],
  'no telephone calls': ['Make a &Phone Call', 'Make a Pho&ne Call', 'Ma&ke a Phone Call', 'Make a Phone Call'],
  'a contact brings their own number, and the list keeps none for them': [
    'Add a Mobile Number &for Them',
    "&Remove This Contact's Mobile Number",
  ],
  'the directory knows names, no interests': ['Search by &Interest'],
  'the same page of the options as Publish My Phone Numbers': ['6.2 main > &Tools > &Edit My Mobile Settings...'],
  'said in Welcome to Nudge': ['&Privacy Statement', '&Privacy Policy', '&Help Topics'],
  'there are no tabs but that of the contacts': ['Show &Tabs'],
};

/** What Nudge has and the originals had not. */
export const added: { readonly [reason: string]: readonly string[] } = {
  'all that is Nudge only, in one menu': [
    '7.5 main > &Tools > Nu&dge',
    '6.2 main > &Tools > Nu&dge',
    '4.7 main > &Tools > Nu&dge',
  ],
  'names of contacts are the own ones here, or those in the list': [
    '7.5 main > &Contacts > &Manage Contacts > &Rename a Contact...',
    '7.5 context > contact > &Rename...',
    '6.2 main > &Contacts > &Manage Contacts > &Rename a Contact...',
    '6.2 context > contact > Re&name...',
    '4.7 main > &Tools > &Manage Contacts > &Rename a Contact...',
  ],
  'one has properties as others have': ['6.2 context > myName > My P&roperties'],
  'the card stands where the profile stood': ['7.5 main > &Contacts > &Manage Contacts > &View Contact Card'],
  'later ways to arrange the list': [
    '7.5 main > &Contacts > Sort &Contacts By > Show Offline Contact&s',
    '6.2 main > &Contacts > Sort &Contacts By > Show Offline Contact&s',
    '4.7 main > &Tools > &Manage Contacts > View &Contacts By',
    '4.7 main > &Tools > Sort &Contacts By > Group &Mobile Contacts Together',
    '4.7 main > &Tools > Sort &Contacts By > Group O&ffline Contacts Together',
    '4.7 main > &Tools > Sort &Contacts By > Show Offline Contact&s',
  ],
  'a backup that holds more than addresses': [
    '7.5 main > &Contacts > Save with Groups and &Names...',
    '6.2 main > &Contacts > Save with Groups and &Names...',
    '4.7 main > &File > Save with &Groups and Names...',
  ],
  'functions that came with later dialects': [
    '4.7 main > &File > View Message &History...',
    '4.7 main > &Actions > Text a &Mobile Device...',
    '4.7 conversation > &File > View Message &History',
    '4.7 conversation > &Actions > Send a Nu&dge',
  ],
  'what our windows have besides': [
    '7.5 conversation > &Edit > Fi&nd...',
    '7.5 conversation > &Tools > Show Display &Pictures',
    '7.5 conversation > &Tools > Show the T&ime of Each Message',
    '7.5 context > history > Fi&nd...',
    '6.2 conversation > &Edit > Fi&nd...',
    '6.2 conversation > &Tools > Show Display &Pictures',
    '6.2 conversation > &Tools > Show the T&ime of Each Message',
    '6.2 context > history > Fi&nd...',
    '6.2 main > &Help > &Welcome to Nudge',
    '6.2 conversation > &Help > &Welcome to Nudge',
    '4.7 main > &Help > &Welcome to Nudge',
    '4.7 conversation > &Edit > Fi&nd...',
    '4.7 conversation > &View > Show the T&ime of Each Message',
    '4.7 conversation > &View > &Formatting',
    '4.7 conversation > &Actions > &Options...',
    '4.7 conversation > &Help',
  ],
};

/** Keys that ours show and the originals did not: they work in both, and are easier found. */
export const keys: { readonly [reason: string]: readonly string[] } = {
  'the keys of the list were not told in the menus': [
    '7.5 context > contact > &Rename...',
    '7.5 context > contact > &Delete Contact',
    '7.5 context > group > &Rename Group',
    '7.5 context > group > &Delete Group',
    '6.2 context > contact > Re&name...',
    '6.2 context > group > &Rename Group',
    '6.2 context > group > &Delete Group',
  ],
  'as programs have them since': [
    '7.5 conversation > &File > &Save',
    '7.5 conversation > &File > &Close',
    '6.2 conversation > &File > &Save',
    '6.2 conversation > &File > &Close',
    '4.7 conversation > &File > &Save',
    '4.7 conversation > &File > &Close',
  ],
};

/** Ticks and dots that the resources of the originals do not tell: they were set while running. */
export const marks: readonly string[] = [
  'Group &Mobile Contacts Together',
  'Group O&ffline Contacts Together',
  '6.2 main > &Tools > Always o&n Top',
  '4.7 main > &Tools > S&how Actions Pane',
  '4.7 main > &Tools > &Use System Color Scheme',
  '4.7 main > &Tools > Always o&n Top',
  '4.7 conversation > &View > &Enable Emoticons',
  '4.7 conversation > &View > Sh&ow Toolbar',
  '4.7 conversation > &View > Sho&w Sidebar',
  '4.7 conversation > &View > A&lways on Top',
];

/** Entries that opened a dialog to choose in, and are a menu of the choices here. */
export const choices: readonly string[] = [
  '&Delete a Group',
  '&Rename a Group',
  'De&lete a Group',
  '&Copy Contact to',
  'M&ove Contact to',
];
