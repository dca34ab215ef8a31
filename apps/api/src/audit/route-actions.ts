import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { ACTION } from '../platform/permitted';

const pathsOf = (target: object): readonly string[] =>
  [Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined]
    .flat()
    .map((path) => path ?? '');

type Handlers = { readonly prototype: Readonly<Record<string, object>> };

/** Routes open to everybody have no row in the permission table; what they are called in the record. */
const openActions: Readonly<Record<string, string>> = {
  'POST /sessions': 'session.start',
  'GET /sessions/ways': 'session.ways',
  'GET /sessions/unit': 'session.unit',
  'GET /sessions/unit/callback': 'session.start.unit',
  'POST /sessions/case-code': 'session.start.case',
  'GET /demonstration': 'demonstration.read',
};

/** Which action an address asks for, also where a request is refused before anybody looked who asks. */
@Injectable()
export class RouteActions {
  private known: ReadonlyMap<string, string> | null = null;

  constructor(private readonly modules: ModulesContainer) {}

  /** `pattern` as Fastify knows it, `/api/cases/:caseId`. An address nobody knows is `page.unknown`. */
  of(method: string, pattern: string | undefined): string {
    if (pattern === undefined) return 'page.unknown';
    this.known ??= new Map(this.rows());
    const at = (asked: string) => this.known?.get(`${asked} ${pattern.replace(/^\/api(?=\/)/, '')}`);
    return at(method) ?? (method === 'HEAD' ? at('GET') : undefined) ?? 'page.unknown';
  }

  /** Addresses below a prefix, without it, and their actions. */
  under(method: string, prefix: string): readonly (readonly [string, string])[] {
    this.known ??= new Map(this.rows());
    const start = `${method} ${prefix}`;
    return [...this.known].flatMap(([key, action]) =>
      key.startsWith(start) ? [[key.slice(start.length), action] as const] : [],
    );
  }

  private *rows(): Generator<[string, string]> {
    for (const module of this.modules.values())
      for (const { metatype } of module.controllers.values())
        yield* this.rowsOf(metatype as unknown as Handlers);
  }

  private *rowsOf(type: Handlers): Generator<[string, string]> {
    for (const name of Object.getOwnPropertyNames(type.prototype)) {
      const handler = type.prototype[name];
      if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) continue;
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '';
      const action = Reflect.getMetadata(ACTION, handler) as string | undefined;
      for (const prefix of pathsOf(type))
        for (const path of pathsOf(handler)) {
          const address = `/${[prefix, path].filter((part) => part && part !== '/').join('/')}`;
          const words = address.split('/').filter((word) => word && !word.startsWith(':'));
          const key = `${method} ${address}`;
          yield [key, action ?? openActions[key] ?? `open.${words.join('.')}`];
        }
    }
  }
}
