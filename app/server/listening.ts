import type { Server } from "node:net";

/** Something is wrong that the person who starts Gathered can mend: one sentence each. */
export class CannotStart extends Error {}

/**
 * Has a server listen. @returns the port
 * @throws CannotStart naming the setting, where the port can't be had
 */
export function listening(server: Server, port: number, host: string, setting: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, port, host, setting)));
    server.listen(port, host, () => resolve(portOf(server)));
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string, setting: string): Error {
  if (error.code === "EADDRINUSE")
    return new CannotStart(`Port ${port} is in use: stop what listens there, or set ${setting} to another.`);
  if (error.code === "EACCES")
    return new CannotStart(`Port ${port} is not open to this user: set ${setting} to one above 1023.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new CannotStart(`HOST is wrong: this machine has no address ${host}.`);
  return error;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
