import { resolve } from "node:path";
import { networkAddresses } from "./address.ts";
import { buildApp } from "./app.ts";
import { readSettings, type Settings } from "./env.ts";
import { openLog } from "./log.ts";
import { openSqlite } from "./store/sqlite.ts";

/** Between two sweeps for workshops past their retention, in ms. */
const sweepEvery = 60 * 60 * 1000;
/** A stop that takes longer than this is forced, in ms. */
const stopWithin = 4_500;

/** What the system says of an address that is another machine's, or a name or a family that it does not know. */
const noSuchAddress = ["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EAFNOSUPPORT", "EINVAL"];

const say = (line: string) => process.stdout.write(`${line}\n`);
const giveUp = (...lines: string[]): never => {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
};

const read = readSettings(process.env);
if (!read.ok) giveUp("Cardtable cannot start:", ...read.sentences);
else await start(read.settings);

async function start(settings: Settings): Promise<void> {
  const log = openLog(settings.logLevel);
  const dataDir = resolve(settings.dataDir);
  const store = await openSqlite(dataDir).catch((error: unknown) =>
    giveUp(
      "Cardtable cannot start:",
      error instanceof Error ? error.message : "The data folder cannot be opened.",
    ),
  );
  const app = buildApp(settings, store, log);
  app.http.on("error", (error: NodeJS.ErrnoException) =>
    giveUp("Cardtable cannot start:", listenTrouble(error, settings)),
  );
  const { port, host } = settings;
  app.http.listen(host === undefined ? { port } : { port, host }, () => {
    const bound = app.http.address();
    greet(
      typeof bound === "object" && bound !== null ? bound.port : settings.port,
      settings.publicUrl,
      dataDir,
    );
  });

  const sweep = () =>
    app.sweep().then(
      (gone) => gone > 0 && log.info("deleted workshops past their retention", { gone }),
      (error: unknown) => log.fault("sweep failed", error),
    );
  void sweep();
  setInterval(sweep, sweepEvery).unref();

  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), stopWithin).unref();
      void app.close().then(() => process.exit(0));
    });
}

function greet(port: number, publicUrl: string | undefined, dataDir: string): void {
  say(`Cardtable is ready on http://localhost:${port}`);
  if (publicUrl !== undefined) say(`People join at ${publicUrl}`);
  else for (const address of networkAddresses()) say(`Phones on the same network: http://${address}:${port}`);
  say(`Its data is in ${dataDir}`);
}

function listenTrouble({ code, message }: NodeJS.ErrnoException, { port, host }: Settings): string {
  if (code === "EADDRINUSE")
    return `Something else is using port ${port}. Stop it, or set PORT to another number.`;
  if (code === "EACCES") return `This user may not listen on port ${port}. Set PORT to a number above 1023.`;
  if (code !== undefined && noSuchAddress.includes(code))
    return `This machine has no address ${host ?? ""} to listen on. Set HOST to one that it has, such as 127.0.0.1 or 0.0.0.0.`;
  return message;
}
