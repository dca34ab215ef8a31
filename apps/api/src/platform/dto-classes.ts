import { METHOD_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage } from 'class-validator';

export type DtoClass = new () => object;
export type Check = {
  readonly name: string;
  readonly constraints: readonly unknown[];
  readonly message: string | null;
};
export type DtoField = {
  readonly name: string;
  readonly checks: readonly Check[];
  readonly nested: DtoClass | null;
};

const isChecked = (target: unknown): target is DtoClass =>
  typeof target === 'function' &&
  getMetadataStorage().getTargetValidationMetadatas(target, '', true, false).length > 0;

const nestedClass = (target: DtoClass, field: string): DtoClass | null =>
  (defaultMetadataStorage.findTypeMetadata(target, field)?.typeFunction() as DtoClass | undefined) ?? null;

/** The fields of a DTO with what class-validator was told of each. */
export const fieldsOf = (target: DtoClass): readonly DtoField[] => {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
  return [...new Set(metadata.map(({ propertyName }) => propertyName))].map((name) => ({
    name,
    nested: nestedClass(target, name),
    checks: metadata
      .filter(({ propertyName }) => propertyName === name)
      .map(({ name: check, type, constraints, message }) => ({
        name: check ?? type,
        constraints: (constraints as readonly unknown[] | undefined) ?? [],
        message: typeof message === 'string' && /\p{Script=Han}/u.test(message) ? message : null,
      })),
  }));
};

/** Every DTO class that some route takes, and those within them. */
export const dtoClasses = (app: NestFastifyApplication): ReadonlySet<DtoClass> => {
  const found = new Set<DtoClass>();
  const add = (target: unknown): void => {
    if (!isChecked(target) || found.has(target)) return;
    found.add(target);
    for (const { nested } of fieldsOf(target)) add(nested);
  };
  for (const module of app.get(ModulesContainer).values())
    for (const { metatype } of module.controllers.values()) {
      const prototype = (metatype as { prototype: Record<string, object> }).prototype;
      for (const name of Object.getOwnPropertyNames(prototype))
        if (name !== 'constructor' && Reflect.hasMetadata(METHOD_METADATA, prototype[name] as object))
          for (const type of (Reflect.getMetadata('design:paramtypes', prototype, name) as
            unknown[] | undefined) ?? [])
            add(type);
    }
  return found;
};
