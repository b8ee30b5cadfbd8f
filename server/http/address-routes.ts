import { Router } from 'express';
import { classAddresses, reach } from '../addresses.ts';

/**
 * The addresses at which other devices reach this server, for links and QR codes made on a page
 * that was opened at "localhost", the likeliest first. Told to this machine only.
 */
export function addressRoutes(host: string | undefined, basePath = ''): Router {
  const router = Router();
  router.get('/api/addresses', async (request, response) => {
    const { remoteAddress = '', localPort = 0 } = request.socket;
    const addresses = isThisMachine(remoteAddress)
      ? reach({ host, port: localPort, basePath }, await classAddresses()).possible
      : [];
    response.set('Cache-Control', 'no-store').json({ addresses });
  });
  return router;
}

function isThisMachine(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
