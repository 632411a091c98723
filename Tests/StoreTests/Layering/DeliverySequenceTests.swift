import Accounts
import Cube
import Editions
import Facts
import Figures
import Geography
import RegionPack
import TestKit
import Testing

@testable import Ingest

@Suite("Over any sequence of deliveries the figures are what the plain rules say, and none goes or changes unsaid")
struct DeliverySequenceTests {
    @Test("200 invented sequences: whole, in part, joined, cut, older, silent, restated, withdrawn")
    func sequences() throws {
        var kinds: [Invention.Kind: Int] = [:], held = 0, lossesAccepted = 0, changed = 0, silent = 0
        for seed in 1...200 {
            var run = try Sequence(seed: UInt64(seed))
            for _ in 0..<5 { try run.step() }
            kinds.merge(run.kinds, uniquingKeysWith: +)
            held += run.held
            lossesAccepted += run.lossesAccepted
            changed += run.changed
            silent += run.silent
        }
        // Else the sequences show nothing.
        #expect(Invention.Kind.allCases.allSatisfy { kinds[$0, default: 0] > 40 })
        #expect(held > 50 && lossesAccepted > 20 && changed > 100 && silent > 50)
    }

    /// One folder over some deliveries, beside what the plain rules make of them.
    private struct Sequence {
        let store: MemoryStore
        private var invention: Invention
        private var published: [(id: DeliveryID, cells: PlainRules.Cells)] = []
        private var kept: [DeliveryID: PlainRules.Cells] = [:]
        private var shown: PlainRules.Cells = [:]
        private var cube: Cube?
        private var steps = 0
        private let seed: UInt64
        private let importer: AuditActor
        var kinds: [Invention.Kind: Int] = [:]
        var held = 0, lossesAccepted = 0, changed = 0, silent = 0

        init(seed: UInt64) throws {
            self.seed = seed
            importer = .account(try #require(AccountID(rawValue: 1)))
            store = try MemoryStore(now: { 1_700_000_000 })
            invention = Invention(seed: seed)
        }

        mutating func step() throws {
            steps += 1
            let kind = invention.kind(isFirst: steps == 1)
            kinds[kind, default: 0] += 1
            if kind == .withdrawn {
                guard let last = published.randomElement(using: &invention.chance) else { return }
                let changes = try store.changes(withdrawing: last.id)
                try store.withdraw(last.id, by: .system)
                published.removeAll { $0.id == last.id }
                try compare(kind, said: changes, wasAccepted: true)
                return
            }
            let files = invention.files(kind)
            let cells = PlainRules.delivered(files.rows, over: shown)
            let batches = try files.texts.map {
                try OffenceFile.read(bytes: Array($0.utf8), options: IngestOptions(divisionYear: 2024))
            }
            let batch =
                batches.count == 1
                ? batches[0] : try JoinedTable.join(batches, options: IngestOptions(divisionYear: 2024, threads: 1))
            let past = cube.flatMap { MonthTotals($0) }
            let review = try store.review(batch, by: ReviewMeasure(past: past))
            silent += review.batch.findings.contains { $0.kind == .areaSilent } ? 1 : 0
            let id = try store.record(
                review.batch, fileName: "\(steps).csv", payload: nil, parts: [], judged: review.base, by: importer)
            #expect(review.batch.isWithheld == (kind == .cut || !review.changes.lost.isEmpty), "seed \(seed)")
            if review.batch.isWithheld {
                held += 1
                #expect(throws: StoreError.self) { try store.publish(id, by: .system) }
                guard Bool.random(using: &invention.chance) else { return }
                lossesAccepted += review.changes.lost.isEmpty ? 0 : 1
            }
            // A quarter of the sequences: cell by cell takes as long as all the rest.
            let report =
                seed % 4 == 0
                ? try store.differences(of: store.step(publishing: id), on: CellDifferences.Terms(limit: 10_000)) : nil
            try approve(id, acceptingLosses: review.batch.isWithheld)
            published.append((id, cells))
            let before = shown
            try compare(kind, said: review.changes, wasAccepted: review.batch.isWithheld)
            if let report { try compare(before, with: report) }
        }

        /// Somebody else than the importer agrees with the report; one that was made on another state is not taken.
        private func approve(_ id: DeliveryID, acceptingLosses: Bool) throws {
            let now = store.state().publication, approver = try #require(AccountID(rawValue: 2))
            var terms = PublishTerms(
                acceptsLosses: acceptingLosses, acceptedReport: now - 1, approval: .fourEyes)
            #expect(throws: StoreError.reportOutdated(id)) {
                try store.publish(id, on: terms, by: .account(approver))
            }
            terms.acceptedReport = now
            #expect(throws: StoreError.ownDelivery(id)) { try store.publish(id, on: terms, by: importer) }
            #expect(throws: StoreError.needsApprover(id)) { try store.publish(id, on: terms, by: .system) }
            try store.publish(id, on: terms, by: .account(approver))
        }

        /// The report that was accepted names every cell that went or changed, with both counts, and no other.
        private func compare(_ before: PlainRules.Cells, with report: CellDifferences) throws {
            var named: [PlainRules.Place: [Int?]] = [:]
            for cell in report.lost.cells + report.changed.cells {
                guard case .month(let month) = cell.period else { continue }
                let place = PlainRules.Place(
                    area: cell.area.rawValue, offence: cell.offence.rawValue,
                    month: Invention.month(0).distance(to: month))
                named[place] = [cell.before, cell.after]
            }
            var happened: [PlainRules.Place: [Int?]] = [:], came = 0
            for (place, cell) in before {
                guard case .count(let count) = cell else { continue }
                let isNow: Int? = if case .count(let new) = shown[place] { new } else { nil }
                if isNow != count { happened[place] = [count, isNow] }
            }
            for (place, cell) in shown {
                guard case .count = cell else { continue }
                if case .count = before[place] { continue }
                came += 1
            }
            #expect(
                named == happened && report.added.reduce(0) { $0 + $1.count } == came, "seed \(seed), step \(steps)")
        }

        /// Every figure is the model's, and what went or changed since the step before was said.
        private mutating func compare(_ kind: Invention.Kind, said: CellChanges, wasAccepted: Bool) throws {
            let expected = PlainRules.layered(published.map(\.cells)), before = shown
            cube = try published.isEmpty ? nil : assembled()
            shown = cube.map(Self.cells) ?? [:]
            #expect(shown == expected, "seed \(seed), step \(steps), \(kind)")
            var lost = 0, different = 0
            for case (let place, .count(let count)) in before {
                switch shown[place] {
                case .count(count): break
                case .count:
                    different += 1
                    #expect(Self.names(said.changed, place), "seed \(seed), step \(steps): \(place) changed unsaid")
                default:
                    lost += 1
                    #expect(Self.names(said.lost, place), "seed \(seed), step \(steps): \(place) went unsaid")
                }
            }
            #expect(lost == said.lostCount && different == said.changedCount, "seed \(seed), step \(steps), \(kind)")
            #expect(lost == 0 || wasAccepted)
            changed += different
        }

        private static func names(_ groups: [ChangedCells], _ place: PlainRules.Place) -> Bool {
            groups.contains { group in
                group.areas.contains { $0.rawValue == place.area }
                    && group.offences.contains { $0.rawValue == place.offence }
                    && group.months?.contains(Invention.month(place.month)) ?? false
            }
        }

        private func assembled() throws -> Cube {
            try store.cube(tag: "\(seed)-\(steps)", isNewest: false, rollUps: [], progress: { _ in }) {
                () throws(StoreError) in
                var sources: [any CellSource] = []
                for record in store.published(in: .newest) { sources.append(try store.cells(of: record.id)) }
                return sources
            }
        }

        private static func cells(_ cube: Cube) -> PlainRules.Cells {
            var cells: PlainRules.Cells = [:]
            for (area, code) in cube.dimensions.areas.enumerated() {
                for (offence, title) in cube.dimensions.offences.enumerated() {
                    for number in 0..<Invention.months {
                        let cell = cube.cell(area: area, offence: offence, month: Invention.month(number))
                        let place = PlainRules.Place(area: code.rawValue, offence: title.rawValue, month: number)
                        if let count = cell.count {
                            cells[place] = .count(Int(count))
                        } else if cell == .notDelivered {
                            cells[place] = .notDelivered
                        }
                    }
                }
            }
            return cells
        }
    }
}

/// Files of two municipalities, of which one counts in the hundreds, as a source could deliver them one after another.
struct Invention {
    enum Kind: CaseIterable { case whole, part, joined, cut, older, silent, restated, withdrawn }

    static let months = 8
    var chance: SeededRandom
    private var truth: [PlainRules.Place: Int] = [:]
    private var last = 3

    static func month(_ number: Int) -> Month { Month(ordinal: 2024 * 12 + Int32(number)) }

    init(seed: UInt64) {
        chance = SeededRandom(seed: seed)
        for (area, range) in Self.areas {
            for offence in ["1.1.1", "1.2.3"] {
                for month in 0..<Self.months {
                    truth[PlainRules.Place(area: area, offence: offence, month: month)] = Int.random(
                        in: range, using: &chance)
                }
            }
        }
    }

    private static let areas: [(String, ClosedRange<Int>)] = [
        ("GM0307", 60...140), ("BU03070000", 5...30), ("BU03070001", 0...9), ("GM0312", 1...9), ("BU03120000", 0...3),
        ("BU03120001", 0...3),
    ]

    mutating func kind(isFirst: Bool) -> Kind {
        isFirst ? .whole : Kind.allCases.randomElement(using: &chance) ?? .whole
    }

    /// The texts of the files, and the rows that can be read in them.
    mutating func files(_ kind: Kind) -> (texts: [String], rows: PlainRules.Rows) {
        var areas = Self.areas.map(\.0), upTo = last
        switch kind {
        case .older: upTo = max(0, last - 2)
        case .restated:
            for (place, count) in truth.sorted(by: { "\($0.key)" < "\($1.key)" })
            where Int.random(in: 0..<5, using: &chance) == 0 {
                truth[place] = count + 1
            }
        case .part: areas = Array(areas.shuffled(using: &chance).prefix(Int.random(in: 1...5, using: &chance)))
        default:
            last = min(Self.months - 1, last + 1)
            upTo = last
        }
        var rows: PlainRules.Rows = [:]
        let first = kind == .part ? Int.random(in: 0...upTo, using: &chance) : 0
        for (place, count) in truth where areas.contains(place.area) && (first...upTo).contains(place.month) {
            // The table's zero is a blank.
            rows[place] = count == 0 ? .some(nil) : count
        }
        if kind == .older { for place in rows.keys where place.area == "BU03120000" { rows[place] = 2 } }
        if kind == .silent { silence(&rows, from: Int.random(in: 0...upTo, using: &chance), to: upTo) }
        let order = rows.keys.sorted { ($0.area, $0.offence, $0.month) < ($1.area, $1.offence, $1.month) }
        switch kind {
        case .joined:
            let parts = [order.filter { $0.area < "BU04" }, order.filter { $0.area >= "BU04" }]
            return (parts.map { Self.text($0, rows) }, rows)
        case .cut:
            var text = Self.text(order, rows)
            text.removeLast(8)
            if let cut = order.last { rows[cut] = nil }
            return ([text], rows)
        default: return ([Self.text(order, rows)], rows)
        }
    }

    /// The large municipality without a count, or without its rows, from a month on.
    private mutating func silence(_ rows: inout PlainRules.Rows, from first: Int, to last: Int) {
        let hasRows = Bool.random(using: &chance)
        for place in rows.keys where place.area.dropFirst(2).hasPrefix("0307") && place.month >= first {
            if hasRows { rows[place] = .some(nil) } else { rows[place] = nil }
        }
    }

    private static func text(_ order: [PlainRules.Place], _ rows: PlainRules.Rows) -> String {
        var text = "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n"
        for (number, place) in order.enumerated() {
            let count = (rows[place] ?? nil).map(String.init) ?? ""
            text += "\(number);\"\(place.offence) \";\"\(place.area)\";\"\(month(place.month).key)\";\(count)\n"
        }
        return text
    }
}
