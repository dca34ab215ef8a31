import { Tree } from 'antd';
import { Card } from '../../parts/card';
import type { OrganizationPage, Unit } from './types';

type Node = { readonly key: string; readonly title: string; readonly children: Node[] };

const nodes = ({ units, grants }: OrganizationPage, parentId: string | null): Node[] =>
  units
    .filter((unit) => unit.parentId === parentId && unit.closedOn === null)
    .map(({ unitId, name }) => {
      const people = new Set(
        grants.filter((grant) => grant.unitId === unitId && grant.inForce).map(({ accountId }) => accountId),
      );
      return {
        key: unitId,
        title: people.size > 0 ? `${name}　${people.size} 人` : name,
        children: nodes({ units, grants } as OrganizationPage, unitId),
      };
    });

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
      defaultExpandAll
      selectedKeys={chosen ? [chosen.unitId] : []}
      treeData={nodes(page, null)}
      onSelect={([key]) => {
        if (key !== undefined) choose(String(key));
      }}
    />
  </Card>
);
