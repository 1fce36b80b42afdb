import './builder/scalars.ts';
import './modules/assessment/assessment.node.ts';
import './modules/condition/judged-conditions.node.ts';
import './modules/conflict/conflict.node.ts';
import './modules/criteria-set/criteria-set.queries.ts';
import './modules/dataset/dataset.node.ts';
import './modules/measure/measure.node.ts';
import './modules/mention/mention.node.ts';
import './modules/observation/observation.node.ts';
import './modules/ocop-product/ocop-product.node.ts';
import './modules/ocop-rating/rate-ocop.query.ts';
import './modules/recognition/recognition-state.node.ts';
import './modules/reconciliation/reconciliation.node.ts';
import './modules/search/search.queries.ts';
import './modules/source/source.node.ts';
import './modules/target/target-progress.node.ts';
import './modules/target/target.node.ts';
import './modules/unit-alias/unit-alias.node.ts';
import './modules/unit-change/unit-change.node.ts';
import './modules/unit-counts/unit-counts.node.ts';
import './modules/unit-life/unit-life.node.ts';
import './modules/unit-succession/unit-succession.node.ts';
import './modules/unit/unit.queries.ts';
import './modules/village-list/village-list.node.ts';
import { builder } from './builder/builder.ts';

/** The whole schema. Imported by the server, the printer and the tests, by nothing that builds it. */
export const schema = builder.toSchema();
