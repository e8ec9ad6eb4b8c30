import webpack, { type Configuration } from "webpack";

/** Runs webpack once. @throws Error with all messages of a failed build. */
export async function runWebpack(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  if (compiler === null) throw new Error("webpack refused the configuration");
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        if (failure) reject(failure);
        else if (closing) reject(closing);
        else if (stats?.hasErrors())
          reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve();
      });
    });
  });
}
