import Geography
import Phrases
import Records
package import RegionPack
package import Strategy
package import Tables

/// A plan year to be read in a spreadsheet: actions, indicators and participation, in Dutch as the plan itself.
package enum PlanWorkbook {
    package static func bytes(_ document: PlanDocument, _ pack: RegionPack) throws(WorkbookFailure) -> [UInt8] {
        let title = "Jaarplan \(document.strategy.planYear)"
        let sheets = [actions(document, pack), indicators(document, pack), participation(document, pack)]
        return try Workbook(title: title, sheets: sheets).xlsx()
    }

    private static func actions(_ document: PlanDocument, _ pack: RegionPack) -> Sheet {
        Sheet(
            name: "Acties",
            columns: [
                .init("Wat", width: 48), .init("Programma of project", width: 28), .init("Jaar", width: 8),
                .init("Eigenaar", width: 22), .init("Termijn", width: 18), .init("Stand", width: 18),
                .init("Gemeenten en districten", width: 36), .init("Voor wie", width: 28),
                .init("Laatste melding", width: 48),
                .init("Zichtbaar voor", width: 16), .init("Kenmerk", width: 30),
            ],
            rows: document.agenda.map { action in
                [
                    .text(action.title),
                    .text(document.programme(action.programme)?.title ?? action.programme.rawValue),
                    .text(String(action.year)), .text(owner(action, in: document, of: pack)),
                    action.due.map(date) ?? .empty, .text(label(action.status.kind.rawValue, FieldChoices.status)),
                    .text(scope(action.scope, pack)), .text(action.forWhom ?? ""),
                    .text(action.progress.last.map { "\($0.date): \($0.text)" } ?? ""),
                    .text(audience(action.audience, in: document, of: pack)),
                    .text(action.id.rawValue),
                ]
            })
    }

    private static func indicators(_ document: PlanDocument, _ pack: RegionPack) -> Sheet {
        let rows = document.indicators.flatMap { indicator -> [[Sheet.Cell]] in
            let head: [Sheet.Cell] = [
                .text(indicator.title),
                .text(indicator.programme.flatMap { document.programme($0)?.title } ?? "Jaarresultaten"),
                .text(indicator.definition),
            ]
            let values = indicator.values.map { value -> [Sheet.Cell] in
                head + [
                    .text("waarde"), .text(value.period.description),
                    .text(value.area.map { pack.name(of: $0) } ?? "regio"),
                    number(value.value, indicator.decimals),
                    .text(FieldCodec.stated.text(value.value) + (value.isProvisional ? " (voorlopig)" : "")),
                    .text(FieldCodec.source.text(value.source)), .text(indicator.id.rawValue),
                ]
            }
            let targets = indicator.targets.map { target -> [Sheet.Cell] in
                head + [
                    .text("doel"), .text(target.period.description),
                    .text(target.area.map { pack.name(of: $0) } ?? "regio"),
                    .number(target.value, decimals: indicator.decimals),
                    .text(
                        "\(label(target.bound.rawValue, FieldChoices.bound)) \(FieldCodec<Double>.number.text(target.value))"
                    ),
                    .text(FieldCodec.source.text(target.source)), .text(indicator.id.rawValue),
                ]
            }
            return values + targets
        }
        return Sheet(
            name: "Indicatoren",
            columns: [
                .init("Indicator", width: 40), .init("Programma of project", width: 28), .init("Definitie", width: 48),
                .init("Wat", width: 10), .init("Periode", width: 12), .init("Gebied", width: 20),
                .init("Getal", width: 14),
                .init("Zoals de bron het zegt", width: 24), .init("Bron", width: 28), .init("Kenmerk", width: 32),
            ], rows: rows)
    }

    private static func participation(_ document: PlanDocument, _ pack: RegionPack) -> Sheet {
        let municipalities = pack.areas.filter { $0.code.level == .municipality }.sorted { $0.name < $1.name }
        return Sheet(
            name: "Deelname",
            columns: [.init("Gemeente", width: 24)]
                + document.participations.map { .init($0.title, width: 20) },
            rows: municipalities.map { area in
                [.text(area.name)]
                    + document.participations.map { list in
                        guard let cell = list.cells.first(where: { $0.municipality == area.code }) else {
                            return .text(list.isListComplete ? "doet niet mee" : "niet bekend")
                        }
                        let since = cell.since.map { " (sinds \($0))" } ?? ""
                        return .text(label(cell.status.rawValue, FieldChoices.participation) + since)
                    }
            })
    }

    // MARK: Cells

    private static func date(_ date: PlanDate) -> Sheet.Cell {
        .date(year: date.year, month: date.month, day: date.day)
    }

    private static func number(_ value: PlanValue<StatedNumber>, _ decimals: Int) -> Sheet.Cell {
        value.value.map { .number($0.value, decimals: decimals) } ?? .empty
    }

    private static func label(_ value: String, _ choices: [FieldChoice]) -> String {
        choices.first { $0.value == value }?.label.dutch ?? value
    }

    private static func name(_ id: OrganisationID, in document: PlanDocument, of pack: RegionPack) -> String {
        if let code = id.municipality { return "gemeente \(pack.name(of: code))" }
        return document.organisation(id)?.name ?? id.rawValue
    }

    private static func owner(_ action: AgendaItem, in document: PlanDocument, of pack: RegionPack) -> String {
        guard let owner = action.owner.map({ name($0, in: document, of: pack) }) else { return "" }
        return action.isOwnerInferred ? "\(owner) (door ons afgeleid)" : owner
    }

    private static func audience(_ audience: PlanAudience, in document: PlanDocument, of pack: RegionPack) -> String {
        switch audience {
        case .public: "iedereen"
        case .partners: "partners"
        case .organisation(let id): name(id, in: document, of: pack)
        }
    }

    private static func scope(_ scope: AreaScope, _ pack: RegionPack) -> String {
        if scope.isWholeRegion { return "alle gemeenten" }
        return (scope.districts + scope.municipalities).map { pack.name(of: $0) }.joined(separator: ", ")
    }
}

extension RegionPack {
    /// The name of an area of the pack; the code of another one.
    fileprivate func name(of code: AreaCode) -> String { areas.first { $0.code == code }?.name ?? code.rawValue }
}
