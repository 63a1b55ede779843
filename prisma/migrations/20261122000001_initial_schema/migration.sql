-- CreateEnum
CREATE TYPE "WorkspaceRole" AS ENUM ('admin', 'member');

-- CreateEnum
CREATE TYPE "OpeningRole" AS ENUM ('recruiter', 'hiring_manager', 'interviewer');

-- CreateEnum
CREATE TYPE "OpeningStatus" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "CompanyStage" AS ENUM ('pre_product_market_fit', 'growth', 'enterprise');

-- CreateEnum
CREATE TYPE "TechnologyLeader" AS ENUM ('none', 'founder_cto', 'cto', 'vp_engineering');

-- CreateEnum
CREATE TYPE "SoughtRole" AS ENUM ('cto', 'vp_engineering', 'combined', 'undecided');

-- CreateEnum
CREATE TYPE "SourceChannel" AS ENUM ('investor_network', 'public_reputation', 'internal_promotion', 'operational_network', 'direct_outreach', 'agency', 'applied', 'other');

-- CreateEnum
CREATE TYPE "Competency" AS ENUM ('technical_strategy', 'people_leadership', 'business_acumen', 'operational_maturity');

-- CreateEnum
CREATE TYPE "Orientation" AS ENUM ('strategic', 'operational');

-- CreateEnum
CREATE TYPE "EvidenceOrigin" AS ENUM ('suggested', 'confirmed', 'added', 'rejected');

-- CreateEnum
CREATE TYPE "CardStatus" AS ENUM ('draft', 'submitted');

-- CreateEnum
CREATE TYPE "Overall" AS ENUM ('definitely_not', 'no', 'yes', 'strong_yes', 'no_decision');

-- CreateEnum
CREATE TYPE "RoleOpinion" AS ENUM ('cto', 'vp_engineering', 'combined', 'neither', 'unsure');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('cto', 'vp_engineering', 'combined', 'neither', 'insufficient_evidence');

-- CreateEnum
CREATE TYPE "DecidedRole" AS ENUM ('cto', 'vp_engineering', 'combined');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('advance', 'hold', 'offer', 'decline');

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "workspace_role" "WorkspaceRole" NOT NULL DEFAULT 'member',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "session_epoch" INTEGER NOT NULL DEFAULT 0,
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "workspace_role" "WorkspaceRole" NOT NULL DEFAULT 'member',
    "opening_id" TEXT,
    "opening_role" "OpeningRole",
    "invited_by_id" TEXT NOT NULL,
    "accepted_by_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric_version" (
    "id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rubric_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "status" "OpeningStatus" NOT NULL DEFAULT 'open',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "rubric_version_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_need" (
    "id" TEXT NOT NULL,
    "opening_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "stage" "CompanyStage" NOT NULL,
    "engineers_now" INTEGER NOT NULL,
    "engineers_in_a_year" INTEGER NOT NULL,
    "technology_leader" "TechnologyLeader" NOT NULL,
    "sought" "SoughtRole" NOT NULL,
    "because" TEXT NOT NULL,
    "change_reason" TEXT NOT NULL DEFAULT '',
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "frozen_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening_member" (
    "opening_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" "OpeningRole" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opening_member_pkey" PRIMARY KEY ("opening_id","person_id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "current_title" TEXT NOT NULL DEFAULT '',
    "current_company" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidacy" (
    "id" TEXT NOT NULL,
    "opening_id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "source_channel" "SourceChannel" NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidacy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kit" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kit_version" (
    "id" TEXT NOT NULL,
    "kit_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kit_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "kit_version_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "listen_strategic" TEXT NOT NULL,
    "listen_operational" TEXT NOT NULL,
    "follow_ups" TEXT[],
    "competencies" "Competency"[],
    "signature" BOOLEAN NOT NULL DEFAULT false,
    "sources" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interview" (
    "id" TEXT NOT NULL,
    "candidacy_id" TEXT NOT NULL,
    "kit_version_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_minutes" INTEGER NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "interview_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("interview_id","person_id")
);

-- CreateTable
CREATE TABLE "scorecard" (
    "id" TEXT NOT NULL,
    "interview_id" TEXT NOT NULL,
    "panelist_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "status" "CardStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "overall" "Overall",
    "role_opinion" "RoleOpinion",
    "summary" TEXT NOT NULL DEFAULT '',
    "amendment_reason" TEXT,
    "peers_seen" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "scorecard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" TEXT NOT NULL,
    "scorecard_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL,
    "note_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "orientation" "Orientation" NOT NULL,
    "signal" TEXT NOT NULL,
    "origin" "EvidenceOrigin" NOT NULL,
    "confidence" DOUBLE PRECISION,
    "catalogue_version" TEXT NOT NULL,
    "reader_version" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "scorecard_id" TEXT NOT NULL,
    "competency" "Competency" NOT NULL,
    "level" INTEGER,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("scorecard_id","competency")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" TEXT NOT NULL,
    "candidacy_id" TEXT NOT NULL,
    "rubric_version_id" TEXT NOT NULL,
    "role_need_id" TEXT,
    "method_version" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "sure" DOUBLE PRECISION,
    "cards" INTEGER NOT NULL,
    "inputs" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" TEXT NOT NULL,
    "candidacy_id" TEXT NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "role" "DecidedRole",
    "rationale" TEXT NOT NULL,
    "differs_because" TEXT NOT NULL DEFAULT '',
    "recommendation_id" TEXT,
    "decided_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peer_reveal" (
    "candidacy_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "peer_reveal_pkey" PRIMARY KEY ("candidacy_id","person_id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "resource_id" TEXT,
    "opening_id" TEXT,
    "candidacy_id" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "person_name_idx" ON "person"("name");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_opening_id_created_at_idx" ON "invitation"("opening_id", "created_at");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "invitation_accepted_by_id_idx" ON "invitation"("accepted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_version_version_key" ON "rubric_version"("version");

-- CreateIndex
CREATE INDEX "opening_created_at_idx" ON "opening"("created_at");

-- CreateIndex
CREATE INDEX "opening_created_by_id_idx" ON "opening"("created_by_id");

-- CreateIndex
CREATE INDEX "opening_rubric_version_id_idx" ON "opening"("rubric_version_id");

-- CreateIndex
CREATE INDEX "role_need_created_by_id_idx" ON "role_need"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_need_opening_id_version_key" ON "role_need"("opening_id", "version");

-- CreateIndex
CREATE INDEX "opening_member_person_id_idx" ON "opening_member"("person_id");

-- CreateIndex
CREATE INDEX "candidate_email_idx" ON "candidate"("email");

-- CreateIndex
CREATE INDEX "candidacy_opening_id_created_at_idx" ON "candidacy"("opening_id", "created_at");

-- CreateIndex
CREATE INDEX "candidacy_candidate_id_idx" ON "candidacy"("candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidacy_opening_id_candidate_id_key" ON "candidacy"("opening_id", "candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "kit_name_key" ON "kit"("name");

-- CreateIndex
CREATE UNIQUE INDEX "kit_version_kit_id_version_key" ON "kit_version"("kit_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "question_kit_version_id_position_key" ON "question"("kit_version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "question_kit_version_id_key_key" ON "question"("kit_version_id", "key");

-- CreateIndex
CREATE INDEX "interview_candidacy_id_starts_at_idx" ON "interview"("candidacy_id", "starts_at");

-- CreateIndex
CREATE INDEX "interview_kit_version_id_idx" ON "interview"("kit_version_id");

-- CreateIndex
CREATE INDEX "interview_created_by_id_idx" ON "interview"("created_by_id");

-- CreateIndex
CREATE INDEX "assignment_person_id_idx" ON "assignment"("person_id");

-- CreateIndex
CREATE INDEX "scorecard_panelist_id_status_idx" ON "scorecard"("panelist_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "scorecard_interview_id_panelist_id_revision_key" ON "scorecard"("interview_id", "panelist_id", "revision");

-- CreateIndex
CREATE INDEX "note_question_id_idx" ON "note"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "note_scorecard_id_question_id_key" ON "note"("scorecard_id", "question_id");

-- CreateIndex
CREATE INDEX "evidence_note_id_idx" ON "evidence"("note_id");

-- CreateIndex
CREATE INDEX "evidence_signal_idx" ON "evidence"("signal");

-- CreateIndex
CREATE INDEX "recommendation_candidacy_id_created_at_idx" ON "recommendation"("candidacy_id", "created_at");

-- CreateIndex
CREATE INDEX "recommendation_rubric_version_id_idx" ON "recommendation"("rubric_version_id");

-- CreateIndex
CREATE INDEX "recommendation_role_need_id_idx" ON "recommendation"("role_need_id");

-- CreateIndex
CREATE INDEX "decision_candidacy_id_created_at_idx" ON "decision"("candidacy_id", "created_at");

-- CreateIndex
CREATE INDEX "decision_recommendation_id_idx" ON "decision"("recommendation_id");

-- CreateIndex
CREATE INDEX "decision_decided_by_id_idx" ON "decision"("decided_by_id");

-- CreateIndex
CREATE INDEX "peer_reveal_person_id_idx" ON "peer_reveal"("person_id");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_idx" ON "audit_event"("actor_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_opening_id_at_idx" ON "audit_event"("opening_id", "at");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_opening_id_fkey" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_rubric_version_id_fkey" FOREIGN KEY ("rubric_version_id") REFERENCES "rubric_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_need" ADD CONSTRAINT "role_need_opening_id_fkey" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_need" ADD CONSTRAINT "role_need_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_member" ADD CONSTRAINT "opening_member_opening_id_fkey" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_member" ADD CONSTRAINT "opening_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_opening_id_fkey" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kit_version" ADD CONSTRAINT "kit_version_kit_id_fkey" FOREIGN KEY ("kit_id") REFERENCES "kit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_kit_version_id_fkey" FOREIGN KEY ("kit_version_id") REFERENCES "kit_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_kit_version_id_fkey" FOREIGN KEY ("kit_version_id") REFERENCES "kit_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interview"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_interview_id_panelist_id_fkey" FOREIGN KEY ("interview_id", "panelist_id") REFERENCES "assignment"("interview_id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_scorecard_id_fkey" FOREIGN KEY ("scorecard_id") REFERENCES "scorecard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_scorecard_id_fkey" FOREIGN KEY ("scorecard_id") REFERENCES "scorecard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_rubric_version_id_fkey" FOREIGN KEY ("rubric_version_id") REFERENCES "rubric_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_role_need_id_fkey" FOREIGN KEY ("role_need_id") REFERENCES "role_need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_reveal" ADD CONSTRAINT "peer_reveal_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_reveal" ADD CONSTRAINT "peer_reveal_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
