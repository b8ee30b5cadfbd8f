import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { Server } from 'socket.io';
import { z } from 'zod';
import { reportUsage } from './server-process.ts';

/**
 * What one would write in an afternoon: a vote comes, goes to the same kind of database file, and is
 * broadcast. No rules, no views, no coming back. Arguments: port, database.
 */
const [port = '0', file = ''] = process.argv.slice(2);
const voteSchema = z.object({ id: z.string(), seat: z.string(), choice: z.string() });

const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(
  'CREATE TABLE IF NOT EXISTS votes (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT',
);
const insert = database.prepare('INSERT INTO votes (body) VALUES (?)');

const http = createServer();
const io = new Server(http, { perMessageDeflate: false, transports: ['websocket'] });
io.on('connection', (socket) => {
  socket.emit('hello', {});
  socket.on('c', (message: unknown, answer: (reply: unknown) => void) => {
    const vote = voteSchema.parse(message);
    const { lastInsertRowid } = insert.run(JSON.stringify(vote));
    answer({ done: Number(lastInsertRowid) });
    io.emit('vote', { seq: Number(lastInsertRowid), seat: vote.seat, choice: vote.choice });
  });
});
http.listen(Number(port), '127.0.0.1', reportUsage);
