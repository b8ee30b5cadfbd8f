/** What is said where devices do not reach the server. */
export const en = {
  'help.open': 'Phones cannot open it?',
  'help.title': 'When phones cannot reach the game',
  'help.lead':
    'Everything runs on this one computer; the internet is not needed. A phone only has to be in the same network and to be let through. Go down the list and test after each step.',
  'help.test': 'Test',
  'help.testText':
    'Scan this with a phone, or type the address. If “You have reached the game” appears, everybody can join.',
  'help.testQr': 'QR code that tests whether a phone reaches {address}',
  'help.addresses': 'Addresses of this computer, the likeliest first',
  'help.onlyOne':
    'This page was opened at {address}. Where the computer has other addresses, open this page at “localhost” on the computer itself, and they are listed here.',
  'help.print': 'Print this page',
  'help.step.same': 'The same network',
  'help.step.same.text':
    'Look at the name of the Wi-Fi on this computer and on the phone: it must be the same. Mobile data off, VPN and “private relay” off. A computer on a cable and phones on Wi-Fi are often in two networks.',
  'help.step.address': 'The whole address',
  'help.step.address.text':
    'Type it with http:// in front and the figures after the colon at the end. Browsers that add an s of their own (https) do not find it. “localhost” works on this computer alone. Where several addresses are listed, try each.',
  'help.step.guest': 'A guest network',
  'help.step.guest.text':
    'Guest and school networks often keep devices apart from one another (“client isolation”). Then no address works, whatever else is right. Use the network for staff, or ask the technician to let devices in this room see one another.',
  'help.step.firewall': 'The firewall of this computer',
  'help.step.firewall.text':
    'Windows: Settings, Privacy and security, Windows Security, Firewall, “Allow an app through firewall”: tick Node.js for private networks, and set the Wi-Fi itself to “private”. macOS: System Settings, Network, Firewall, Options: allow incoming connections for node. Linux with ufw: sudo ufw allow {port}/tcp.',
  'help.step.hotspot': 'A network of your own',
  'help.step.hotspot.text':
    'Switch on the hotspot of a phone, or of this computer, and let everybody join that. A phone’s hotspot carries ten devices or so; no data is used, for the game never leaves the room.',
  'help.step.without': 'Without phones',
  'help.step.without.text':
    'Several people share one laptop, which they hand on (“Several of us share this device”, when joining on this very computer too); delegations vote on paper and you key the ballots in (option “Ballot papers”); what is printed is under “To print” in the menu.',
  'here.title': 'You have reached the game',
  'here.text':
    'This device is in the right network. Join with the code on the screen in your room.',
  'here.act': 'Join with a code',
} as const;
