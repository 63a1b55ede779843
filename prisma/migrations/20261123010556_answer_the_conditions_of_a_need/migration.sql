-- CreateEnum
CREATE TYPE "ReportingLine" AS ENUM ('peers', 'vp_to_cto', 'cto_to_vp', 'undecided');

-- CreateEnum
CREATE TYPE "ConditionAnswer" AS ENUM ('yes', 'no', 'not_known');

-- AlterTable
ALTER TABLE "role_need" ADD COLUMN     "delivery_is_the_bottleneck" "ConditionAnswer" NOT NULL DEFAULT 'not_known',
ADD COLUMN     "founder_buried" "ConditionAnswer" NOT NULL DEFAULT 'not_known',
ADD COLUMN     "founders_lack_depth" "ConditionAnswer" NOT NULL DEFAULT 'not_known',
ADD COLUMN     "leader_mostly_manages" "ConditionAnswer" NOT NULL DEFAULT 'not_known',
ADD COLUMN     "long_platform_decisions" "ConditionAnswer" NOT NULL DEFAULT 'not_known',
ADD COLUMN     "outgrowing_the_founder" "ConditionAnswer" NOT NULL DEFAULT 'not_known',
ADD COLUMN     "raising_capital" "ConditionAnswer" NOT NULL DEFAULT 'not_known',
ADD COLUMN     "reporting_line" "ReportingLine" NOT NULL DEFAULT 'undecided',
ADD COLUMN     "team_health_at_risk" "ConditionAnswer" NOT NULL DEFAULT 'not_known',
ADD COLUMN     "technology_is_the_edge" "ConditionAnswer" NOT NULL DEFAULT 'not_known';


-- A later version says why it replaced the one before. Not validated, so that rows already there stay as they are.
ALTER TABLE "role_need" ADD CONSTRAINT "role_need_change_reason" CHECK ("version" = 1 OR length(btrim("change_reason")) > 0) NOT VALID;

-- What replaces a frozen need is frozen from its first moment: cards are being written already.
CREATE FUNCTION bearing_guard_new_role_need() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."frozen_at" IS NULL AND EXISTS (
    SELECT 1 FROM "role_need" r WHERE r."opening_id" = NEW."opening_id" AND r."frozen_at" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a need that replaces a frozen one is frozen itself' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- Before the first card is begun the need is frozen.
CREATE FUNCTION bearing_guard_first_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "interview" i
    JOIN "candidacy" c ON c."id" = i."candidacy_id"
    JOIN "role_need" r ON r."opening_id" = c."opening_id"
    WHERE i."id" = NEW."interview_id" AND r."frozen_at" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a card is begun against a frozen role need' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- With the need, the rubric and its weights are fixed.
CREATE FUNCTION bearing_guard_opening_rubric() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "role_need" r WHERE r."opening_id" = NEW."id" AND r."frozen_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'an opening keeps its rubric once its role need is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "role_need_new_guard" BEFORE INSERT ON "role_need" FOR EACH ROW EXECUTE FUNCTION bearing_guard_new_role_need();
CREATE TRIGGER "scorecard_first_card_guard" BEFORE UPDATE OF "version" ON "scorecard" FOR EACH ROW WHEN (OLD."version" = 0 AND NEW."version" > 0) EXECUTE FUNCTION bearing_guard_first_card();
CREATE TRIGGER "opening_rubric_guard" BEFORE UPDATE OF "rubric_version_id" ON "opening" FOR EACH ROW WHEN (OLD."rubric_version_id" <> NEW."rubric_version_id") EXECUTE FUNCTION bearing_guard_opening_rubric();
