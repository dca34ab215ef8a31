import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Clock } from '@fuyi/clock';
import {
  acceptanceConditions,
  actDefects,
  agreedReadings,
  agreementReliefs,
  clockRules,
  compensationRefusals,
  correctionItems,
  decisionKinds,
  evidenceKinds,
  findings,
  isInForce,
  nonAcceptanceMatters,
  nonPublicationGrounds,
  serviceMethods,
  serviceFailures,
  receiptSigners,
  leavingProofs,
  suspensionGrounds,
  terminationGrounds,
  type InForce,
} from '@fuyi/law';
import {
  elevationGrounds,
  joinderGrounds,
  obligationKinds,
  obstacleKinds,
  recusalGrounds,
  relations,
  representativeCounts,
  stayGrounds,
  suitResults,
} from '@fuyi/reconsideration';
import { Accounts } from '../platform/accounts';
import { Permitted } from '../platform/permitted';
import type { Reference } from '../platform/reference';
import { CLOCK, REFERENCE } from '../platform/tokens';
import { codeTables } from './code-tables';

@ApiTags('代码表')
@Controller('reference')
export class ReferenceController {
  constructor(
    private readonly accounts: Accounts,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 表单里供选择的一切：单位、接待点、种类，以及今天有效的法律各表。 */
  @Get()
  @Permitted('reference.read')
  async all() {
    const today = this.clock.today();
    const now = <Row extends { readonly inForce: InForce }>(rows: readonly Row[]) =>
      rows.filter(({ inForce }) => isInForce(inForce, today));
    const accounts = await this.accounts.all();
    return {
      ...this.reference,
      ...codeTables(today),
      officers: accounts
        .filter(({ role }) => role === 'officer')
        .map(({ accountId, name, office }) => ({ accountId, name, office })),
      acceptanceConditions: now(acceptanceConditions),
      correctionItems,
      decisionKinds: now(decisionKinds),
      actDefects: now(actDefects),
      agreementReliefs: now(agreementReliefs),
      compensationRefusals: now(compensationRefusals),
      findings,
      serviceMethods: now(serviceMethods),
      serviceFailures: now(serviceFailures),
      receiptSigners: now(receiptSigners),
      leavingProofs: now(leavingProofs),
      evidenceKinds: now(evidenceKinds),
      nonAcceptanceMatters: now(nonAcceptanceMatters),
      nonPublicationGrounds: now(nonPublicationGrounds),
      suspensionGrounds,
      terminationGrounds,
      obligationKinds,
      suitResults,
      representativeCounts: now(representativeCounts),
      relations: now(relations),
      recusalGrounds,
      obstacleKinds: now(obstacleKinds),
      stayGrounds,
      elevationGrounds: now(elevationGrounds),
      joinderGrounds: now(joinderGrounds),
      clockRules,
      agreedReadings,
    };
  }
}
