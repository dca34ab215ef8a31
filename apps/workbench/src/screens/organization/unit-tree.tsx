import { Tree, type TreeDataNode } from 'antd';
import type { ReactNode } from 'react';
import { Card } from '../../parts/card';
import type { OrganizationPage, Unit } from './types';

type Node = {
  readonly key: string;
  readonly title: ReactNode;
  readonly selectable?: boolean;
  readonly children: readonly Node[];
};
/** 被申请人单位多，收在一处。 */
const agencies = 'agencies';

const nodes = (page: OrganizationPage, units: readonly Unit[]): readonly Node[] =>
  units.map(({ unitId, name }) => {
    const people = new Set(
      page.grants
        .filter((grant) => grant.unitId === unitId && grant.inForce)
        .map(({ accountId }) => accountId),
    );
    return {
      key: unitId,
      title: (
        <>
          {name} {people.size > 0 ? <span className="note unit-count">{people.size} 人</span> : null}
        </>
      ),
      children: nodes(
        page,
        open(page).filter(({ parentId, kind }) => parentId === unitId && kind !== 'agency'),
      ),
    };
  });
const open = ({ units }: OrganizationPage) => units.filter(({ closedOn }) => closedOn === null);

const treeOf = (page: OrganizationPage): readonly Node[] => {
  const outside = open(page).filter(({ kind }) => kind === 'agency');
  return [
    ...nodes(
      page,
      open(page).filter(({ parentId, kind }) => parentId === null && kind !== 'agency'),
    ),
    {
      key: agencies,
      selectable: false,
      title: (
        <>
          被申请人单位 <span className="note unit-count">{outside.length} 个</span>
        </>
      ),
      children: nodes(page, outside),
    },
  ];
};

type UnitTreeProps = {
  readonly page: OrganizationPage;
  readonly chosen: Unit | null;
  readonly choose: (unitId: string) => void;
};

/** 单位：上下键移动，左右键收起、展开，回车选定。 */
export const UnitTree = ({ page, chosen, choose }: UnitTreeProps) => (
  <Card title="单位" note={`${page.units.filter(({ closedOn }) => closedOn === null).length} 个`}>
    <Tree
      aria-label="单位"
      blockNode
      defaultExpandedKeys={page.units.flatMap(({ unitId, kind }) => (kind === 'agency' ? [] : unitId))}
      selectedKeys={chosen ? [chosen.unitId] : []}
      treeData={treeOf(page) as TreeDataNode[]}
      onSelect={([key]) => {
        if (key !== undefined) choose(String(key));
      }}
    />
  </Card>
);
