/** The origin that the manifest in the repository is written for. */
export const DEFAULT_ORIGIN = "https://localhost:3000/";

/**
 * The manifest for another origin, with the version of package.json.
 * @throws Error for an origin that Office would not take: it must be https and end in "/".
 */
export function manifestFor(manifest: string, origin: string, version: string): string {
  if (!/^https:\/\/[^\s?#]+\/$/.test(origin))
    throw new Error(`origin must be https and end in "/", for example https://host/path/; got ${origin}`);
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`version must be n.n.n; got ${version}`);
  const escaped = origin.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return manifest
    .replaceAll(DEFAULT_ORIGIN, escaped)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
