-- CreateTable
CREATE TABLE "shared_link" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "opening_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "label" TEXT NOT NULL,
    "anonymise_candidates" BOOLEAN NOT NULL,
    "anonymise_panelists" BOOLEAN NOT NULL,
    "passcode_hash" TEXT,
    "wrong_passcodes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shared_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_candidacy" (
    "link_id" TEXT NOT NULL,
    "candidacy_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "shared_candidacy_pkey" PRIMARY KEY ("link_id","candidacy_id")
);

-- CreateTable
CREATE TABLE "shared_link_view" (
    "id" TEXT NOT NULL,
    "link_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "passcode" BOOLEAN NOT NULL,

    CONSTRAINT "shared_link_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "shared_link_token_hash_key" ON "shared_link"("token_hash");

-- CreateIndex
CREATE INDEX "shared_link_opening_id_created_at_idx" ON "shared_link"("opening_id", "created_at");

-- CreateIndex
CREATE INDEX "shared_link_created_by_id_idx" ON "shared_link"("created_by_id");

-- CreateIndex
CREATE INDEX "shared_candidacy_candidacy_id_idx" ON "shared_candidacy"("candidacy_id");

-- CreateIndex
CREATE UNIQUE INDEX "shared_candidacy_link_id_position_key" ON "shared_candidacy"("link_id", "position");

-- CreateIndex
CREATE INDEX "shared_link_view_link_id_at_idx" ON "shared_link_view"("link_id", "at");

-- AddForeignKey
ALTER TABLE "shared_link" ADD CONSTRAINT "shared_link_opening_id_fkey" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_link" ADD CONSTRAINT "shared_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_candidacy" ADD CONSTRAINT "shared_candidacy_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "shared_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_candidacy" ADD CONSTRAINT "shared_candidacy_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_link_view" ADD CONSTRAINT "shared_link_view_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "shared_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A link ends within thirty days of being made, says for whom it is, and shows its candidates in an order.
ALTER TABLE "shared_link" ADD CONSTRAINT "shared_link_ends_soon" CHECK ("expires_at" > "created_at" AND "expires_at" <= "created_at" + interval '720 hours');
ALTER TABLE "shared_link" ADD CONSTRAINT "shared_link_label" CHECK (length(btrim("label")) > 0);
ALTER TABLE "shared_link" ADD CONSTRAINT "shared_link_wrong_passcodes" CHECK ("wrong_passcodes" >= 0);
ALTER TABLE "shared_candidacy" ADD CONSTRAINT "shared_candidacy_position" CHECK ("position" BETWEEN 1 AND 6);

-- What a link shows, to whom and until when is settled when it is made; it can only be ended. Views are not rewritten.
CREATE FUNCTION bearing_guard_shared_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."token_hash", NEW."opening_id", NEW."created_by_id", NEW."created_at", NEW."expires_at", NEW."label",
      NEW."anonymise_candidates", NEW."anonymise_panelists")
    IS DISTINCT FROM
     (OLD."id", OLD."token_hash", OLD."opening_id", OLD."created_by_id", OLD."created_at", OLD."expires_at", OLD."label",
      OLD."anonymise_candidates", OLD."anonymise_panelists")
    OR (OLD."revoked_at" IS NOT NULL AND NEW."revoked_at" IS DISTINCT FROM OLD."revoked_at")
  THEN RAISE EXCEPTION 'a shared link stays as it was made' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "shared_link_guard" BEFORE UPDATE ON "shared_link" FOR EACH ROW EXECUTE FUNCTION bearing_guard_shared_link();
CREATE TRIGGER "shared_candidacy_guard" BEFORE UPDATE ON "shared_candidacy" FOR EACH ROW EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "shared_link_view_guard" BEFORE UPDATE ON "shared_link_view" FOR EACH ROW EXECUTE FUNCTION bearing_refuse();
