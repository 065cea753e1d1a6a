/** `scheme://authority` and the path of a URI that has a place in a tree of folders. */
const HIERARCHICAL = /^([a-z][a-z0-9+.-]+:\/\/[^/]*)(\/[^?#]*)/i;

/**
 * The name under which the configuration knows the resource at `uri`: the path of a file, the decoded URI of anything
 * else (`vscode-vfs://github/…`). What has no folder (an untitled document) keeps its URI without slashes, so that no
 * configuration file can stand beside it.
 */
export function nameOf(uri: string): string {
  const [, root, path] = HIERARCHICAL.exec(uri) ?? [];
  if (root === undefined || path === undefined) return uri.replaceAll('/', ':');
  const decoded = decode(path);
  if (!/^file:\/\//i.test(root)) return root + decoded;
  const host = root.slice('file://'.length);
  if (host !== '') return `//${host}${decoded}`;
  return /^\/[a-z]:\//i.test(decoded) ? decoded.slice(1) : decoded;
}

/** The URI of the resource that {@link nameOf} names `name`. */
export function uriOf(name: string): string {
  const [, root, path] = HIERARCHICAL.exec(name) ?? [];
  if (root !== undefined && path !== undefined) return root + encode(path);
  if (name.startsWith('//')) return `file:${encode(name)}`;
  return `file://${encode(name.startsWith('/') ? name : `/${name}`)}`;
}

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A `%` that encodes nothing stands for itself. */
const decode = (path: string): string =>
  path.replace(/(?:%[0-9a-f]{2})+/gi, bytes => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
