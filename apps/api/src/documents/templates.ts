import { Injectable } from '@nestjs/common';
import { documentCatalogue, parseTemplate, TemplateFault, type Template } from '@fuyi/documents';
import { readTemplates } from '../../../../seeds/templates';

/** 文书模板，启动时全部核对一遍：a fault names the paper and the field, and nothing starts. */
@Injectable()
export class Templates {
  private readonly parsed: ReadonlyMap<string, Template>;

  constructor() {
    const texts = readTemplates();
    this.parsed = new Map(
      documentCatalogue
        .filter(({ assembled }) => !assembled)
        .map((row) => {
          const text = texts.get(row.kind);
          if (text === undefined) throw new TemplateFault(`《${row.title}》没有模板`);
          return [row.kind, parseTemplate(row, text)];
        }),
    );
  }

  of(kind: string): Template {
    const template = this.parsed.get(kind);
    if (template === undefined) throw new TemplateFault(`没有模板：${kind}`);
    return template;
  }
}
