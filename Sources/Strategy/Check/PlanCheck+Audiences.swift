import Facts
import Geography
import Phrases
import Records

extension PlanCheck {
    mutating func checkAudiences() {
        for entry in plan.entries {
            guard let programme = entry.programme, let owner = plan.programme(programme) else { continue }
            narrower(
                entry.id, field: "audience", than: entry.audience, limit: owner.audience,
                whose: Phrase("het programma \(programme)", "its programme \(programme)"))
        }
        for entry in plan.entries {
            for (field, audience) in entry.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                narrower(
                    entry.id, field: "fields.\(field.rawValue)", than: audience, limit: entry.audience,
                    whose: Phrase("het onderdeel", "the entry")
                )
            }
        }
        for indicator in plan.indicators {
            for (index, value) in indicator.values.enumerated() {
                let field = "values.\(index)"
                if let audience = value.audience {
                    narrower(
                        indicator.id.rawValue, field: "\(field).audience", than: audience, limit: indicator.audience,
                        whose: Phrase("de indicator", "the indicator"))
                }
                if value.audience == .public || (value.audience == nil && indicator.audience == .public) {
                    barred(indicator.bar, of: value.area, in: indicator.id, field: field)
                }
            }
        }
        for list in plan.participations {
            for (index, cell) in list.cells.enumerated() {
                if let audience = cell.audience {
                    narrower(
                        list.id.rawValue, field: "cells.\(index).audience", than: audience, limit: list.audience,
                        whose: Phrase("de lijst", "the list"))
                }
                if (cell.audience ?? list.audience) == .public {
                    barred(list.bar, of: cell.municipality, in: list.id, field: "cells.\(index)")
                }
            }
        }
    }

    private mutating func narrower(
        _ entry: String, field: String, than audience: PlanAudience, limit: PlanAudience, whose: Phrase
    ) {
        guard !audience.isNoWider(than: limit) else { return }
        add(
            .planAudience, entry: entry, field: field,
            found: Phrase(
                "\(audience.rawValue), ruimer dan \(limit.rawValue) van \(whose.dutch)",
                "\(audience.rawValue), wider than \(limit.rawValue) of \(whose.english)"),
            expected: Phrase("hetzelfde of minder ruim", "the same or narrower"),
            cure: Phrase("maak het ene ruimer of het andere minder ruim", "widen the other, or narrow this"))
    }

    private mutating func barred(_ bar: PublicationBar?, of area: AreaCode?, in entry: ItemID, field: String) {
        guard let bar, let area, area.level == .municipality else { return }
        add(
            .planAudience, entry: entry.rawValue, field: field,
            found: Phrase(
                "een openbare waarde van \(area), terwijl \(bar.rawValue) dat verbiedt",
                "a public value of \(area), barred by \(bar.rawValue)"),
            expected: Phrase(
                "partners of organisation:\(area.rawValue.lowercased())",
                "partners or organisation:\(area.rawValue.lowercased())"),
            cure: Phrase(
                "maak het publiek (audience) kleiner; de waarde komt hoe dan ook niet op openbare bladzijden",
                "narrow its audience; it is not shown to the public either way"))
    }
}
