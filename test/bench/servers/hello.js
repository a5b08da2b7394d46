// The floor of all servers: node:http and two words.
import { createServer } from "node:http";

createServer((_request, response) => {
  response.setHeader("Content-Type", "text/plain");
  response.end("hello world");
}).listen(Number(process.env.PORT), "localhost");
