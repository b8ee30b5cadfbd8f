/**
 * How a client takes up the line again, in ms: soon and evenly spread, so that a whole class is back
 * within a second of the server's return. Socket.IO halves or adds half to each delay at random.
 */
export const RECONNECTION = {
  reconnectionDelay: 150,
  reconnectionDelayMax: 350,
  randomizationFactor: 0.5,
} as const;
