import GRDB

extension Schema {
    /// Plans: revisions of items, the versions that were adopted of them, and which version was published when.
    ///
    /// All but the pointer to the current revision is append-only, and triggers refuse anything else: whoever opens the
    /// file with another program cannot change an adopted plan by mistake either.
    static let plans = """
        CREATE TABLE planRevision (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
            item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 120),
            number INTEGER NOT NULL CHECK (number >= 1),
            kind TEXT NOT NULL CHECK (length(kind) > 0),
            content TEXT,
            place REAL NOT NULL,
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL,
            reason TEXT NOT NULL,
            undoes INTEGER REFERENCES planRevision(id),
            UNIQUE (year, item, number)
        ) STRICT;
        CREATE INDEX planRevisionByTime ON planRevision (year, at);
        CREATE TABLE planItem (
            year INTEGER NOT NULL, item TEXT NOT NULL,
            current INTEGER NOT NULL UNIQUE REFERENCES planRevision(id),
            PRIMARY KEY (year, item)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE planVersion (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            year INTEGER NOT NULL,
            number INTEGER NOT NULL CHECK (number >= 1),
            itemCount INTEGER NOT NULL CHECK (itemCount >= 1),
            packText TEXT NOT NULL,
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL,
            reason TEXT NOT NULL,
            UNIQUE (year, number)
        ) STRICT;
        CREATE TABLE planVersionItem (
            version INTEGER NOT NULL REFERENCES planVersion(id),
            item TEXT NOT NULL,
            revision INTEGER NOT NULL REFERENCES planRevision(id),
            PRIMARY KEY (version, item)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE planPublication (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL UNIQUE REFERENCES planVersion(id),
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TRIGGER planRevisionFollows BEFORE INSERT ON planRevision
        WHEN NEW.number <> 1 + COALESCE(
            (SELECT MAX(number) FROM planRevision WHERE year = NEW.year AND item = NEW.item), 0)
        BEGIN SELECT RAISE(ABORT, 'a revision follows the one before it'); END;
        CREATE TRIGGER planRevisionNeverChanges BEFORE UPDATE ON planRevision
        BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
        CREATE TRIGGER planRevisionStays BEFORE DELETE ON planRevision
        BEGIN SELECT RAISE(ABORT, 'a revision stays'); END;
        CREATE TRIGGER planItemIsNewest BEFORE INSERT ON planItem
        WHEN NOT EXISTS (SELECT 1 FROM planRevision WHERE id = NEW.current AND year = NEW.year AND item = NEW.item)
        BEGIN SELECT RAISE(ABORT, 'the current revision belongs to the item'); END;
        CREATE TRIGGER planItemGoesForward BEFORE UPDATE ON planItem
        WHEN NEW.year <> OLD.year OR NEW.item <> OLD.item OR NEW.current <= OLD.current OR NOT EXISTS
            (SELECT 1 FROM planRevision WHERE id = NEW.current AND year = NEW.year AND item = NEW.item)
        BEGIN SELECT RAISE(ABORT, 'the current revision only goes forward'); END;
        CREATE TRIGGER planItemStays BEFORE DELETE ON planItem
        BEGIN SELECT RAISE(ABORT, 'an item keeps its history'); END;
        CREATE TRIGGER planVersionNeverChanges BEFORE UPDATE ON planVersion
        BEGIN SELECT RAISE(ABORT, 'an adopted version never changes'); END;
        CREATE TRIGGER planVersionStays BEFORE DELETE ON planVersion
        BEGIN SELECT RAISE(ABORT, 'an adopted version stays'); END;
        CREATE TRIGGER planVersionIsSealed BEFORE INSERT ON planVersionItem
        WHEN (SELECT COUNT(*) FROM planVersionItem WHERE version = NEW.version)
            >= (SELECT itemCount FROM planVersion WHERE id = NEW.version)
            OR NOT EXISTS (SELECT 1 FROM planRevision JOIN planVersion ON planVersion.year = planRevision.year
                WHERE planRevision.id = NEW.revision AND planRevision.item = NEW.item AND planVersion.id = NEW.version
                    AND planRevision.content IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'an adopted version is sealed'); END;
        CREATE TRIGGER planVersionItemNeverChanges BEFORE UPDATE ON planVersionItem
        BEGIN SELECT RAISE(ABORT, 'an adopted version never changes'); END;
        CREATE TRIGGER planVersionItemStays BEFORE DELETE ON planVersionItem
        BEGIN SELECT RAISE(ABORT, 'an adopted version stays'); END;
        CREATE TRIGGER planPublicationIsWhole BEFORE INSERT ON planPublication
        WHEN (SELECT COUNT(*) FROM planVersionItem WHERE version = NEW.version)
            <> (SELECT itemCount FROM planVersion WHERE id = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'only a whole version is published'); END;
        CREATE TRIGGER planPublicationNeverChanges BEFORE UPDATE ON planPublication
        BEGIN SELECT RAISE(ABORT, 'the publication log never changes'); END;
        CREATE TRIGGER planPublicationStays BEFORE DELETE ON planPublication
        BEGIN SELECT RAISE(ABORT, 'the publication log stays'); END;
        """
}
