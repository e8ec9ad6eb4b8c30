/** Every custom function by its id. */
import { bankRewardFunction } from "./bank-reward";
import { bankRewardExplain } from "./bank-reward-explain";
import { bankRewardPoolFunction } from "./bank-reward-pool";
import { bankRewardPoolExplain } from "./bank-reward-pool-explain";
import { bestSupportFunction } from "./best-support";
import { bestSupportExplain } from "./best-support-explain";
import { fundVersionFunction } from "./fund-version";
import { fundedBeforeFunction } from "./funded-before";
import { patentCheckFunction } from "./patent-check";
import { patentKeyFunction } from "./patent-key";
import { pledgeSubsidyFunction } from "./pledge-subsidy";
import { pledgeSubsidyExplain } from "./pledge-subsidy-explain";
import { productRewardFunction } from "./product-reward";
import { productRewardExplain } from "./product-reward-explain";
import { productRewardPoolFunction } from "./product-reward-pool";
import { productRewardPoolExplain } from "./product-reward-pool-explain";
import { projectGrantFunction } from "./project-grant";
import { projectGrantExplain } from "./project-grant-explain";
import { publicityEndFunction } from "./publicity-end";
import { rmbLowerFunction } from "./rmb-lower";
import { rmbUpperFunction } from "./rmb-upper";
import { smeSizeFunction } from "./sme-size";
import { transferSubsidyFunction } from "./transfer-subsidy";
import { transferSubsidyExplain } from "./transfer-subsidy-explain";
import { usccCheckFunction } from "./uscc-check";

/** Implementation by id. Ids are stored in workbooks: they never change. */
export const IMPLEMENTATIONS = {
  TRANSFER_SUBSIDY: transferSubsidyFunction,
  TRANSFER_SUBSIDY_EXPLAIN: transferSubsidyExplain,
  PLEDGE_SUBSIDY: pledgeSubsidyFunction,
  PLEDGE_SUBSIDY_EXPLAIN: pledgeSubsidyExplain,
  BANK_REWARD: bankRewardFunction,
  BANK_REWARD_EXPLAIN: bankRewardExplain,
  BANK_REWARD_POOL: bankRewardPoolFunction,
  BANK_REWARD_POOL_EXPLAIN: bankRewardPoolExplain,
  PRODUCT_REWARD: productRewardFunction,
  PRODUCT_REWARD_EXPLAIN: productRewardExplain,
  PRODUCT_REWARD_POOL: productRewardPoolFunction,
  PRODUCT_REWARD_POOL_EXPLAIN: productRewardPoolExplain,
  PROJECT_GRANT: projectGrantFunction,
  PROJECT_GRANT_EXPLAIN: projectGrantExplain,
  BEST_SUPPORT: bestSupportFunction,
  BEST_SUPPORT_EXPLAIN: bestSupportExplain,
  SME_SIZE: smeSizeFunction,
  PUBLICITY_END: publicityEndFunction,
  USCC_CHECK: usccCheckFunction,
  PATENT_CHECK: patentCheckFunction,
  PATENT_KEY: patentKeyFunction,
  RMB_UPPER: rmbUpperFunction,
  RMB_LOWER: rmbLowerFunction,
  FUNDED_BEFORE: fundedBeforeFunction,
  FUND_VERSION: fundVersionFunction,
} as const;

export type FunctionId = keyof typeof IMPLEMENTATIONS;
