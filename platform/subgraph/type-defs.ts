import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessTypeDefs } from '../access/access-directive';
import { textTypeDefs } from '../access/text-directive';

const sharedFolder = join(__dirname, '../../schema/shared');

const header = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: [
        "@key"
        "@shareable"
        "@inaccessible"
        "@external"
        "@requires"
        "@provides"
        "@composeDirective"
        "@override"
        "@cost"
        "@listSize"
      ]
    )
    @link(url: "https://carer-passport-hub.example/specs/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
    @link(url: "https://carer-passport-hub.example/specs/text/v1.0", import: ["@text"])
    @composeDirective(name: "@text")
`;

/** The names of the files in schema/shared that a subgraph may include, without their extension. */
export type SharedPart =
  | 'scalars'
  | 'paging'
  | 'errors'
  | 'refusals'
  | 'places'
  | 'sector'
  | 'offerings'
  | 'passports'
  | 'rules'
  | 'branding'
  | 'data-export'
  | 'applications';

let cached: ReadonlyMap<string, string> | undefined;
function shared(): ReadonlyMap<string, string> {
  cached ??= new Map(
    readdirSync(sharedFolder).map((file) => [
      file.replace('.graphql', ''),
      readFileSync(join(sharedFolder, file), 'utf8'),
    ]),
  );
  return cached;
}

/** The whole SDL of a subgraph: federation links, the access directive, the shared parts it names, and its own. */
export function assembleTypeDefs(parts: readonly SharedPart[], own: readonly string[]): string {
  return [header, accessTypeDefs, textTypeDefs, ...parts.map((part) => shared().get(part) ?? ''), ...own].join('\n');
}
