import DisclosureAttack
import Foundation
import Geography
import Records
import TestKit
import Testing

@testable import Registers

/// A reader who puts all told numbers and sums of a count over hidden rows into one linear system learns no small one.
@Suite("Attack on counts over rows that nobody sees")
struct TallyAttackTests {
    private static let batches = 10
    /// 500 in all; more by hand, such as `REGISTER_ATTACKS=5000`.
    private static let each =
        (ProcessInfo.processInfo.environment["REGISTER_ATTACKS"].flatMap { Int($0) } ?? 500) / batches

    @Test("Nothing that few stand behind is narrowed, by any number told", arguments: 0..<batches)
    func attack(_ batch: Int) throws {
        var hidden = 0
        for number in 0..<Self.each {
            let seed = batch * Self.each + number
            let register = try InventedRegister(seed: UInt64(seed))
            guard register.withheld.contains(true) else { continue }
            var attack = try #require(
                DisclosureAttack(counts: register.truth, parents: register.parents, hidden: register.withheld))
            for cell in register.truth.indices where register.withheld[cell] {
                let found = attack.range(of: cell)
                let range = try #require(found)
                let width = (range.greatest ?? .infinity) - range.least
                #expect(width > Double(register.count.minimum) - 2.001, "seed \(seed), cell \(cell): \(range)")
                hidden += 1
            }
        }
        #expect(hidden > Self.each)
    }

    @Test("All cells that few stand behind are withheld, and no other told", arguments: 0..<batches)
    func few(_ batch: Int) throws {
        for number in 0..<Self.each {
            let register = try InventedRegister(seed: UInt64(batch * Self.each + number))
            for cell in register.truth.indices where register.isFew(cell) { #expect(register.withheld[cell]) }
        }
    }

    @Test("The same attack works them out when only they are withheld")
    func attackWorks() throws {
        var pinned = 0
        for seed in 0..<60 {
            let register = try InventedRegister(seed: UInt64(seed))
            let few = register.truth.indices.map(register.isFew)
            var attack = try #require(
                DisclosureAttack(counts: register.truth, parents: register.parents, hidden: few))
            for cell in few.indices where few[cell] {
                let found = attack.range(of: cell)
                let range = try #require(found)
                if let greatest = range.greatest, greatest - range.least < 0.001 { pinned += 1 }
            }
        }
        #expect(pinned > 20)
    }
}

/// Rows over choices, municipalities and years, with a count of them over all: of rows or of a sum, per row or per organisation.
private struct InventedRegister {
    let count: CountDeclaration
    /// What a cell truly is, the last axis changing fastest.
    let truth: [Int]
    let withheld: [Bool]
    /// Per axis and entry what it is a part of.
    let parents: [[Int?]]
    private let contributors: [Int]

    func isFew(_ cell: Int) -> Bool { (1..<count.minimum).contains(contributors[cell]) }

    init(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let (declaration, count) = try Self.declaration(seed)
        let skew = Int.random(in: 1...3, using: &random)
        func one(_ words: [String]) -> String {
            // The first ones come more often, the more so the greater the skew.
            words[(0..<skew).map { _ in Int.random(in: words.indices, using: &random) }.min() ?? 0]
        }
        let layout = FieldLayout(declaration)
        let rows: [RegisterRow] = (0..<Int.random(in: 6...90, using: &random)).map { index in
            var row = RegisterRow(fields: declaration.fields.count)
            row.id = RegisterFixture.item("r\(index)")
            func set(_ key: String, _ value: RegisterValue?) {
                if let place = layout.place(of: RegisterFixture.key(key)) { row[field: place] = value }
            }
            if Int.random(in: 0..<12, using: &random) > 0 { set("kind", .choices([one(["a", "b", "c"])])) }
            set("place", AreaCode(one(["GM0307", "GM0308", "GM0344"])).map { .areas([$0]) })
            set("quarter", PlanPeriod(one(["2021", "2022", "2023"])).map { .period($0) })
            set(
                "who",
                OrganisationID(one(["politie", "riec", "pvo", "gm0307", "gm0308", "gm0344"])).map {
                    .organisations([$0])
                })
            let cases = Int.random(in: 0..<4, using: &random) == 0 ? 0 : Int.random(in: 5...40, using: &random)
            set("cases", RegisterNumber(Double(cases)).map { .number($0) })
            return row
        }
        func cells(_ tally: RegisterTally) -> [RegisterTally.Cell] {
            let sizes = tally.axes.map { $0.entries.count + 1 }
            return (0..<sizes.reduce(1, *)).map { index in
                var rest = index, places: [Int?] = []
                for size in sizes.reversed() {
                    places.insert(rest % size == 0 ? nil : rest % size - 1, at: 0)
                    rest /= size
                }
                return tally.cell(places)
            }
        }
        func numbers(_ count: CountDeclaration) -> [Int] {
            cells(RegisterTally(count, of: rows, as: declaration, in: RegisterFixture.world)).map { cell in
                if case .value(let amount) = cell { Int(amount.least) } else { 0 }
            }
        }
        self.count = count
        truth = numbers(count)
        var behind = count
        behind.scope = .seen
        behind.field = count.contributors
        contributors = numbers(behind.counting(count.contributors == nil ? .rows : .distinct))
        let told = RegisterTally(disclosing: count, of: rows, as: declaration, in: RegisterFixture.world)
        withheld = cells(told).map { $0 == .withheld }
        let axes = told.axes.map { axis in [nil] + [Int?](repeating: 0, count: axis.entries.count) }
        parents = axes + Array(repeating: [nil], count: 3 - axes.count)
    }

    private static func declaration(_ seed: UInt64) throws -> (RegisterDeclaration, CountDeclaration) {
        let axes = [
            "{choice: kind}", "{choice: kind}, {area: place}",
            "{choice: kind}, {area: place}, {period: quarter, grain: year}",
            "{area: place, level: policeDistrict}, {period: quarter, grain: year}", "{choice: who}",
        ][Int(seed % 5)]
        let what = seed % 2 == 0 ? "what: rows" : "what: sum, field: cases"
        let who = seed % 3 == 2 ? ", contributors: who" : ""
        let line =
            "{id: alles, title: {nl: Alles, en: All}, \(what), of: all, audience: public\(who), per: [\(axes)]}"
        let text = TallyTests.declaration.replacing("- ALL", with: "- \(line)")
        let reading = RegisterFixture.read(["telling.yaml": text])
        let declaration = try #require(reading.shelf.registers.first?.declaration)
        return (declaration, try #require(declaration.counts.first { $0.id.rawValue == "alles" }))
    }
}

extension CountDeclaration {
    fileprivate func counting(_ what: What) -> CountDeclaration {
        var copy = CountDeclaration(id: id, title: title, what: what)
        copy.field = what == .distinct ? field : nil
        copy.when = when
        copy.axes = axes
        return copy
    }
}
