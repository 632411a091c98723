extension Schema {
    /// Rows of registers: their revisions, what a second person said, reviews, editions, and what was asked to be erased.
    ///
    /// Append-only but for one thing: a text goes where a second person confirmed that it goes, and its revision stays.
    static let registers = """
        CREATE TABLE registerRevision (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            register TEXT NOT NULL CHECK (length(register) BETWEEN 1 AND 40),
            row TEXT NOT NULL CHECK (length(row) BETWEEN 1 AND 80),
            number INTEGER NOT NULL CHECK (number >= 0),
            kind TEXT NOT NULL CHECK (kind IN ('text', 'removed', 'erased', 'destroyed')),
            holder TEXT,
            content BLOB,
            isReleased INTEGER NOT NULL CHECK (isReleased IN (0, 1)),
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL,
            reason TEXT NOT NULL,
            undoes INTEGER,
            UNIQUE (register, row, number),
            CHECK ((kind = 'text') = (content IS NOT NULL))
        ) STRICT;
        CREATE TABLE registerVerdict (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            revision INTEGER NOT NULL UNIQUE REFERENCES registerRevision(id),
            verdict TEXT NOT NULL CHECK (verdict IN ('released', 'returned')),
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL,
            remark BLOB
        ) STRICT;
        CREATE TABLE registerReview (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            register TEXT NOT NULL, row TEXT,
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX registerReviewOfRow ON registerReview (register, row, at);
        CREATE TABLE registerEdition (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            register TEXT NOT NULL, number INTEGER NOT NULL CHECK (number >= 1),
            day TEXT NOT NULL, audience TEXT NOT NULL,
            rowCount INTEGER NOT NULL CHECK (rowCount >= 0),
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL,
            UNIQUE (register, number)
        ) STRICT;
        CREATE TABLE registerEditionRow (
            edition INTEGER NOT NULL REFERENCES registerEdition(id),
            ordinal INTEGER NOT NULL,
            row TEXT NOT NULL,
            content BLOB,
            PRIMARY KEY (edition, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE registerEditionVerdict (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            edition INTEGER NOT NULL UNIQUE REFERENCES registerEdition(id),
            verdict TEXT NOT NULL CHECK (verdict IN ('released', 'returned')),
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL,
            remark TEXT NOT NULL
        ) STRICT;
        CREATE TABLE erasure (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            register TEXT, year INTEGER, item TEXT NOT NULL,
            through INTEGER,
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL,
            holder TEXT,
            reason BLOB NOT NULL,
            CHECK ((register IS NULL) <> (year IS NULL)),
            CHECK (year IS NULL OR through IS NOT NULL)
        ) STRICT;
        CREATE INDEX erasureOfItem ON erasure (item);
        CREATE TABLE erasureDecision (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            erasure INTEGER NOT NULL UNIQUE REFERENCES erasure(id),
            isConfirmed INTEGER NOT NULL CHECK (isConfirmed IN (0, 1)),
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE planErased (
            revision INTEGER PRIMARY KEY REFERENCES planRevision(id)
        ) STRICT;
        CREATE TABLE erasureCleaning (only INTEGER PRIMARY KEY CHECK (only = 1), since INTEGER NOT NULL) STRICT;

        CREATE TRIGGER registerRevisionFollows BEFORE INSERT ON registerRevision
        WHEN NEW.number > 1 AND NOT EXISTS (SELECT 1 FROM registerRevision
                WHERE register = NEW.register AND row = NEW.row AND number = NEW.number - 1)
            OR EXISTS (SELECT 1 FROM registerRevision
                WHERE register = NEW.register AND row = NEW.row AND (number >= NEW.number OR kind = 'destroyed'))
        BEGIN SELECT RAISE(ABORT, 'a revision follows the one before it'); END;
        CREATE TRIGGER registerRevisionNeverChanges BEFORE UPDATE ON registerRevision
        WHEN NEW.kind <> 'erased' OR NEW.content IS NOT NULL OR NEW.reason <> '' OR OLD.kind <> 'text'
            OR NEW.id <> OLD.id OR NEW.register <> OLD.register OR NEW.row <> OLD.row OR NEW.number <> OLD.number
            OR NEW.at <> OLD.at OR NEW.role <> OLD.role OR NEW.organisation <> OLD.organisation
            OR NEW.account IS NOT OLD.account OR NEW.undoes IS NOT OLD.undoes OR NEW.holder IS NOT OLD.holder
            OR NEW.isReleased <> OLD.isReleased OR NOT EXISTS (SELECT 1 FROM erasure
                JOIN erasureDecision ON erasure.id = erasureDecision.erasure AND isConfirmed = 1
                WHERE erasure.register = OLD.register AND erasure.item = OLD.row
                    AND (through IS NULL OR through >= OLD.number))
        BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
        CREATE TRIGGER registerRevisionStays BEFORE DELETE ON registerRevision
        BEGIN SELECT RAISE(ABORT, 'a revision stays'); END;
        CREATE TRIGGER registerVerdictNeverChanges BEFORE UPDATE ON registerVerdict
        WHEN NEW.remark IS NOT NULL OR NEW.id <> OLD.id OR NEW.revision <> OLD.revision OR NEW.verdict <> OLD.verdict
            OR NEW.at <> OLD.at OR NEW.role <> OLD.role OR NEW.organisation <> OLD.organisation
            OR NEW.account IS NOT OLD.account
        BEGIN SELECT RAISE(ABORT, 'a verdict never changes'); END;
        CREATE TRIGGER registerVerdictStays BEFORE DELETE ON registerVerdict
        BEGIN SELECT RAISE(ABORT, 'a verdict stays'); END;
        CREATE TRIGGER registerReviewNeverChanges BEFORE UPDATE ON registerReview
        BEGIN SELECT RAISE(ABORT, 'a review never changes'); END;
        CREATE TRIGGER registerReviewStays BEFORE DELETE ON registerReview
        BEGIN SELECT RAISE(ABORT, 'a review stays'); END;
        CREATE TRIGGER registerEditionNeverChanges BEFORE UPDATE ON registerEdition
        BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
        CREATE TRIGGER registerEditionStays BEFORE DELETE ON registerEdition
        BEGIN SELECT RAISE(ABORT, 'an edition stays'); END;
        CREATE TRIGGER registerEditionIsSealed BEFORE INSERT ON registerEditionRow
        WHEN (SELECT COUNT(*) FROM registerEditionRow WHERE edition = NEW.edition)
            >= (SELECT rowCount FROM registerEdition WHERE id = NEW.edition)
        BEGIN SELECT RAISE(ABORT, 'an edition is sealed'); END;
        CREATE TRIGGER registerEditionRowNeverChanges BEFORE UPDATE ON registerEditionRow
        WHEN NEW.content IS NOT NULL OR NEW.edition <> OLD.edition OR NEW.ordinal <> OLD.ordinal OR NEW.row <> OLD.row
            OR NOT EXISTS (SELECT 1 FROM erasure
                JOIN erasureDecision ON erasure.id = erasureDecision.erasure AND isConfirmed = 1
                JOIN registerEdition ON registerEdition.id = OLD.edition
                WHERE erasure.register = registerEdition.register AND erasure.item = OLD.row AND through IS NULL)
        BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
        CREATE TRIGGER registerEditionRowStays BEFORE DELETE ON registerEditionRow
        BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
        CREATE TRIGGER registerEditionVerdictNeverChanges BEFORE UPDATE ON registerEditionVerdict
        BEGIN SELECT RAISE(ABORT, 'a verdict never changes'); END;
        CREATE TRIGGER registerEditionVerdictStays BEFORE DELETE ON registerEditionVerdict
        BEGIN SELECT RAISE(ABORT, 'a verdict stays'); END;
        CREATE TRIGGER erasureNeverChanges BEFORE UPDATE ON erasure
        BEGIN SELECT RAISE(ABORT, 'what was asked never changes'); END;
        CREATE TRIGGER erasureStays BEFORE DELETE ON erasure
        BEGIN SELECT RAISE(ABORT, 'what was asked stays'); END;
        CREATE TRIGGER erasureDecisionNeverChanges BEFORE UPDATE ON erasureDecision
        BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
        CREATE TRIGGER erasureDecisionStays BEFORE DELETE ON erasureDecision
        BEGIN SELECT RAISE(ABORT, 'a decision stays'); END;
        CREATE TRIGGER planErasedStays BEFORE DELETE ON planErased
        BEGIN SELECT RAISE(ABORT, 'what was erased stays so'); END;

        DROP TRIGGER planRevisionNeverChanges;
        CREATE TRIGGER planRevisionNeverChanges BEFORE UPDATE ON planRevision
        WHEN NEW.content IS NOT NULL OR NEW.reason <> '' OR NEW.id <> OLD.id OR NEW.year <> OLD.year
            OR NEW.item <> OLD.item OR NEW.number <> OLD.number OR NEW.kind <> OLD.kind OR NEW.place <> OLD.place
            OR NEW.at <> OLD.at OR NEW.role <> OLD.role OR NEW.organisation <> OLD.organisation
            OR NEW.account IS NOT OLD.account OR NEW.undoes IS NOT OLD.undoes OR NOT EXISTS (SELECT 1 FROM erasure
                JOIN erasureDecision ON erasure.id = erasureDecision.erasure AND isConfirmed = 1
                WHERE erasure.year = OLD.year AND erasure.item = OLD.item AND through >= OLD.number)
        BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
        """
}
