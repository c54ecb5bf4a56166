/** What the keys do on the canvas, in the form of the dialogue that lists all keys. Who handles a key names it here. */
export const CANVAS_KEYS: { where: string; keys: { keys: string[]; does: string }[] }[] = [
  {
    where: 'Network',
    keys: [
      { keys: ['←', '→', '↑', '↓'], does: 'go to the next in that direction' },
      { keys: ['Enter'], does: 'open its dossier' },
      { keys: ['e'], does: 'show its neighbours' },
      { keys: ['c'], does: 'take its neighbours away again' },
      { keys: ['o'], does: 'show only this and its neighbours' },
      { keys: ['w'], does: 'find a way from it to another' },
      { keys: ['p'], does: 'pin it where it is, or release it' },
      { keys: ['h'], does: 'hide it' },
      { keys: ['m'], does: 'all that can be done with it' },
      { keys: ['f'], does: 'fit everything into the picture' },
      { keys: ['+', '−'], does: 'closer, farther' },
      { keys: ['l'], does: 'show a list in place of the picture, or the picture again' },
    ],
  },
  {
    where: 'Days below the canvas',
    keys: [
      { keys: ['←', '→'], does: 'move that end of the period' },
      { keys: ['Delete'], does: 'show all of the time again' },
    ],
  },
  {
    where: 'Map',
    keys: [
      { keys: ['←', '→', '↑', '↓'], does: 'move the map' },
      { keys: ['+', '−'], does: 'closer, farther' },
      { keys: ['f'], does: 'show the whole world' },
    ],
  },
];
