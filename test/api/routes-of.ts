import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACTION, OPEN } from '../../apps/api/src/platform/permitted';

export type Route = {
  readonly method: string;
  readonly path: string;
  /** Null where the route names none. */
  readonly action: string | null;
  readonly open: boolean;
  /** Where its decorators stand. */
  readonly handler: object;
};

const pathsOf = (target: object): readonly string[] =>
  [Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined]
    .flat()
    .map((path) => path ?? '');

/** Every route Nest knows, with what its decorators say. */
export const routesOf = (app: NestFastifyApplication): readonly Route[] =>
  [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const type = metatype as { prototype: Record<string, object> };
      const handlers = Object.getOwnPropertyNames(type.prototype).map(
        (name) => type.prototype[name] as object,
      );
      return handlers
        .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
        .flatMap((handler) =>
          pathsOf(type).flatMap((prefix) =>
            pathsOf(handler).map((path) => ({
              method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '',
              path: `/${[prefix, path].filter((part) => part && part !== '/').join('/')}`,
              action: (Reflect.getMetadata(ACTION, handler) as string | undefined) ?? null,
              open: [type, handler].some((target) => Reflect.hasMetadata(OPEN, target)),
              handler,
            })),
          ),
        );
    });
