-- What Prisma's schema language cannot say: value checks, and records that nobody can rewrite.

-- Values
ALTER TABLE "person" ADD CONSTRAINT "person_email_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_email_lower_case" CHECK ("email" IS NULL OR "email" = lower("email"));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_email_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_opening_with_role" CHECK (("opening_id" IS NULL) = ("opening_role" IS NULL));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_somebody" CHECK (("accepted_at" IS NULL) = ("accepted_by_id" IS NULL));
ALTER TABLE "role_need" ADD CONSTRAINT "role_need_sizes" CHECK ("engineers_now" >= 0 AND "engineers_in_a_year" >= 0 AND "version" >= 1);
ALTER TABLE "interview" ADD CONSTRAINT "interview_duration" CHECK ("duration_minutes" BETWEEN 5 AND 480);
ALTER TABLE "question" ADD CONSTRAINT "question_position" CHECK ("position" >= 1);
ALTER TABLE "rating" ADD CONSTRAINT "rating_level" CHECK ("level" IS NULL OR "level" BETWEEN 1 AND 4);
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_span" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_confidence" CHECK ("confidence" IS NULL OR "confidence" BETWEEN 0 AND 1);
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_counts" CHECK ("revision" >= 1 AND "version" >= 0);
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_submission" CHECK (("status" = 'submitted') = ("submitted_at" IS NOT NULL));
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_submitted_complete" CHECK ("status" = 'draft' OR ("overall" IS NOT NULL AND "role_opinion" IS NOT NULL));
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_amendment_reason" CHECK ("revision" = 1 OR "status" = 'draft' OR length(btrim(coalesce("amendment_reason", ''))) > 0);
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_sure" CHECK ("sure" IS NULL OR "sure" BETWEEN 0 AND 1);
ALTER TABLE "decision" ADD CONSTRAINT "decision_rationale" CHECK (length(btrim("rationale")) > 0);

-- One card being written per panelist and interview, whatever the revision.
CREATE UNIQUE INDEX "scorecard_one_draft" ON "scorecard" ("interview_id", "panelist_id") WHERE "status" = 'draft';

-- Length as JavaScript counts it: characters outside the basic plane take two code units.
CREATE FUNCTION bearing_utf16_length(body text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT char_length(body) + char_length(regexp_replace(body, '[\U00000001-\U0000FFFF]', '', 'g'))
$$;

CREATE FUNCTION bearing_check_evidence_inside_note() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  target text;
BEGIN
  IF TG_TABLE_NAME = 'evidence' THEN target := NEW."note_id"; ELSE target := NEW."id"; END IF;
  IF EXISTS (
    SELECT 1 FROM "evidence" e JOIN "note" n ON n."id" = e."note_id"
    WHERE n."id" = target AND e."end" > bearing_utf16_length(n."text")
  ) THEN
    RAISE EXCEPTION 'evidence reaches past the end of its note' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- Deferred, so that text and passages may be rewritten in any order within one transaction.
CREATE CONSTRAINT TRIGGER "evidence_inside_note" AFTER INSERT OR UPDATE ON "evidence"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bearing_check_evidence_inside_note();
CREATE CONSTRAINT TRIGGER "note_holds_evidence" AFTER UPDATE OF "text" ON "note"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bearing_check_evidence_inside_note();

-- Records that stay as they are. Only rows of a sample opening may be taken away again.
CREATE FUNCTION bearing_interview_is_sample(target text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(o."sample"), false)
  FROM "interview" i JOIN "candidacy" c ON c."id" = i."candidacy_id" JOIN "opening" o ON o."id" = c."opening_id"
  WHERE i."id" = target
$$;

CREATE FUNCTION bearing_candidacy_is_sample(target text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(o."sample"), false)
  FROM "candidacy" c JOIN "opening" o ON o."id" = c."opening_id" WHERE c."id" = target
$$;

CREATE FUNCTION bearing_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

-- A card stands where it was begun and is submitted by being written: no draft is moved under another interview,
-- author or revision, and no revision appears that was not drafted as the next one.
CREATE FUNCTION bearing_guard_scorecard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."status" = 'draft' AND NEW."revision" = 1 + (
      SELECT coalesce(max(s."revision"), 0) FROM "scorecard" s
      WHERE s."interview_id" = NEW."interview_id" AND s."panelist_id" = NEW."panelist_id"
    ) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'a scorecard begins as a draft of its next revision' USING ERRCODE = 'restrict_violation';
  ELSIF TG_OP = 'DELETE' THEN
    IF OLD."status" = 'draft' OR bearing_interview_is_sample(OLD."interview_id") THEN RETURN OLD; END IF;
  ELSIF OLD."status" = 'draft' THEN
    IF (NEW."id", NEW."interview_id", NEW."panelist_id", NEW."revision")
      = (OLD."id", OLD."interview_id", OLD."panelist_id", OLD."revision") THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'a scorecard keeps its interview, its panelist and its revision' USING ERRCODE = 'restrict_violation';
  END IF;
  RAISE EXCEPTION 'a submitted scorecard is immutable: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION bearing_guard_card_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  card text;
  cards text[] := ARRAY[]::text[];
BEGIN
  IF TG_TABLE_NAME = 'evidence' THEN
    IF TG_OP <> 'INSERT' THEN SELECT n."scorecard_id" INTO card FROM "note" n WHERE n."id" = OLD."note_id"; cards := cards || card; END IF;
    IF TG_OP <> 'DELETE' THEN SELECT n."scorecard_id" INTO card FROM "note" n WHERE n."id" = NEW."note_id"; cards := cards || card; END IF;
  ELSE
    IF TG_OP <> 'INSERT' THEN cards := cards || OLD."scorecard_id"; END IF;
    IF TG_OP <> 'DELETE' THEN cards := cards || NEW."scorecard_id"; END IF;
  END IF;
  -- A card that is gone is being deleted with its parts, which its own guard has allowed.
  IF EXISTS (SELECT 1 FROM "scorecard" s WHERE s."id" = ANY (cards) AND s."status" = 'submitted') THEN
    RAISE EXCEPTION 'a submitted scorecard is immutable: % of % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION bearing_guard_candidacy_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND bearing_candidacy_is_sample(OLD."candidacy_id") THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION bearing_guard_sample_flag() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sample" IS DISTINCT FROM OLD."sample" THEN
    RAISE EXCEPTION 'an opening cannot become or stop being a sample' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- An interview keeps the candidacy and the kit version it began with.
CREATE FUNCTION bearing_guard_interview() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."candidacy_id" <> OLD."candidacy_id" OR NEW."kit_version_id" <> OLD."kit_version_id" THEN
    RAISE EXCEPTION 'an interview keeps its candidacy and its kit version' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- A candidacy keeps its opening, so that no card can be moved under a sample and removed.
CREATE FUNCTION bearing_guard_candidacy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."opening_id" <> OLD."opening_id" OR NEW."candidate_id" <> OLD."candidate_id" THEN
    RAISE EXCEPTION 'a candidacy keeps its opening and its candidate' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION bearing_guard_question() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  editions text[] := ARRAY[]::text[];
BEGIN
  IF TG_OP <> 'INSERT' THEN editions := editions || OLD."kit_version_id"; END IF;
  IF TG_OP <> 'DELETE' THEN editions := editions || NEW."kit_version_id"; END IF;
  IF EXISTS (SELECT 1 FROM "interview" i WHERE i."kit_version_id" = ANY (editions)) THEN
    RAISE EXCEPTION 'a kit version in use keeps its questions: % refused', TG_OP USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- A frozen role need stays; a change is a new version.
CREATE FUNCTION bearing_guard_role_need() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."frozen_at" IS NULL OR EXISTS (SELECT 1 FROM "opening" o WHERE o."id" = OLD."opening_id" AND o."sample") THEN RETURN OLD; END IF;
  ELSIF OLD."frozen_at" IS NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a frozen role need is immutable: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "scorecard_guard" BEFORE INSERT OR UPDATE OR DELETE ON "scorecard" FOR EACH ROW EXECUTE FUNCTION bearing_guard_scorecard();
CREATE TRIGGER "note_guard" BEFORE INSERT OR UPDATE OR DELETE ON "note" FOR EACH ROW EXECUTE FUNCTION bearing_guard_card_part();
CREATE TRIGGER "rating_guard" BEFORE INSERT OR UPDATE OR DELETE ON "rating" FOR EACH ROW EXECUTE FUNCTION bearing_guard_card_part();
CREATE TRIGGER "evidence_guard" BEFORE INSERT OR UPDATE OR DELETE ON "evidence" FOR EACH ROW EXECUTE FUNCTION bearing_guard_card_part();
CREATE TRIGGER "recommendation_guard" BEFORE UPDATE OR DELETE ON "recommendation" FOR EACH ROW EXECUTE FUNCTION bearing_guard_candidacy_record();
CREATE TRIGGER "decision_guard" BEFORE UPDATE OR DELETE ON "decision" FOR EACH ROW EXECUTE FUNCTION bearing_guard_candidacy_record();
CREATE TRIGGER "peer_reveal_guard" BEFORE UPDATE OR DELETE ON "peer_reveal" FOR EACH ROW EXECUTE FUNCTION bearing_guard_candidacy_record();
CREATE TRIGGER "audit_event_guard" BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "rubric_version_guard" BEFORE UPDATE OR DELETE ON "rubric_version" FOR EACH ROW EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "opening_sample_guard" BEFORE UPDATE ON "opening" FOR EACH ROW EXECUTE FUNCTION bearing_guard_sample_flag();
CREATE TRIGGER "interview_guard" BEFORE UPDATE ON "interview" FOR EACH ROW EXECUTE FUNCTION bearing_guard_interview();
CREATE TRIGGER "candidacy_guard" BEFORE UPDATE ON "candidacy" FOR EACH ROW EXECUTE FUNCTION bearing_guard_candidacy();
CREATE TRIGGER "question_guard" BEFORE INSERT OR UPDATE OR DELETE ON "question" FOR EACH ROW EXECUTE FUNCTION bearing_guard_question();
CREATE TRIGGER "role_need_guard" BEFORE UPDATE OR DELETE ON "role_need" FOR EACH ROW EXECUTE FUNCTION bearing_guard_role_need();

CREATE TRIGGER "scorecard_no_truncate" BEFORE TRUNCATE ON "scorecard" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "note_no_truncate" BEFORE TRUNCATE ON "note" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "rating_no_truncate" BEFORE TRUNCATE ON "rating" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "evidence_no_truncate" BEFORE TRUNCATE ON "evidence" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "recommendation_no_truncate" BEFORE TRUNCATE ON "recommendation" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "decision_no_truncate" BEFORE TRUNCATE ON "decision" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "peer_reveal_no_truncate" BEFORE TRUNCATE ON "peer_reveal" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "audit_event_no_truncate" BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
